import type { DerivedGraph } from '../../domain/derived.js';
import { deriveDiscrepancies } from '../discrepancies/discrepancies.js';
import type { Rulings } from '../judgements/apply.js';
import { meetingTitles } from '../judgements/names.js';
import type { Account } from '../meetings/account.js';
import { clusterAccounts, type Crowded } from '../meetings/cluster.js';
import { compareAccounts } from '../meetings/compare.js';
import { fuse } from '../meetings/fuse.js';
import { isSpecific } from '../meetings/pairs.js';
import type { PlaceTree } from '../meetings/place-tree.js';
import { possibleMeetings } from '../meetings/possible-matches.js';
import { distinctMatches } from '../possible.js';
import type { Told } from './told.js';

/** Whether two reports that share these keys may become one meeting, so that neither is derived without the other. */
export function areRelated(a: Account, b: Account, shared: readonly string[], places: PlaceTree, crowded: (key: string) => boolean): boolean {
  const undated = a.when.kind === 'none' || b.when.kind === 'none';
  return shared.some((key) => {
    if (undated && crowded(key)) return false;
    const { kind } = compareAccounts(a, b, places, isSpecific(key));
    return kind === 'firm' || kind === 'loose';
  });
}

type Meetings = Pick<DerivedGraph, 'meetings' | 'participations' | 'discrepancies' | 'possibleMatches'>;

/**
 * The meetings that some reports tell of: with all to which any of them is related, and the titles that go with them.
 * @param told the articles of these reports, by id
 */
export function meetingsOf(reports: ReadonlySet<string>, told: ReadonlyMap<string, Told>, places: PlaceTree, nameOf: (node: string) => string, crowded: Crowded, rulings: Rulings): Meetings {
  const all = [...told.values()].flatMap((t) => t.accounts);
  const byId = new Map(all.map((a) => [a.id, a]));
  const titles = new Map([...told.values()].flatMap((t) => Object.entries(t.titles).filter(([, body]) => reports.has(body)).map(([title, body]) => [byId.get(title)!, byId.get(body)!] as const)));
  const accounts = all.filter((a) => reports.has(a.id) || titles.has(a));
  const { clusters, possible } = clusterAccounts(accounts, places, rulings.reports, crowded, titles);
  const meetings = clusters.map((c) => fuse(c, places, nameOf));
  const given = meetingTitles(meetings.map((m) => m.meeting), rulings);
  return {
    meetings: meetings.map(({ meeting }) => ({ ...meeting, title: given.get(meeting.id) ?? meeting.title })),
    participations: meetings.flatMap((m) => m.participations),
    discrepancies: deriveDiscrepancies(meetings, places, nameOf, all),
    possibleMatches: distinctMatches(possibleMeetings(possible, meetings)),
  };
}
