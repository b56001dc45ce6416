import { fromQuery } from './batch.js';
import type { TenureCard } from './cards.js';

/** Years beyond the days on which someone was seen in an office that the tenure may have lasted, as far as nothing else is known. */
const REACH_YEARS = 2;

interface AsOf { asOf?: string | null }

/** Resolver of a field that lists tenures: all, or those that cover a day. */
export function tenuresFrom(name: `${string}.${string}`) {
  return fromQuery<TenureCard[], AsOf>(name, [], ({ asOf }) => ({
    asOf: asOf ?? null, reachFrom: asOf ? inYears(asOf, -REACH_YEARS) : null, reachTo: asOf ? inYears(asOf, REACH_YEARS) : null,
  }));
}

/** The day some years on; only ever compared, so that it may be no day of the calendar. */
function inYears(day: string, years: number): string {
  return `${String(Math.max(0, Number(day.slice(0, 4)) + years)).padStart(4, '0')}${day.slice(4)}`;
}
