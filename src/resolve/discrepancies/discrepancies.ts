import type { Discrepancy } from '../../domain/derived.js';
import { groupBy } from '../../domain/group-by.js';
import { sha256 } from '../../domain/text.js';
import type { Account } from '../meetings/account.js';
import type { FusedMeeting } from '../meetings/fuse.js';
import type { PlaceTree } from '../meetings/place-tree.js';
import { differingAccounts } from './between-accounts.js';
import type { Finding } from './finding.js';
import { leftOut } from './left-out.js';
import { titlesAgainstBodies } from './title-against-body.js';

/**
 * Where the reports of one meeting disagree, and where an article disagrees with itself.
 * @param told all accounts of the articles that tell of the meetings, when those are not all meetings
 */
export function deriveDiscrepancies(meetings: readonly FusedMeeting[], places: PlaceTree, nameOf: (node: string) => string, told: readonly Account[] = meetings.flatMap((m) => m.accounts)): Discrepancy[] {
  const meetingOf = new Map<string, string>(meetings.flatMap((m) => m.accounts.map((a) => [a.id, m.meeting.id] as const)));
  const within = meetings.flatMap(({ meeting, accounts }) =>
    [...differingAccounts(accounts, places), ...leftOut(accounts, nameOf)].map((finding) => withId(meeting.id, finding)));
  const accounts = groupBy(told, (a) => a.article);
  const titles = [...accounts.values()].flatMap((own) => titlesAgainstBodies(own)).flatMap((finding) => {
    const meeting = meetingOf.get(finding.a.report);
    return meeting === undefined ? [] : [withId(meeting, finding)];
  });
  return [...within, ...titles];
}

function withId(meeting: string, finding: Finding): Discrepancy {
  const { kind, a, b } = finding;
  return { id: `discrepancy/${kind.toLowerCase().replaceAll('_', '-')}-${sha256(`${a.report} ${b.report}`).slice(0, 12)}`, kind, meeting, a, b };
}
