import type { PossibleMatch } from '../../domain/derived.js';
import { groupBy } from '../../domain/group-by.js';
import { possible } from '../possible.js';
import { POSSIBLE_MATCHES } from '../thresholds.js';
import type { Account } from './account.js';
import type { Clusters } from './cluster.js';
import type { FusedMeeting } from './fuse.js';

/** Offices named without their holder, with those who may have held them. */
export function possibleHolders(accounts: readonly Account[]): PossibleMatch[] {
  return accounts.flatMap((a) => a.openOffices.flatMap(({ office, candidates }) =>
    candidates.slice(0, POSSIBLE_MATCHES).map((person) => possible('HOLDER', office, person, 'several-holders'))));
}

/** Meetings that a vague report could be told of. */
export function possibleMeetings(undecided: Clusters['possible'], meetings: readonly FusedMeeting[]): PossibleMatch[] {
  const meetingOf = new Map(meetings.flatMap((m) => m.accounts.map((a) => [a.id, m.meeting.id] as const)));
  return [...groupBy(undecided, (u) => u.a).values()].flatMap((same) =>
    [...same].sort((x, y) => (x.b < y.b ? -1 : 1)).slice(0, POSSIBLE_MATCHES).map(({ a, b, why }) => possible('MEETING', meetingOf.get(a)!, meetingOf.get(b)!, why)));
}
