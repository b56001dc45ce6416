import type { DerivedGraph, DerivedMeeting, Discrepancy, Participation, PartOf, PossibleMatch, Tenure } from '../domain/derived.js';
import type { DerivedPart } from '../domain/derived-form.js';

/** Sentinel for meetings without any day, so that they stand in the indexes on days. */
export const NO_DAY = '0000-00-00';

/** Every part of the derived graph as it is stored: what the read queries bring and the write queries take. */
export interface StoredRows {
  people: { id: string; name: string; country: string | null; aliases: { alias: string; rule: string; articles: string[] | null }[] };
  tenures: { person: string; office: string; properties: Omit<Tenure, 'person' | 'office'> };
  meetings: { properties: Omit<DerivedMeeting, 'reports' | 'places' | 'issues'> & { day: string }; reports: DerivedMeeting['reports']; places: string[]; issues: string[] };
  participations: { node: string; meeting: string; properties: Omit<Participation, 'meeting'> & { date: string } };
  parts: PartOf;
  discrepancies: { meeting: string; properties: { id: string; kind: Discrepancy['kind']; aReport: string; aSays: string; bReport: string; bSays: string } };
  possibleMatches: { a: string; b: string; properties: Omit<PossibleMatch, 'a' | 'b'> };
}
export type StoredGraph = { [Part in DerivedPart]: StoredRows[Part][] };

/** What differs in one part between the stored and the wanted graph, in the order of the keys; `old` is what `changed` takes the place of. */
export interface Difference<R> {
  gone: R[];
  changed: R[];
  old: R[];
}
export type Differences = { [Part in DerivedPart]: Difference<StoredRows[Part]> };

/** A derived graph as it is stored. */
export function toRows(graph: DerivedGraph): StoredGraph {
  const dayOf = new Map(graph.meetings.map((m) => [m.id, m.latest ?? NO_DAY]));
  return {
    people: graph.people,
    tenures: graph.tenures.map(({ person, office, ...properties }) => ({ person, office, properties })),
    meetings: graph.meetings.map(({ reports, places, issues, ...properties }) => ({ properties: { ...properties, day: properties.latest ?? NO_DAY }, reports, places, issues })),
    participations: graph.participations.map(({ meeting, ...properties }) => ({ node: properties.node, meeting, properties: { ...properties, date: dayOf.get(meeting) ?? NO_DAY } })),
    parts: graph.parts,
    discrepancies: graph.discrepancies.map(({ id, kind, meeting, a, b }) => ({ meeting, properties: { id, kind, aReport: a.report, aSays: a.says, bReport: b.report, bSays: b.says } })),
    possibleMatches: graph.possibleMatches.map(({ a, b, ...properties }) => ({ a, b, properties })),
  };
}

/** What is stored as a derived graph. A property that the database left out is null. */
export function fromRows(rows: StoredGraph): DerivedGraph {
  return {
    people: rows.people.map(({ id, name, country, aliases }) => ({ id, name, country: country ?? null, aliases: aliases.map(({ alias, rule, articles }) => ({ alias, rule, articles: articles ?? null })) })),
    tenures: rows.tenures.map(({ person, office, properties: { id, firstSeen = null, lastSeen = null, notBefore = null, notAfter = null, status, rule } }) => ({ id, person, office, firstSeen, lastSeen, notBefore, notAfter, status, rule })),
    meetings: rows.meetings.map(({ properties: { id, title, kind, status, date = null, earliest = null, latest = null, confidence }, reports, places, issues }) => ({ id, title, kind, status, date, earliest, latest, confidence, reports, places, issues })),
    participations: rows.participations.map(({ meeting, properties: { id, node, side = null, role, capacity = null, onBehalfOf = null, inferred, rule = null, reports } }) => ({ id, meeting, node, side, role, capacity, onBehalfOf, inferred, rule, reports })),
    parts: rows.parts,
    discrepancies: rows.discrepancies.map(({ meeting, properties: { id, kind, aReport, aSays, bReport, bSays } }) => ({ id, kind, meeting, a: { report: aReport, says: aSays }, b: { report: bReport, says: bSays } })),
    possibleMatches: rows.possibleMatches.map(({ a, b, properties: { id, kind, why } }) => ({ id, kind, a, b, why })),
  };
}
