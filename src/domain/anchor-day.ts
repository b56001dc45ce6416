import { isDay } from './edtf.js';

/** A day that is known by its month or year alone is taken as the middle of it. */
const MIDDLE_OF_MONTH = '-15';
const MIDDLE_OF_YEAR = '-07-01';

/** The day a publication date stands for: a month or a year alone is taken by its middle. */
export function anchorDay(published: string | null): string | null {
  if (published === null) return null;
  const day = /^\d{4}$/.test(published) ? published + MIDDLE_OF_YEAR : /^\d{4}-\d\d$/.test(published) ? published + MIDDLE_OF_MONTH : published;
  return isDay(day) ? day : null;
}
