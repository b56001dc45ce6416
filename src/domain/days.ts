const MS = 86_400_000;

/** Day number since 1970, for measuring distances. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / MS);
}

/** Days between two days, never negative. */
export function daysApart(a: string, b: string): number {
  return Math.abs(dayNumber(a) - dayNumber(b));
}

/** Years between two days, as a fraction. */
export function yearsApart(a: string, b: string): number {
  return daysApart(a, b) / 365.25;
}

/** Day of the week, 0 for Sunday. */
export function weekday(day: string): number {
  return (((dayNumber(day) + 4) % 7) + 7) % 7;
}

export const earlier = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : a < b ? a : b);
export const later = (a: string | null, b: string | null): string | null => (a === null ? b : b === null ? a : a > b ? a : b);
