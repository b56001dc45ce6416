import { addDays } from '../../domain/edtf.js';
import type { ReportFact } from '../../domain/facts.js';
import { daysApart, weekday } from '../../domain/days.js';
import { FIRM_DATE_DAYS, NEWS_DAYS } from '../thresholds.js';

/**
 * When a report's meeting was: `firm` when it says so to within a few days, `loose` when only the month, a bound,
 * or the day of the article is known, `none` when nothing is.
 */
export type When =
  | { kind: 'firm'; earliest: string; latest: string }
  | { kind: 'loose'; earliest: string; latest: string }
  | { kind: 'none'; weekday: number | null };

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];

/** Reads the time of a report; news without a date word is of the days before it was printed. */
export function whenOf({ date, status }: ReportFact, published: string | null): When {
  if (date?.earliest && date.latest) {
    return { kind: daysApart(date.earliest, date.latest) <= FIRM_DATE_DAYS ? 'firm' : 'loose', earliest: date.earliest, latest: date.latest };
  }
  const bound = date?.latest ?? (status === 'ANNOUNCED' ? null : published);
  if (bound !== null) return { kind: 'loose', earliest: addDays(bound, -NEWS_DAYS), latest: bound };
  const named = WEEKDAYS.filter((d) => date?.quote.toLowerCase().includes(d));
  return { kind: 'none', weekday: named.length === 1 ? WEEKDAYS.indexOf(named[0]!) : null };
}

/** How the times of two reports stand: `same` on firm ground, a `day-apart`, `possible`, `unknown` without any date, or `apart`. */
export type WhenMatch = 'same' | 'day-apart' | 'possible' | 'unknown' | 'apart';

/** Compares two times. */
export function compareWhen(a: When, b: When): WhenMatch {
  if (a.kind === 'none' || b.kind === 'none') return weekdaysAgree(a, b) ? 'unknown' : 'apart';
  const overlap = a.earliest <= b.latest && b.earliest <= a.latest;
  if (overlap) return a.kind === 'firm' && b.kind === 'firm' ? 'same' : 'possible';
  if (a.kind !== 'firm' || b.kind !== 'firm') return 'apart';
  return Math.min(daysApart(a.latest, b.earliest), daysApart(b.latest, a.earliest)) === 1 ? 'day-apart' : 'apart';
}

/** "Friday" without a date can be any Friday, and no Tuesday. */
function weekdaysAgree(a: When, b: When): boolean {
  const x = weekdayOf(a);
  const y = weekdayOf(b);
  return x === null || y === null || x === y;
}

function weekdayOf(when: When): number | null {
  if (when.kind === 'none') return when.weekday;
  return when.kind === 'firm' && when.earliest === when.latest ? weekday(when.earliest) : null;
}
