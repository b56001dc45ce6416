import { printedDay } from '../domain/printed-date.js';

export const MONTH = '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WEEKDAY = '(?:(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thur|Thurs|Fri|Sat|Satur|Sun)(?:day)?\\.?,?\\s+)?';
const CLOCK = '(?:,?\\s*(?:at |[|–-]\\s*)?\\d{1,2}[:.]\\d\\d(?::\\d\\d)?(?:\\s?[ap]\\.?m\\b\\.?)?|,?\\s*\\d{1,2}\\s?[ap]\\.?m\\b\\.?)';
const ZONE = '(?:\\s*\\(?(?:GMT|UTC|[ECMP][SD]?T|BST|IST|CET|CEST|EAT|WAT|SGT|HKT|JST|KST|AEST|AEDT|NZDT|NZST|Z|local time)\\b(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?|\\s?[+-]\\d\\d:?\\d\\d)';
const DAY = `(?:\\d{4}-\\d\\d-\\d\\d|\\d{4}[/.]\\d{1,2}[/.]\\d{1,2}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|${WEEKDAY}${MONTH}\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|${WEEKDAY}\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?${MONTH},?\\s+\\d{4})`;

/** A day as it is printed above an article, with or without the time of day before or behind it. */
export const STAMP = `(?:(?:\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\b\\.?)?${ZONE}?,?\\s+)?${DAY}(?:T\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?)?${CLOCK}?${ZONE}?)`;

const DAY_WITHIN = new RegExp(DAY);

/** The day in a stamp, or null. */
export function dayOf(stamp: string): string | null {
  const found = DAY_WITHIN.exec(stamp);
  return found ? printedDay(found[0]) : null;
}
