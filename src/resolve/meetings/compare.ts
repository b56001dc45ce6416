import { dayNumber, daysApart } from '../../domain/days.js';
import { sameEra } from '../holders/eras.js';
import { DAY_APART_PARTICIPANTS, LOOSE_SPAN_DAYS, NEWS_DAYS, WIDE_DAYS } from '../thresholds.js';
import type { Account } from './account.js';
import { principals } from './pairs.js';
import type { PlaceMatch, PlaceTree } from './place-tree.js';
import { compareWhen, type When } from './when.js';

/**
 * How two reports of one pair stand: one meeting on `firm` ground, on `loose` ground (then only when nothing else fits),
 * nothing for or against (`silent`), or not one meeting (`apart`).
 */
export type Verdict = Joining | { kind: 'silent' | 'apart' };
export interface Joining {
  kind: 'firm' | 'loose';
  rule: string;
}

const SILENT: Verdict = { kind: 'silent' };
const APART: Verdict = { kind: 'apart' };

/** Compares two reports that share a pair of participants. Symmetric. */
export function compareAccounts(a: Account, b: Account, places: PlaceTree, specific: boolean): Verdict {
  // two reports of one article are two meetings: it would have told them as one
  if (a.article === b.article) return APART;
  const place = comparePlaces(a, b, places);
  const when = compareWhen(a.when, b.when);
  if (place === 'apart' || when === 'apart' || !sameKind(a, b, when === 'same') || (when !== 'same' && !sameEra(a.era, b.era))) return APART;
  const announced = (a.report.status === 'ANNOUNCED') !== (b.report.status === 'ANNOUNCED');
  if (when === 'same') return { kind: 'firm', rule: place === 'unknown' ? 'same-pair-same-day' : 'same-pair-day-and-place' };
  if (when === 'day-apart') return sharedVenue(a, b, place, places) || shared(a, b) >= DAY_APART_PARTICIPANTS ? { kind: 'loose', rule: 'day-apart-same-venue-or-company' } : APART;
  if (!specific) return SILENT;
  if (when === 'possible') {
    if (announced && a.when.kind !== 'firm' && b.when.kind !== 'firm') return SILENT;
    if (place !== 'unknown') return { kind: 'loose', rule: 'same-pair-and-place-within-days' };
    return span(a.when) <= LOOSE_SPAN_DAYS && span(b.when) <= LOOSE_SPAN_DAYS ? { kind: 'loose', rule: 'same-pair-within-days' } : SILENT;
  }
  if (place === 'unknown' || a.report.kind === 'VISIT') return SILENT;
  const ahead = Math.max(daysAhead(a, b), daysAhead(b, a));
  if (ahead === Infinity) return APART;
  if (announced) return ahead >= 0 && ahead <= NEWS_DAYS ? { kind: 'loose', rule: 'announced-days-before' } : SILENT;
  return ahead <= WIDE_DAYS ? { kind: 'loose', rule: 'same-pair-and-place' } : SILENT;
}

/**
 * How long before the other meeting, or before the other announcement, an article announced this one without saying for when;
 * infinite when the other was over by then, negative when this is no such announcement or nothing is known of the other.
 */
function daysAhead({ report, published, when }: Account, other: Account): number {
  if (report.status !== 'ANNOUNCED' || when.kind !== 'none' || published === null) return -1;
  if (other.when.kind === 'none') return other.published === null ? -1 : daysApart(published, other.published);
  return other.when.latest < published ? Infinity : Math.max(0, dayNumber(other.when.earliest) - dayNumber(published));
}

function comparePlaces(a: Account, b: Account, places: PlaceTree): PlaceMatch | 'unknown' {
  return a.report.kind === 'CALL' || !a.report.place || !b.report.place ? 'unknown' : places.compare(a.report.place.node, b.report.place.node);
}

/** A summit of two is a meeting of two; anything else is of one kind or of two. */
function sameKind(a: Account, b: Account, sameDay: boolean): boolean {
  if (a.report.kind === b.report.kind) return true;
  const kinds = [a.report.kind, b.report.kind].sort().join(' ');
  return kinds === 'MEETING SUMMIT' && sameDay && principals(a.parts).length === 2 && principals(b.parts).length === 2;
}

/** One house, not merely one city. */
function sharedVenue(a: Account, b: Account, place: PlaceMatch | 'unknown', places: PlaceTree): boolean {
  return place === 'same' && !!a.report.place && !!b.report.place && places.chain(a.report.place.node).length > 2;
}

function shared(a: Account, b: Account): number {
  const nodes = new Set(a.parts.map((p) => p.node));
  return b.parts.filter((p) => nodes.has(p.node)).length;
}

function span(when: When): number {
  return when.kind === 'none' ? Infinity : daysApart(when.earliest, when.latest);
}
