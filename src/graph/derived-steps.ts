import type { Differences } from './derived-rows.js';
import type { Row } from './graph.js';

/** One query of cypher/write/ with its rows. */
export interface DerivedStep {
  query: string;
  rows: Row[];
}

const isOfMeetings = ({ properties }: { properties: { kind: string } }): boolean => properties.kind === 'MEETING';

/** What has to go, relationships before the nodes that they lead to. A relationship that changed goes, too, and comes back as it shall be. */
export function removals(d: Differences): DerivedStep[] {
  const possible = [...d.possibleMatches.gone, ...d.possibleMatches.old];
  const possibleRows = (ofMeetings: boolean): Row[] => possible.filter((p) => isOfMeetings(p) === ofMeetings).map((p) => ({ a: p.a, id: p.properties.id }));
  return [
    { query: 'Derived.removePossibleNamed', rows: possibleRows(false) },
    { query: 'Derived.removePossibleMeetings', rows: possibleRows(true) },
    { query: 'Derived.removeParts', rows: [...d.parts.gone, ...d.parts.old].map(({ part, whole }) => ({ part, whole })) },
    { query: 'Derived.removeDiscrepancies', rows: [...d.discrepancies.gone, ...d.discrepancies.old].map((x) => ({ id: x.properties.id })) },
    { query: 'Derived.removeParticipations', rows: [...d.participations.gone, ...d.participations.old].map((p) => ({ meeting: p.meeting, id: p.properties.id })) },
    { query: 'Derived.removeTenures', rows: [...d.tenures.gone, ...d.tenures.old].map((t) => ({ person: t.person, id: t.properties.id })) },
    { query: 'Derived.removeMeetings', rows: d.meetings.gone.map((m) => ({ id: m.properties.id })) },
    { query: 'Derived.removePeople', rows: d.people.gone.map((p) => ({ id: p.id })) },
    { query: 'Derived.clearPeople', rows: d.people.old.map((p) => ({ id: p.id })) },
    { query: 'Derived.clearMeetings', rows: d.meetings.old.map((m) => ({ id: m.properties.id })) },
  ];
}

/** What has to come, nodes before the relationships that lead to them. */
export function creations(d: Differences): DerivedStep[] {
  const possible = d.possibleMatches.changed;
  return [
    { query: 'Derived.people', rows: d.people.changed.map(({ id, name, country }) => ({ id, name, country })) },
    { query: 'Derived.aliases', rows: d.people.changed.flatMap((p) => p.aliases.map(({ alias, ...properties }) => ({ alias, person: p.id, properties }))) },
    { query: 'Derived.tenures', rows: d.tenures.changed },
    { query: 'Derived.meetings', rows: d.meetings.changed.map((m) => m.properties) },
    { query: 'Derived.reports', rows: d.meetings.changed.flatMap((m) => m.reports.map((r) => ({ ...r, meeting: m.properties.id }))) },
    { query: 'Derived.places', rows: d.meetings.changed.flatMap((m) => m.places.map((place) => ({ place, meeting: m.properties.id }))) },
    { query: 'Derived.issues', rows: d.meetings.changed.flatMap((m) => m.issues.map((issue) => ({ issue, meeting: m.properties.id }))) },
    { query: 'Derived.participations', rows: d.participations.changed },
    { query: 'Derived.parts', rows: d.parts.changed.map(({ part, whole, rule }) => ({ part, whole, rule })) },
    { query: 'Derived.discrepancies', rows: d.discrepancies.changed },
    { query: 'Derived.possibleNamed', rows: possible.filter((p) => !isOfMeetings(p)) },
    { query: 'Derived.possibleMeetings', rows: possible.filter(isOfMeetings) },
  ];
}
