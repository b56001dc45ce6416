import type { EvidenceCard } from '../../cards.js';
import type { Evidence, Maybe, Meeting, Page } from './shapes.js';

/** A line of an answer, with the words of the articles that say so. */
export interface Line { text: string; evidence: EvidenceCard[] }

/** An answer in words. */
export interface Told { summary: string; lines: Line[] }

export const NOTHING = 'Nothing in the articles that were loaded.';

/** As many quotes as one line has. */
const MOST_QUOTES = 3;

/** A line with its first few quotes, each once. */
export function line(text: string, evidence: readonly Maybe<Evidence>[] = []): Line {
  const quotes = new Map<string, EvidenceCard>();
  for (const e of evidence) {
    if (e?.article && !quotes.has(`${e.article.id} ${e.quote}`)) quotes.set(`${e.article.id} ${e.quote}`, { article: e.article.id, quote: e.quote, start: e.start, end: e.end, rule: e.rule });
  }
  return { text, evidence: [...quotes.values()].slice(0, MOST_QUOTES) };
}

/** `a`, `a and b`, `a, b and 3 more`; `total` where not all are named. */
export function listed(names: readonly string[], most = 6, total = names.length): string {
  const named = names.slice(0, total > Math.min(most, names.length) ? most - 1 : most);
  const shown = named.length < total ? [...named, `${total - named.length} more`] : named;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)!}`;
}

/** `once`, `twice`, `3 times` */
export function times(n: number): string {
  return n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`;
}

/** `1 meeting`, `2 meetings` */
export function counted(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}

/** An EDTF date as people say it. */
export function dateInWords(edtf: Maybe<string>): string {
  if (!edtf) return 'on an unknown day';
  const set = /^\[(.*)\.\.(.*)\]$/.exec(edtf);
  if (set) return set[1] && set[2] ? `between ${set[1]} and ${set[2]}` : set[2] ? `on or before ${set[2]}` : `on or after ${set[1]}`;
  const [from, to] = edtf.split('/');
  if (to) return `${from} to ${to}`;
  return edtf.length === 10 ? `on ${edtf}` : `in ${edtf}`;
}

/** A meeting in a line: title, day, and its status where it was not held. */
export function meetingLine(meeting: Meeting, lead = ''): Line {
  const status = meeting.status && meeting.status !== 'HELD' ? `, ${meeting.status.toLowerCase()}` : '';
  return line(`${lead}${meeting.title}, ${dateInWords(meeting.date)}${status}`, quotesOf([meeting]));
}

/** The words that tell of some meetings. */
export function quotesOf(meetings: readonly Pick<Meeting, 'reports'>[]): Evidence[] {
  return meetings.flatMap((m) => (m.reports ?? []).map((r) => r.evidence));
}

/** The nodes of a page, and how many there are in all. */
export function nodesOf<N>(page: Maybe<Page<N>>): { nodes: N[]; total: number } {
  const nodes = page?.edges.map((edge) => edge.node) ?? [];
  return { nodes, total: page?.totalCount ?? nodes.length };
}

/** Said when a page does not hold all. */
export function partOf(shown: number, total: number): string {
  return shown < total ? ` The first ${shown} are shown.` : '';
}

/** Names by how often they come up, the most frequent first. */
export function tally<T>(items: readonly T[], key: (item: T) => string): { name: string; items: T[] }[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].map(([name, all]) => ({ name, items: all })).sort((a, b) => b.items.length - a.items.length || (a.name < b.name ? -1 : 1));
}
