import * as chrono from 'chrono-node';
import { isDay } from './edtf.js';

const ISO = /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ]\d\d:?\d\d.*)?$/;
const YEAR_FIRST = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:[ ,]+\d{1,2}:\d\d.*)?$/;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:[ ,]+\d{1,2}:\d\d.*)?$/;
const AROUND = /^(?:[\s,.|@()–—-]|\b(?:at|on|the|mon|tues?|wed|thur?s?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|[ap]\.?m|gmt|utc|[ecmp][sd]?t|bst|ist|cet|cest|local|time|\d{1,2}:\d\d(?::\d\d)?|\d{1,2}\s?[ap]m|[+-]\d\d:?\d\d)\b)*$/i;

/**
 * The day a printed date names, `YYYY-MM-DD`: ISO days and instants (the day as printed, whatever the time zone), `March 3, 2021`,
 * `Tue, 3 Mar 2021 10:00 GMT`, `23.01.2025`. Null for anything vague, partial, impossible, or of two readings (`03/04/2021`).
 */
export function printedDay(text: string): string | null {
  const t = text.replace(/\s+/g, ' ').trim();
  if (!t || t.length > 100) return null;
  const iso = ISO.exec(t) ?? YEAR_FIRST.exec(t);
  if (iso) return day(iso[1]!, iso[2]!, iso[3]!);
  const numbers = NUMBERS.exec(t);
  if (numbers) {
    const [, a, separator, b, year] = numbers as unknown as [string, string, string, string, string];
    if (separator === '.' || Number(a) > 12) return day(year, b, a);
    return Number(b) > 12 || a === b ? day(year, a, b) : null;
  }
  return inWords(t);
}

function inWords(text: string): string | null {
  const found = chrono.strict.parse(text, new Date(0));
  const one = found[0];
  if (!one || found.length > 1 || !/\b\d{4}\b/.test(one.text)) return null;
  if (!AROUND.test(text.slice(0, one.index)) || !AROUND.test(text.slice(one.index + one.text.length))) return null;
  const { start } = one;
  if (!start.isCertain('year') || !start.isCertain('month') || !start.isCertain('day')) return null;
  return day(String(start.get('year')), String(start.get('month')), String(start.get('day')));
}

function day(year: string, month: string, date: string): string | null {
  const d = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return isDay(d) ? d : null;
}

/** The moment a printed date names, ISO 8601 in UTC to the second, so that two of them compare as text; a day without a time is its first second. */
export function printedInstant(text: string): string | null {
  const t = text.trim();
  const d = printedDay(t);
  if (!d) return null;
  const iso = /^(?:\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(:\d\d)?(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?$/.exec(t);
  const zone = iso?.[3]?.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2') ?? 'Z';
  const at = new Date(iso ? `${d}T${iso[1]}${iso[2] ?? ':00'}${zone}` : `${d}T00:00:00Z`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString().replace('.000Z', 'Z');
}
