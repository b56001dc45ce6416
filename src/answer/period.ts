import type { Period } from './generated.js';

const LENGTH: Record<Period, number> = { YEAR: 'YYYY'.length, MONTH: 'YYYY-MM'.length, DAY: 'YYYY-MM-DD'.length };

/** How much of a day names its period. */
export function periodLength(period: Period): number {
  return LENGTH[period];
}
