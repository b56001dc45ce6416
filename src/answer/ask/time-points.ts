import * as chrono from 'chrono-node';
import { addDays, isDay } from '../../domain/edtf.js';
import { dayOfWeek, month, monthOf, moved, numberOf, period, stretch, weekdayOf, yearOf, years } from './calendar.js';
import type { Time, Token } from './item.js';

/** A time that begins at a token, and the token behind it. */
export interface Point { to: number; time: Time }

/** What times count from. */
export interface Clock {
  today: string;
  /** the question asks for what is to come */
  ahead: boolean;
  /** explicit days, by where they begin */
  days: Map<number, { end: number; time: Time }>;
}

/** Explicit days of a question, as chrono-node finds them; `03/04/2021` is two days to two readers, and none here. */
export function explicitDays(question: string, today: string): Clock['days'] {
  const days: Clock['days'] = new Map();
  for (const found of chrono.en.casual.parse(question, new Date(`${today}T12:00:00Z`))) {
    if (!found.start.isCertain('day') || !found.start.isCertain('month') || /\d{1,2}[/.]\d{1,2}[/.]\d{2,4}/.test(found.text)) continue;
    if (!/\d/.test(found.text) || /\b(?:ago|last|past|next|this|week|month|year)/i.test(found.text)) continue;
    const from = iso(found.start);
    const to = found.end?.isCertain('day') ? iso(found.end) : from;
    if (!isDay(from) || !isDay(to) || to < from) continue;
    const lead = /^(?:on|in|at|the|from|between)\s+/i.exec(found.text)?.[0].length ?? 0;
    days.set(found.index + lead, { end: found.index + found.text.length, time: { from, to } });
  }
  return days;
}

function iso(c: chrono.ParsedComponents): string {
  return [String(c.get('year')).padStart(4, '0'), String(c.get('month')).padStart(2, '0'), String(c.get('day')).padStart(2, '0')].join('-');
}

const UNIT = /^(day|week|weekend|month|quarter|year|decade)s?$/;
const unitOf = (key: string | undefined): string | null => UNIT.exec(key ?? '')?.[1] ?? null;

/** The time that stands at a token: a day, a month, a year, a decade, last week, two years ago; null when there is none. */
export function pointAt(tokens: readonly Token[], i: number, clock: Clock): Point | null {
  const token = tokens[i];
  if (!token || token.quoted) return null;
  const day = clock.days.get(token.start);
  if (day) {
    const to = tokens.findIndex((t) => t.start >= day.end);
    return { to: to < 0 ? tokens.length : to, time: day.time };
  }
  return relative(tokens, i, clock) ?? named(tokens, i, clock);
}

function named(tokens: readonly Token[], i: number, clock: Clock): Point | null {
  const key = tokens[i]!.key;
  if (key === 'the') return tokens[i + 1]?.key === 'year' || /s$/.test(tokens[i + 1]?.key ?? '') ? pointAt(tokens, i + 1, clock) : null;
  if (key === 'year' && yearOf(tokens[i + 1]?.key ?? '')) return pointAt(tokens, i + 1, clock);
  const [, since, until] = /^(\d{4})–(\d\d)$/.exec(tokens[i]!.text) ?? [];
  if (since && until) return { to: i + 1, time: years(Number(since), Number(since.slice(0, 2) + until)) };
  const isoMonth = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(key);
  if (isoMonth) return { to: i + 1, time: month(Number(isoMonth[1]), Number(isoMonth[2])) };
  const span = /^(\d{4})[-/](\d{4}|\d\d)$/.exec(key);
  if (span) return { to: i + 1, time: years(Number(span[1]), Number(span[2]!.length === 4 ? span[2] : span[1]!.slice(0, 2) + span[2]!)) };
  const decade = /^(\d{3}0)'?s$/.exec(key);
  if (decade) return { to: i + 1, time: years(Number(decade[1]), Number(decade[1]) + 9) };
  const year = yearOf(key);
  if (year) return { to: i + 1, time: years(year) };
  const quarter = /^q([1-4])$/.exec(key);
  const of = tokens[i + 1]?.key === 'of' ? i + 2 : i + 1;
  const said = yearOf(tokens[of]?.key ?? '');
  if (quarter && said) return { to: of + 1, time: { from: month(said, Number(quarter[1]) * 3 - 2).from, to: month(said, Number(quarter[1]) * 3).to } };
  const at = monthOf(key);
  if (at) return said ? { to: of + 1, time: month(said, at) } : { to: i + 1, time: nearest(at, clock) };
  const weekday = weekdayOf(key);
  return weekday === null ? null : { to: i + 1, time: onWeekday(weekday, clock.ahead ? 1 : -1, clock.today) };
}

/** A month without a year: the last one that has begun, or the next. */
function nearest(at: number, { today, ahead }: Clock): Time {
  const year = Number(today.slice(0, 4));
  const now = Number(today.slice(5, 7));
  return month(ahead ? year + (at < now ? 1 : 0) : year - (at > now ? 1 : 0), at);
}

function onWeekday(weekday: number, direction: 1 | -1, today: string): Time {
  const away = (((weekday - dayOfWeek(today)) * direction + 7) % 7) || 7;
  const day = addDays(today, direction * away);
  return { from: day, to: day };
}

const AWAY: Record<string, number> = { last: -1, past: -1, previous: -1, this: 0, current: 0, next: 1, coming: 1, following: 1 };

function relative(tokens: readonly Token[], i: number, { today, days }: Clock): Point | null {
  const keys = tokens.slice(i, i + 4).map((t) => t.key);
  const near = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }[keys[0]!];
  if (near !== undefined) return { to: i + 1, time: { from: addDays(today, near), to: addDays(today, near) } };
  const first = keys[0] === 'the' ? 1 : 0;
  const away = AWAY[keys[first] ?? ''];
  if (away !== undefined) {
    const count = numberOf(keys[first + 1] ?? '');
    const counted = unitOf(keys[first + 2]);
    if (count && counted && away) return { to: i + first + 3, time: stretch(today, away * count, counted) };
    const unit = unitOf(keys[first + 1]);
    // "the last year" and "the past year" roll, "last year" is one of the calendar
    if (unit && away && (first || keys[first] === 'past' || unit === 'decade')) return { to: i + first + 2, time: stretch(today, away, unit) };
    if (unit) return { to: i + first + 2, time: unit === 'day' ? stretch(today, away, unit) : period(today, away, unit) };
    const at = monthOf(keys[first + 1] ?? '');
    if (at && !days.has(tokens[i + first + 1]!.start) && !yearOf(keys[first + 2] ?? '')) return { to: i + first + 2, time: away ? { ...nearestBut(at, away, today) } : month(Number(today.slice(0, 4)), at) };
    const weekday = weekdayOf(keys[first + 1] ?? '');
    if (weekday !== null) return { to: i + first + 2, time: onWeekday(weekday, away > 0 ? 1 : -1, today) };
    return null;
  }
  const count = keys[0] === 'a' || keys[0] === 'an' ? 1 : numberOf(keys[0]!);
  const unit = unitOf(keys[1]);
  if (!count || !unit || keys[2] !== 'ago') return null;
  const then = moved(today, -count, unit);
  if (unit === 'day') return { to: i + 3, time: { from: then, to: then } };
  return { to: i + 3, time: period(then, 0, unit) };
}

function nearestBut(at: number, direction: number, today: string): Time {
  const year = Number(today.slice(0, 4));
  const now = Number(today.slice(5, 7));
  return month(direction < 0 ? year - (at >= now ? 1 : 0) : year + (at <= now ? 1 : 0), at);
}
