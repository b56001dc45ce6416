import type * as chrono from 'chrono-node';
import { addDays } from '../../domain/edtf.js';
import type { MeetingStatus } from '../../domain/kinds.js';

const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const BARE_YEAR = /^(?:in |since |from )?\d{4}$/;

export type Worth = { edtf: string | null; rule: string } | null;

/** What the words of a date are worth in EDTF, as of the day of publication; null when they tell no date. */
export function worth(r: chrono.ParsedResult, anchor: string | null, status: MeetingStatus): Worth {
  const { start } = r;
  const text = r.text.toLowerCase();
  if (BARE_YEAR.test(text)) return { edtf: text.slice(-4), rule: 'year' };
  const weekday = WEEKDAYS.findIndex((d) => text.includes(d));
  if (!anchor && /\b(?:today|yesterday|tomorrow|tonight|ago|this|last|next)\b/.test(text)) return { edtf: null, rule: 'relative' };
  const span = /\b(?:this|last|next|past|coming|earlier this|later this|previous|following)\b.*\b(week|weekend|month|year)\b/.exec(text);
  if (span && weekday < 0 && anchor) return { edtf: span[1] === 'year' ? yearOf(anchor, text) : span[1] === 'month' ? monthOf(anchor, text) : weekOf(anchor, text), rule: span[1] === 'year' ? 'year' : span[1] === 'month' ? 'month' : 'week' };
  if (anchor && /\bweeks? ago\b/.test(text)) return { edtf: `${iso(start)}~`, rule: 'weeks-ago' };
  if (start.isCertain('day') && start.isCertain('month')) return explicit(r, anchor, status);
  if (weekday >= 0) return { edtf: anchor ? onWeekday(anchor, weekday, status, text) : null, rule: 'weekday' };
  if (!anchor) return start.isCertain('month') && start.isCertain('year') ? { edtf: iso(start).slice(0, 7), rule: 'month' } : /week|month|day|ago|morning|evening|afternoon|night/.test(text) ? { edtf: null, rule: 'relative' } : null;
  if (/yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night/.test(text)) return { edtf: iso(start), rule: 'relative-day' };
  if (/\b(?:days?|hours?) ago\b/.test(text)) return { edtf: iso(start), rule: 'days-ago' };
  if (/\byears? ago\b/.test(text)) return { edtf: iso(start).slice(0, 4), rule: 'year' };
  if (/\bmonths? ago\b/.test(text)) return { edtf: iso(start).slice(0, 7), rule: 'month' };
  if (/\bweek/.test(text)) return { edtf: weekOf(anchor, text), rule: 'week' };
  if (start.isCertain('month')) return { edtf: monthNear(r, anchor, status), rule: 'month' };
  if (/month/.test(text)) return { edtf: monthOf(anchor, text), rule: 'month' };
  return null;
}

function yearOf(anchor: string, text: string): string {
  return String(Number(anchor.slice(0, 4)) + (/last|past|previous/.test(text) ? -1 : /next|coming|following/.test(text) ? 1 : 0));
}

function monthOf(anchor: string, text: string): string {
  return /this|earlier/.test(text) ? anchor.slice(0, 7) : addDays(`${anchor.slice(0, 7)}-01`, /next|coming|following/.test(text) ? 31 : -1).slice(0, 7);
}

function iso(c: chrono.ParsedComponents): string {
  const pad = (n: number | null, w: number) => String(n ?? 1).padStart(w, '0');
  return `${pad(c.get('year'), 4)}-${pad(c.get('month'), 2)}-${pad(c.get('day'), 2)}`;
}

/** A day and a month; the year said, or the one that puts it nearest before (held) or after (announced) the publication. */
function explicit(r: chrono.ParsedResult, anchor: string | null, status: MeetingStatus): Worth {
  const day = iso(r.start);
  if (r.start.isCertain('year') || /\b(?:yesterday|today|tomorrow|ago|tonight)\b/i.test(r.text)) {
    if (!anchor && !/\d{4}/.test(r.text)) return { edtf: null, rule: 'relative-day' };
    const to = r.end && r.end.isCertain('day') ? iso(r.end) : day;
    return { edtf: to > day ? `${day}/${to}` : day, rule: 'full-date' };
  }
  if (!anchor) return { edtf: null, rule: 'day-and-month' };
  let year = Number(anchor.slice(0, 4));
  const tailOf = day.slice(4);
  if (status !== 'ANNOUNCED' && status !== 'POSTPONED' && `${year}${tailOf}` > addDays(anchor, 3)) year--;
  if (status === 'ANNOUNCED' && `${year}${tailOf}` < addDays(anchor, -60)) year++;
  return { edtf: `${year}${tailOf}`, rule: 'day-and-month' };
}

/**
 * Back from the day of publication for what was held, forward for what is to come. What was held on tomorrow's weekday was held where the
 * day is further on already: nobody says "on Sunday" of the Sunday six days ago.
 */
function onWeekday(anchor: string, weekday: number, status: MeetingStatus, text: string): string {
  const today = new Date(`${anchor}T00:00:00Z`).getUTCDay();
  const back = (today - weekday + 7) % 7;
  if (status === 'ANNOUNCED' || /next/.test(text)) return addDays(anchor, (weekday - today + 7) % 7);
  if (back === 6 && !/\blast\b/.test(text)) return `${addDays(anchor, 1)}~`;
  return addDays(anchor, /\blast\b/.test(text) && back === 0 ? -7 : -back);
}

function weekOf(anchor: string, text: string): string {
  const monday = addDays(anchor, -((new Date(`${anchor}T00:00:00Z`).getUTCDay() + 6) % 7));
  const from = /last|ago|past/.test(text) ? addDays(monday, -7) : /next|coming|following/.test(text) ? addDays(monday, 7) : monday;
  return `[${from}..${addDays(from, 6)}]`;
}

function monthNear(r: chrono.ParsedResult, anchor: string, status: MeetingStatus): string {
  const month = iso(r.start).slice(4, 7);
  let year = r.start.isCertain('year') ? r.start.get('year')! : Number(anchor.slice(0, 4));
  const last = /\b(?:last|past)\b/i.test(r.text);
  if (!r.start.isCertain('year') && status !== 'ANNOUNCED' && (last ? `${year}${month}` >= anchor.slice(0, 7) : `${year}${month}` > anchor.slice(0, 7))) year--;
  if (!r.start.isCertain('year') && status === 'ANNOUNCED' && `${year}${month}` < anchor.slice(0, 7)) year++;
  return `${year}${month}`;
}
