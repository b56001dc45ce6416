import { isInOffice } from '../../domain/kinds.js';
import type { Tenure } from '../../domain/derived.js';
import { groupBy } from '../../domain/group-by.js';
import { byCodeUnit } from '../../domain/text.js';
import { daysApart, earlier, later } from '../../domain/days.js';
import { RETURN_GAP_DAYS } from '../thresholds.js';
import type { Sighting } from './sightings.js';

/** Days on which an office is seen, and by whom it is held, in order. */
type Succession = readonly { day: string; person: string }[];

/** Sightings → tenures. A single seat is held by one person at a time, so that the next one who is seen in it ends a tenure. */
export function deriveTenures(sightings: readonly Sighting[], isSingleSeat: (office: string) => boolean): Tenure[] {
  const tenures: Tenure[] = [];
  for (const [office, seen] of groupBy(sightings, (s) => s.office)) {
    const succession: Succession = isSingleSeat(office)
      ? seen.flatMap(({ status, day, through = day, person }) => (isInOffice(status) && day !== null ? [...new Set([day, through!])].map((d) => ({ day: d, person })) : [])).sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      : [];
    for (const [person, own] of groupBy(seen, (s) => s.person)) tenures.push(...tenuresOf(person, office, own, succession));
  }
  return tenures;
}

function tenuresOf(person: string, office: string, own: readonly Sighting[], succession: Succession): Tenure[] {
  const of = (status: Sighting['status']): Sighting[] => own.filter((s) => s.status === status);
  const days = (list: readonly Sighting[]): string[] => [...new Set(list.flatMap((s) => s.day ?? []))].sort();
  const current = own.filter((s) => isInOffice(s.status));
  // in the place of another, as long as nobody says more
  const status = current.every((s) => s.status === 'ACTING') ? 'ACTING' : 'CURRENT';
  const former = days(of('FORMER'));
  const designate = days(of('DESIGNATE'));
  const make = (t: Partial<Tenure> & Pick<Tenure, 'status' | 'rule'>): Tenure => ({
    id: `${person}@${office}@${t.firstSeen ?? ''}`, person, office, firstSeen: null, lastSeen: null, notBefore: null, notAfter: null, ...t,
  });
  if (!current.length) {
    return former.length || of('FORMER').length
      ? [make({ status: 'FORMER', notAfter: former[0] ?? null, rule: 'former' })]
      : [make({ status: 'DESIGNATE', notBefore: designate[0] ?? null, rule: 'designate' })];
  }
  const runs = runsOf(current, former, person, succession);
  if (!runs.length) return [make({ status, notAfter: former[0] ?? null, rule: 'in-office-on-no-date' })];
  return runs.map(({ first, last }, i) => {
    const next = runs[i + 1]?.first ?? null;
    const successor = succession.find((s) => s.person !== person && s.day > last)?.day ?? null;
    const calledFormer = former.find((day) => day >= last && (next === null || day < next)) ?? null;
    const predecessor = succession.findLast((s) => s.person !== person && s.day < first)?.day ?? null;
    const awaited = designate.findLast((day) => day <= first) ?? null;
    const notAfter = earlier(successor, calledFormer);
    const rule = notAfter === null ? 'seen-in-office' : notAfter === successor ? 'closed-by-successor' : 'closed-by-former';
    return make({ status, firstSeen: first, lastSeen: last, notBefore: later(predecessor, awaited), notAfter, rule });
  });
}

/** A time in office without a break that is known. */
interface Run { first: string; last: string; ended: boolean }

/**
 * Parts the days of one holder who is called former in between, or whose term is told to have ended; or where another one is seen, and the
 * absence is long enough to be more than a slip.
 */
function runsOf(current: readonly Sighting[], former: readonly string[], person: string, succession: Succession): Run[] {
  const seen = current.flatMap(({ day, through, ended }): Run[] => (day === null ? [] : [{ first: day, last: through ?? day, ended: ended ?? false }]));
  seen.sort((a, b) => byCodeUnit(a.first, b.first) || byCodeUnit(a.last, b.last));
  const runs: Run[] = [];
  for (const next of seen) {
    const run = runs.at(-1);
    const between = (d: string): boolean => run !== undefined && d > run.last && d < next.first;
    const absent = run !== undefined && next.first > run.last && daysApart(run.last, next.first) >= RETURN_GAP_DAYS;
    const returns = absent && (run.ended || former.some(between) || succession.some((s) => s.person !== person && between(s.day)));
    if (!run || returns) runs.push({ ...next });
    else if (next.last > run.last) {
      run.last = next.last;
      run.ended = next.ended;
    }
  }
  return runs;
}
