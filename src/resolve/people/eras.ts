import { isInOffice } from '../../domain/kinds.js';
import { yearsApart } from '../../domain/days.js';
import { ABSENCE_YEARS, ACTIVE_YEARS, LONG_ABSENCE_YEARS } from '../thresholds.js';
import type { Bearer, Usage } from './bearers.js';

/** First and last day on which somebody acts. */
export interface Span {
  first: string;
  last: string;
}

/** The days on which the bearers act, null when none has a date. */
export function activeSpan(usages: Iterable<Usage>): Span | null {
  let span: Span | null = null;
  for (const { activeDays } of usages) {
    for (const day of activeDays) {
      if (!span) span = { first: day, last: day };
      else if (day < span.first) span.first = day;
      else if (day > span.last) span.last = day;
    }
  }
  return span;
}

/** Whether one life has room for both. */
export function oneLife(a: Span | null, b: Span | null): boolean {
  if (!a || !b) return true;
  return yearsApart(a.first < b.first ? a.first : b.first, a.last > b.last ? a.last : b.last) <= ACTIVE_YEARS;
}

/** Parts an alias that acts over more years than a life has, at its widest gaps, or that comes back to office after a long absence: each part is a bearer of its own. */
export function splitByEra(bearer: Bearer): Bearer[] {
  const days = [...new Set(bearer.usages.flatMap((u) => u.activeDays))].sort();
  const spans = lifetimes(days).flatMap((span) => atAbsences(span, days, bearer.usages));
  if (spans.length < 2) return [bearer];
  const parts = new Map<string, Usage[]>();
  for (const usage of bearer.usages) {
    const day = usage.activeDays[0] ?? usage.day;
    const key = day === null ? 'undated' : nearest(spans, day).first.slice(0, 4);
    const list = parts.get(key);
    if (list) list.push(usage);
    else parts.set(key, [usage]);
  }
  return [...parts].map(([era, usages]) => ({ ...bearer, key: `${bearer.alias}#${era}`, usages }));
}

/** Whether whoever held the one offices and, so many years later, the others is more likely two people than one. */
export function tooLongAbsent(years: number, before: ReadonlySet<string>, after: ReadonlySet<string>): boolean {
  if (years <= ABSENCE_YEARS || !before.size || !after.size) return false;
  return years > LONG_ABSENCE_YEARS || [...after].some((office) => before.has(office));
}

/** Cuts a life where somebody in office is not seen for long and then in office again, unless it is said that they were in office before. */
function atAbsences({ first, last }: Span, days: readonly string[], usages: readonly Usage[]): Span[] {
  if (yearsApart(first, last) <= ABSENCE_YEARS) return [{ first, last }];
  const own = days.filter((d) => d >= first && d <= last);
  const cuts = own.flatMap((day, i) => (i > 0 && yearsApart(own[i - 1]!, day) > ABSENCE_YEARS ? [i] : []));
  let from = 0;
  const spans: Span[] = [];
  for (const cut of cuts) {
    const [before, after] = [own[cut - 1]!, own[cut]!];
    const office = (side: (u: Usage) => boolean, status: string): Set<string> => new Set(usages.filter(side).flatMap((u) => u.held.filter((h) => h.status === status || (status === 'CURRENT' && isInOffice(h.status))).map((h) => h.office)));
    const held = office((u) => (u.activeDays[0] ?? '9999') <= before, 'CURRENT');
    const later = (u: Usage): boolean => (u.activeDays[0] ?? '') >= after;
    if (!tooLongAbsent(yearsApart(before, after), held, office(later, 'CURRENT')) || [...office(later, 'FORMER')].some((o) => held.has(o))) continue;
    spans.push({ first: own[from]!, last: before });
    from = cut;
  }
  return [...spans, { first: own[from]!, last }];
}

function lifetimes(days: readonly string[]): Span[] {
  const first = days[0];
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  if (yearsApart(first, last) <= ACTIVE_YEARS) return [{ first, last }];
  let cut = 1;
  for (let i = 2; i < days.length; i++) if (yearsApart(days[i - 1]!, days[i]!) > yearsApart(days[cut - 1]!, days[cut]!)) cut = i;
  return [...lifetimes(days.slice(0, cut)), ...lifetimes(days.slice(cut))];
}

function nearest(spans: readonly Span[], day: string): Span {
  const distance = (s: Span): number => (day < s.first ? yearsApart(day, s.first) : day > s.last ? yearsApart(s.last, day) : 0);
  return spans.reduce((best, s) => (distance(s) < distance(best) ? s : best));
}
