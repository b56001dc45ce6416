import type { Disputed, Maybe, Meeting, Named, Page } from './shapes.js';
import { counted, dateInWords, line, listed, meetingLine, nodesOf, NOTHING, tally, type Told } from './words.js';

/** What some meetings were about, the most frequent first. */
export function issues(data: { meetings: Maybe<Page<Meeting>> }): Told {
  const { nodes, total } = nodesOf(data.meetings);
  if (!total) return { summary: NOTHING, lines: [] };
  const raised = nodes.flatMap((meeting) => (meeting.reports ?? []).flatMap((r) => (r.issues ?? []).map((issue) => ({ ...issue, meeting }))));
  const groups = tally(raised, ({ issue }) => issue.name);
  if (!groups.length) return { summary: `${counted(total, 'meeting')}, of which no report says what ${total === 1 ? 'it was' : 'they were'} about.`, lines: nodes.slice(0, 10).map((m) => meetingLine(m)) };
  return {
    summary: `${listed(groups.map(({ name }) => name), 10)}; in ${counted(total, 'meeting')}.${nodes.length < total ? ` The latest ${nodes.length} were looked through.` : ''}`,
    lines: groups.map(({ name, items }) => {
      const titles = [...new Set(items.map(({ meeting }) => `${meeting.title}, ${dateInWords(meeting.date)}`))];
      return line(`${name}: ${listed(titles, 3)}`, items.map(({ evidence }) => evidence));
    }),
  };
}

type Relations = { count: number; first: Maybe<string>; last: Maybe<string>; with: Named; issues: { count: number; issue: Named }[]; meetings: Maybe<Page<Meeting>> };

/** What two countries had to do with each other. */
export function relations({ country }: { country: Maybe<Named & { relations: Maybe<Relations> }> }): Told {
  const found = country?.relations;
  if (!country || !found?.count) return { summary: NOTHING, lines: [] };
  const days = found.first && found.last ? `, ${found.first} to ${found.last}` : '';
  const about = found.issues.map(({ issue, count }) => (count > 1 ? `${issue.name} (${count})` : issue.name));
  return {
    summary: `${country.name} and ${found.with.name}: ${counted(found.count, 'meeting')}${days}${about.length ? `; about ${listed(about, 10)}` : ''}.`,
    lines: nodesOf(found.meetings).nodes.map((m) => meetingLine(m)),
  };
}

/** How many in each period. */
export function timeline({ timeline: periods }: { timeline: Maybe<{ period: string; count: number }[]> }): Told {
  if (!periods?.length) return { summary: NOTHING, lines: [] };
  return { summary: `${counted(periods.reduce((sum, p) => sum + p.count, 0), 'meeting')}.`, lines: periods.map((p) => line(`${p.period}: ${p.count}`)) };
}

/** Where reports disagree, meeting by meeting. */
export function disagreements(data: { meetings: Maybe<Page<Disputed>> }): Told {
  const { nodes, total } = nodesOf(data.meetings);
  const disputed = nodes.filter((m) => m.discrepancies?.length);
  if (!total) return { summary: NOTHING, lines: [] };
  const source = (account: { report: Maybe<{ article: Maybe<{ title: Maybe<string> }> }> }): string => account.report?.article?.title ?? 'an article';
  return {
    summary: !disputed.length ? `Nowhere, in ${counted(nodes.length, 'meeting')}.` : `${disputed.length} of ${counted(nodes.length, 'meeting')}${nodes.length < total ? ` (of ${total})` : ''} ${disputed.length === 1 ? 'is' : 'are'} told otherwise by another report.`,
    lines: disputed.flatMap((m) => m.discrepancies!.map((d) => line(`${m.title}, ${dateInWords(m.date)}, ${d.kind.toLowerCase().replaceAll('_', ' ')}: “${source(d.a)}” says ${d.a.says}; “${source(d.b)}” says ${d.b.says}`))),
  };
}
