import { isInOffice } from '../../domain/kinds.js';
import { addDays } from '../../domain/edtf.js';
import type { Tenure } from '../../domain/derived.js';
import { TENURE_REACH_YEARS } from '../thresholds.js';

/** First and last day. */
export interface Days {
  from: string;
  to: string;
}

const ALWAYS: Days = { from: '', to: '9999-12-31' };
const REACH = Math.ceil(TENURE_REACH_YEARS * 365.25) + 1;

/** The days on which somebody else may be found in an office than before, as its tenures have changed. */
export function changedDays(before: readonly Tenure[], after: readonly Tenure[]): Days[] {
  const [old, now] = [new Map(before.map((t) => [t.id, t])), new Map(after.map((t) => [t.id, t]))];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id) => {
    const [a, b] = [old.get(id), now.get(id)];
    if (a && b) return changed(a, b);
    return reached((a ?? b)!);
  });
}

function reached({ firstSeen, lastSeen, status }: Tenure): Days[] {
  if (!isInOffice(status)) return [];
  return firstSeen === null || lastSeen === null ? [ALWAYS] : [{ from: addDays(firstSeen, -REACH), to: addDays(lastSeen, REACH) }];
}

/** Of two forms of one tenure: they begin on one day. */
function changed(a: Tenure, b: Tenure): Days[] {
  if (!isInOffice(a.status) && !isInOffice(b.status)) return [];
  if (a.status !== b.status || a.firstSeen === null || a.lastSeen === null || b.lastSeen === null) return a.notAfter === b.notAfter && a.status === b.status ? [] : [ALWAYS];
  const days: Days[] = [];
  if (a.notBefore !== b.notBefore) days.push({ from: addDays(a.firstSeen, -REACH), to: a.firstSeen });
  if (a.lastSeen !== b.lastSeen || a.notAfter !== b.notAfter) {
    const [first, last] = a.lastSeen < b.lastSeen ? [a.lastSeen, b.lastSeen] : [b.lastSeen, a.lastSeen];
    days.push({ from: first, to: addDays(last, REACH) });
  }
  return days;
}

/** Whether anything differs that says who was in office when. */
export function tenuresDiffer(before: readonly Tenure[], after: readonly Tenure[]): boolean {
  const form = (tenures: readonly Tenure[]): string => JSON.stringify(tenures.filter((t) => isInOffice(t.status)).map((t) => [t.id, t.firstSeen, t.lastSeen, t.notBefore, t.notAfter]).sort());
  return form(before) !== form(after);
}
