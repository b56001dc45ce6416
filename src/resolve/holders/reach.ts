import type { Tenure } from '../../domain/derived.js';
import { yearsApart } from '../../domain/days.js';
import { TENURE_REACH_YEARS } from '../thresholds.js';

/** How a tenure stands to a day: seen before and after it, possible, ruled out; or it has no date. */
export type Reach = 'covers' | 'reaches' | 'excludes' | 'undated';

/** Whether the tenure can be running on that day. */
export function reach(tenure: Tenure, day: string): Reach {
  if (tenure.firstSeen === null || tenure.lastSeen === null) return tenure.notAfter !== null && day > tenure.notAfter ? 'excludes' : 'undated';
  if (day >= tenure.firstSeen && day <= tenure.lastSeen) return 'covers';
  if (day < tenure.firstSeen) return bounded(day, tenure.notBefore, tenure.firstSeen);
  return tenure.notAfter !== null && day >= tenure.notAfter ? 'excludes' : yearsApart(tenure.lastSeen, day) <= TENURE_REACH_YEARS ? 'reaches' : 'excludes';
}

function bounded(day: string, notBefore: string | null, firstSeen: string): Reach {
  if (notBefore !== null && day <= notBefore) return 'excludes';
  return yearsApart(day, firstSeen) <= TENURE_REACH_YEARS ? 'reaches' : 'excludes';
}

/** Whether two tenures overlap for certain, can't overlap, or could. */
export function overlap(a: Tenure, b: Tenure): 'with' | 'without' | 'unknown' {
  if (a.firstSeen === null || a.lastSeen === null || b.firstSeen === null || b.lastSeen === null) return 'unknown';
  if (a.firstSeen <= b.lastSeen && b.firstSeen <= a.lastSeen) return 'with';
  const [before, after] = a.lastSeen < b.firstSeen ? [a, b] : [b, a];
  const ended = before.notAfter ?? '9999';
  const began = after.notBefore ?? '0000';
  return ended <= began || yearsApart(before.lastSeen!, after.firstSeen!) > 2 * TENURE_REACH_YEARS ? 'without' : 'unknown';
}
