import type { Dirty } from '../../graph/books/queue.js';
import type { Seed } from '../../resolve/blocks/seeds.js';
import type { Alias } from '../../resolve/people/blocks.js';

/** What a run is about to write, noted before it writes: when it is killed, the next one looks at all of it again. */
export interface Ahead {
  articles: string[];
  aliases: Alias[];
  people: string[];
  offices: string[];
  reports: Seed[];
  /** of which it is sought what they are part of */
  meetings: string[];
}

type Note = { article: string } | { alias: Alias } | { person: string } | { office: string } | { report: Seed } | { meeting: string };

/** Notes for the queue, each with a name of its own, so that it is never taken for a change of facts. */
export function aheadOf({ articles, aliases, people, offices, reports, meetings }: { [Part in keyof Ahead]: Iterable<Ahead[Part][number]> }): Dirty[] {
  const notes: [string, Note][] = [
    ...[...articles].map((article): [string, Note] => [article, { article }]),
    ...[...aliases].map(({ id, name, country }): [string, Note] => [`${id} ${name}`, { alias: { id, name, country } }]),
    ...[...people].map((person): [string, Note] => [person, { person }]),
    ...[...offices].map((office): [string, Note] => [office, { office }]),
    ...[...reports].map((report): [string, Note] => [`${report.report} ${JSON.stringify([report.keys, report.when, report.meeting])}`, { report }]),
    ...[...meetings].map((meeting): [string, Note] => [meeting, { meeting }]),
  ];
  return [...new Map(notes)].map(([id, note]) => ({ id: `ahead/${id}`, says: JSON.stringify(note), token: 'ahead' }));
}

/** What the queue says was about to be written. */
export function readAhead(queue: readonly Dirty[]): Ahead {
  const ahead: Ahead = { articles: [], aliases: [], people: [], offices: [], reports: [], meetings: [] };
  for (const { says } of queue) {
    if (says === null) continue;
    const note = JSON.parse(says) as Note;
    if ('article' in note) ahead.articles.push(note.article);
    else if ('alias' in note) ahead.aliases.push(note.alias);
    else if ('person' in note) ahead.people.push(note.person);
    else if ('office' in note) ahead.offices.push(note.office);
    else if ('meeting' in note) ahead.meetings.push(note.meeting);
    else ahead.reports.push(note.report);
  }
  return ahead;
}
