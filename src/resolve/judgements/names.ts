import type { DerivedMeeting, DerivedPerson } from '../../domain/derived.js';
import type { Rulings } from './apply.js';

/** The people, under the names that they were given by judgements. `personOf` may not know whom a usage means, when it is of somebody else than these. */
export function renamedPeople(people: DerivedPerson[], { personNames }: Rulings, personOf: (alias: string, article: string) => string | undefined): DerivedPerson[] {
  if (!personNames.length) return people;
  const names = latest(personNames.flatMap(({ alias, article, name }) => {
    const person = personOf(alias, article);
    return person === undefined ? [] : [[person, name] as const];
  }));
  return people.map((p) => ({ ...p, name: names.get(p.id) ?? p.name }));
}

/** The titles that meetings were given by judgements, by meeting. */
export function meetingTitles(meetings: readonly Pick<DerivedMeeting, 'id' | 'reports'>[], { meetingNames }: Rulings): Map<string, string> {
  if (!meetingNames.length) return new Map();
  const meetingOf = new Map(meetings.flatMap((m) => m.reports.map((r) => [r.report, m.id] as const)));
  return latest(meetingNames.flatMap(({ report, name }) => (meetingOf.has(report) ? [[meetingOf.get(report)!, name]] : [])));
}

/** Later rulings come first, and go before. */
function latest(named: readonly (readonly [string, string])[]): Map<string, string> {
  return new Map([...named].reverse());
}
