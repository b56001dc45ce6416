import { addDays } from '../../domain/edtf.js';
import type { Time } from './item.js';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** 1 to 12 for a month's name or its short form, else null. */
export function monthOf(key: string): number | null {
  const bare = key.replace(/\.$/, '');
  const at = MONTHS.findIndex((month) => month === bare || month.slice(0, 3) === bare || (month === 'september' && bare === 'sept'));
  return at < 0 ? null : at + 1;
}

/** 0 (Sunday) to 6 for a weekday's name, else null. */
export function weekdayOf(key: string): number | null {
  const at = WEEKDAYS.indexOf(key);
  return at < 0 ? null : at;
}

/** A small number in words or digits, else null. */
export function numberOf(key: string): number | null {
  if (/^\d{1,3}$/.test(key)) return Number(key);
  const at = NUMBERS.indexOf(key);
  return at > 0 ? at : null;
}

/** A year as people write it, else null. */
export function yearOf(key: string): number | null {
  return /^(?:1[5-9]|20)\d\d$/.test(key) ? Number(key) : null;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The days of a month. */
export function month(year: number, at: number): Time {
  const first = `${year}-${two(at)}-01`;
  const next = at === 12 ? `${year + 1}-01-01` : `${year}-${two(at + 1)}-01`;
  return { from: first, to: addDays(next, -1) };
}

/** The days of the years from one to another. */
export function years(first: number, last = first): Time {
  return { from: `${first}-01-01`, to: `${last}-12-31` };
}

/** Days, weeks, months or years back (below 0) or ahead from a day, that day included. */
export function stretch(today: string, n: number, unit: string): Time {
  const there = moved(today, n, unit);
  return n < 0 ? { from: there, to: today } : { from: today, to: there };
}

/** The day so many units away. */
export function moved(today: string, n: number, unit: string): string {
  if (unit === 'day') return addDays(today, n);
  if (unit === 'week') return addDays(today, 7 * n);
  const months = Number(today.slice(0, 4)) * 12 + Number(today.slice(5, 7)) - 1 + n * (unit === 'decade' ? 120 : unit === 'year' ? 12 : 1);
  const first = month(Math.floor(months / 12), (months % 12) + 1);
  const day = `${first.from!.slice(0, 8)}${today.slice(8)}`;
  return day > first.to! ? first.to! : day;
}

/** The calendar week, weekend, month, quarter or year that lies so many on from today's: -1 is the last one. */
export function period(today: string, n: number, unit: string): Time {
  const year = Number(today.slice(0, 4));
  const at = Number(today.slice(5, 7));
  if (unit === 'year') return years(year + n);
  if (unit === 'month' || unit === 'quarter') {
    const size = unit === 'month' ? 1 : 3;
    const months = year * 12 + Math.floor((at - 1) / size) * size + n * size;
    const first = month(Math.floor(months / 12), (months % 12) + 1);
    return { from: first.from, to: addDays(moved(first.from!, size, 'month'), -1) };
  }
  const monday = addDays(today, 7 * n - ((dayOfWeek(today) + 6) % 7));
  return unit === 'weekend' ? { from: addDays(monday, 5), to: addDays(monday, 6) } : { from: monday, to: addDays(monday, 6) };
}

/** 0 (Sunday) to 6. */
export function dayOfWeek(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
