import { EnumValue, type Literal } from './literal.js';
import type { SlotName, Slots } from './slots.js';

type Arguments = Record<string, Literal | null>;

/** The slots that a filter of meetings has a place for. */
export const FILTERED: SlotName[] = ['party', 'issue', 'words', 'place', 'time', 'kind', 'status', 'publisher'];

const ref = (name: string): { name: string } => ({ name });
const enums = (names: readonly string[]): Literal | null => (names.length ? names.map((name) => new EnumValue(name)) : null);

/** The arguments that `whoMet` shares with a filter. */
export function commonArguments({ issues, place, time, kinds }: Slots): Arguments {
  return { about: issues.length ? issues.map(ref) : null, from: time?.from ?? null, to: time?.to ?? null, at: place === null ? null : ref(place), kind: enums(kinds) };
}

/** Everything but the parties. `status` is what counts when the question has none. */
export function meetingArguments(slots: Slots, status: readonly string[] = []): Arguments {
  const { words, reportedBy, notReportedBy, statuses } = slots;
  return {
    ...commonArguments(slots), status: enums(statuses.length ? statuses : status), text: words.length ? words.join(' ') : null,
    reportedBy: reportedBy.length ? reportedBy : null, notReportedBy: notReportedBy.length ? notReportedBy : null,
  };
}

/** A filter of the meetings that were asked for: two are on different sides of the table, others took part. */
export function meetingFilter(slots: Slots, status?: readonly string[]): Literal | null {
  const parties = slots.parties.map(({ name }) => ref(name));
  return orNothing({ with: parties.length && parties.length !== 2 ? parties : null, between: parties.length === 2 ? parties : null, ...meetingArguments(slots, status) });
}

/** The meetings of somebody with all others whom the question names. */
export function filterBeside(slots: Slots, status?: readonly string[]): Literal | null {
  const others = slots.parties.slice(1).map(({ name }) => ref(name));
  return orNothing({ with: others.length ? others : null, ...meetingArguments(slots, status) });
}

function orNothing(values: Arguments): Literal | null {
  return Object.values(values).some((value) => value !== null) ? values : null;
}
