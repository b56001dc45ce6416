import { isInOffice } from '../../domain/kinds.js';
import { yearsApart } from '../../domain/days.js';
import type { Offices } from '../offices.js';
import { OFFICE_REACH_YEARS } from '../thresholds.js';
import type { Bearer, Usage } from './bearers.js';
import { activeSpan, oneLife, type Span } from './eras.js';

/** What is known of a possible person, for weighing whether a usage means them. */
export interface Profile {
  country: string | null;
  life: Span | null;
  /** every office said of them → the days on which they are seen in it; whether somebody says they hold it, and of which country or body it is */
  offices: Map<string, { seen: Span | null; current: boolean; placed: boolean }>;
}

/** Adds up what the usages say. */
export function profile(members: readonly Bearer[], all: Offices): Profile {
  const offices: Profile['offices'] = new Map();
  for (const { country, usages } of members) {
    for (const usage of usages) {
      for (const { office: written, status } of usage.held) {
        const office = all.meant(written, country);
        const known = offices.get(office) ?? { seen: null, current: false, placed: false };
        known.placed ||= all.isPlaced(written);
        if (isInOffice(status)) {
          known.current = true;
          if (usage.day !== null) {
            known.seen = { first: known.seen && known.seen.first < usage.day ? known.seen.first : usage.day, last: known.seen && known.seen.last > usage.day ? known.seen.last : usage.day };
          }
        }
        offices.set(office, known);
      }
    }
  }
  return { country: members[0]?.country ?? null, life: activeSpan(members.flatMap((m) => m.usages)), offices };
}

/** How well a usage fits a person, from the worst to the best. */
export type Fit = 'impossible' | 'against' | 'nothing' | 'office' | 'office-then';
const ORDER: readonly Fit[] = ['impossible', 'against', 'nothing', 'office', 'office-then'];
export const compareFit = (a: Fit, b: Fit): number => ORDER.indexOf(a) - ORDER.indexOf(b);

/**
 * Weighs one usage against one person. An office of no known country is that of the person's, and speaks against nobody.
 * @param reach how many years from the days on which the person is seen in an office the usage may mean them
 */
export function weigh(usage: Usage, { life, offices, country }: Profile, all: Offices, reach = OFFICE_REACH_YEARS): Fit {
  if (!oneLife(life, activeSpan([usage]))) return 'impossible';
  let best: Fit = 'nothing';
  let shared = false;
  for (const { office, status } of usage.held) {
    const known = offices.get(all.meant(office, country));
    if (!known) continue;
    shared = true;
    const fit = isInOffice(status) ? inOffice(usage.day, known.seen, reach) : 'office';
    if (best === 'nothing' || compareFit(fit, best) > 0) best = fit;
  }
  const officesDiffer = !shared && usage.held.some((h) => isInOffice(h.status) && all.isPlaced(h.office)) && [...offices.values()].some((o) => o.current && o.placed);
  return officesDiffer ? 'against' : best;
}

function inOffice(day: string | null, seen: Span | null, reach: number): Fit {
  if (day === null || seen === null) return 'office';
  const away = day < seen.first ? yearsApart(day, seen.first) : day > seen.last ? yearsApart(seen.last, day) : 0;
  return away <= reach ? 'office-then' : 'against';
}
