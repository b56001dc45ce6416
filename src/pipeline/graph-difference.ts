import { canonicalJson } from '../domain/canonical.js';
import type { DerivedGraph, DerivedMeeting, DerivedPerson, Participation } from '../domain/derived.js';
import { groupBy } from '../domain/group-by.js';

/** What differs in people and meetings between two graphs, a line each, in the order of their ids. */
export interface Changes {
  created: string[];
  gone: string[];
  changed: string[];
}

export interface GraphDifference {
  people: Changes;
  meetings: Changes;
}

/** Tells what becomes of people and meetings. */
export function compareGraphs(before: DerivedGraph, after: DerivedGraph): GraphDifference {
  return {
    people: changes(before.people, after.people, personLine, (p) => ({
      name: p.name, country: p.country ?? 'no country', names: p.aliases.map((a) => `${a.alias}${a.articles ? ` in ${a.articles.join(' ')}` : ''}`),
    })),
    meetings: changes(withParts(before), withParts(after), meetingLine, (m) => ({
      title: m.title, kind: m.kind, status: m.status, date: m.date ?? 'no date', places: m.places, issues: m.issues, reports: m.reports.map((r) => r.report), with: m.parts,
    })),
  };
}

type Whole = DerivedMeeting & { parts: string[] };

function withParts({ meetings, participations }: DerivedGraph): Whole[] {
  const parts = groupBy(participations, (p) => p.meeting);
  const told = (p: Participation): string => `${p.node}${p.inferred ? ' (inferred)' : ''}`;
  return meetings.map((m) => ({ ...m, parts: (parts.get(m.id) ?? []).map(told).sort() }));
}

const personLine = (p: DerivedPerson): string => `${p.name}${p.country === null ? '' : ` (${p.country})`} ${p.id}`;
const meetingLine = (m: Whole): string => `${m.title}${m.date === null ? '' : `, ${m.date}`} ${m.id}`;

function changes<T extends { id: string }>(before: readonly T[], after: readonly T[], line: (item: T) => string, fields: (item: T) => Record<string, string | string[]>): Changes {
  const [old, now] = [new Map(before.map((x) => [x.id, x])), new Map(after.map((x) => [x.id, x]))];
  return {
    created: after.filter((x) => !old.has(x.id)).map(line),
    gone: before.filter((x) => !now.has(x.id)).map(line),
    changed: after.flatMap((x) => {
      const was = old.get(x.id);
      const said = was ? fieldChanges(fields(was), fields(x)) : '';
      return said ? [`${line(x)}: ${said}`] : [];
    }),
  };
}

function fieldChanges(before: Record<string, string | string[]>, after: Record<string, string | string[]>): string {
  return Object.entries(after).flatMap(([field, now]) => {
    const was = before[field]!;
    if (canonicalJson(was) === canonicalJson(now)) return [];
    if (!Array.isArray(now) || !Array.isArray(was)) return [`${field} ${String(was)} → ${String(now)}`];
    const lists = [now.filter((x) => !was.includes(x)).map((x) => `+${x}`), was.filter((x) => !now.includes(x)).map((x) => `-${x}`)].flat();
    return lists.length ? [`${field} ${lists.join(' ')}`] : [];
  }).join(', ');
}
