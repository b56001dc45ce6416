import * as chrono from 'chrono-node';
import { addDays } from '../../domain/edtf.js';
import type { MeetingStatus } from '../../domain/kinds.js';
import { isContent, type Draft } from '../rules/rule.js';

export interface DateReading {
  edtf: string | null;
  text: string;
  start: number;
  end: number;
  rule: string;
}

const DATE_WORD = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|midweek|week|weekend|month|year|ago|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|\d{4})\b/i;
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
/** "WASHINGTON, April 3 (Reuters) - ": the day it was sent, not the day it tells of. */
const DATELINE = /^\p{Lu}[\p{L} .,'’]{1,40}?,? [\p{L}.]{3,10} \d{1,2}(?:,? \d{4})?(?:,? ?\([^)]{2,30}\)| ?,? ?[\p{Lu}]{2,}[\p{L}/.]*)? ?[-–—]+ /u;
const BARE_YEAR = /^(?:in |since |from )?\d{4}$/;

/**
 * When the draft's sentence says that it was: the date nearest to its trigger. Weekdays count from the day of publication, back for what
 * was held, forward for what is announced. Dates are found by chrono-node; what they are worth in EDTF is decided here.
 */
export function dateOf(draft: Draft, text: string, publishedAt: string | null, status: MeetingStatus): DateReading | null {
  const { sentence, tokens } = draft.clause;
  const words = text.slice(sentence.start, sentence.end);
  if (!DATE_WORD.test(words)) return null;
  const anchor = publishedAt && publishedAt.length === 10 ? publishedAt : null;
  const trigger = tokens[draft.trigger.from]!.start - sentence.start;
  const dateline = DATELINE.exec(words)?.[0].length ?? 0;
  const found = chrono.en.casual.parse(words, anchor ? new Date(`${anchor}T12:00:00Z`) : new Date('2000-06-15T12:00:00Z'))
    .flatMap((r) => {
      const reading = worth(r, anchor, status);
      if (!reading || r.index < dateline || (aboutAnother(words, r.index, r.text) && !namesTheMeeting(words.slice(r.index + r.text.length))) || isContent(draft, sentence.start + r.index) || (status === 'ANNOUNCED' && WAS_SAID.test(words.slice(trigger, r.index)))) return [];
      const said = r.text.replace(/^(?:on|in|at)\s+/i, '').replace(/[\s,;.]+$/, (end) => (/[a-z]\.$/.test(r.text) && end === '.' ? end : ''));
      const start = sentence.start + r.index + r.text.indexOf(said);
      return [{ ...reading, text: said, start, end: start + said.length, distance: distance(words, r.index, r.text.length, trigger) }];
    });
  const best = found.sort((a, b) => a.distance - b.distance)[0] ?? yearIn(words, sentence.start);
  return best ? { edtf: best.edtf, text: best.text, start: best.start, end: best.end, rule: best.rule } : null;
}

/** "in 1971": a bare year, when nothing finer is said. */
function yearIn(words: string, offset: number): Omit<DateReading, 'edtf'> & { edtf: string } | null {
  const found = /\b(?:in|(?:half|end|beginning|spring|summer|autumn|fall|winter) of) (1[5-9]\d\d|20\d\d)\b(?!-)/.exec(words);
  if (!found || aboutAnother(words, found.index, found[0]) || /, \p{L}+(?:ed|wn|rn|nt) (?:back )?$/u.test(words.slice(0, found.index))) return null;
  const start = offset + found.index + found[0].length - 4;
  return { edtf: found[1]!, text: found[1]!, start, end: start + 4, rule: 'year' };
}

/** Characters between date and trigger; a clause boundary between them counts for many. */
function distance(words: string, index: number, length: number, trigger: number): number {
  const [a, b] = index < trigger ? [index + length, trigger] : [trigger, index];
  const gap = words.slice(a, b);
  return gap.length + 60 * (gap.match(/[;:]|, (?:who|which|when|where|but|while|after|before|since)|\bsince\b|\b(?:said|told)\b/g)?.length ?? 0);
}

/** "will visit, the ambassador told the agency on Monday": when it was said. */
const WAS_SAID = /\b(?:said|told|announced|reported|confirmed|added)\b[^,;]{0,40}$/;

/** "the January 28 phone conversation" */
function namesTheMeeting(after: string): boolean {
  return /^ (?:[\w-]+ )?(?:meeting|talks|call|conversation|summit|visit|discussions?|dinner)\b/.test(after);
}

/** "signed on July 19, 2022", "since 2014": the date of something else. */
function aboutAnother(words: string, index: number, text: string): boolean {
  const before = words.slice(Math.max(0, index - 30), index).toLowerCase();
  return /\b(?:since|until|signed(?: on)?|elected(?: in| on)?|born(?: in| on)?|anniversary of(?: the)?|dated|by the end of|inaugurated(?: on)?|took office(?: on| in)?|before the|after the|the|election(?:s)?(?: on| in)?) $/.test(before) && !/\bon the $/.test(before) || /^(?:now|second|sec|may|mar|sun|sat|a year|the year|year|years?)$/i.test(text.trim());
}

type Worth = { edtf: string | null; rule: string } | null;

function worth(r: chrono.ParsedResult, anchor: string | null, status: MeetingStatus): Worth {
  const { start } = r;
  const text = r.text.toLowerCase();
  if (BARE_YEAR.test(text)) return { edtf: text.slice(-4), rule: 'year' };
  const weekday = WEEKDAYS.findIndex((d) => text.includes(d));
  if (!anchor && /\b(?:today|yesterday|tomorrow|tonight|ago|this|last|next)\b/.test(text)) return { edtf: null, rule: 'relative' };
  const span = /\b(?:this|last|next|past|coming|earlier this|later this|previous|following)\b.*\b(week|weekend|month)\b/.exec(text);
  if (span && weekday < 0 && anchor) return span[1] === 'month' ? { edtf: monthOf(anchor, text), rule: 'month' } : { edtf: weekOf(anchor, text), rule: 'week' };
  if (start.isCertain('day') && start.isCertain('month')) return explicit(r, anchor, status);
  if (weekday >= 0) return { edtf: anchor ? onWeekday(anchor, weekday, status, text) : null, rule: 'weekday' };
  if (!anchor) return start.isCertain('month') && start.isCertain('year') ? { edtf: iso(start).slice(0, 7), rule: 'month' } : /week|month|day|ago|morning|evening|afternoon|night/.test(text) ? { edtf: null, rule: 'relative' } : null;
  if (/yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|last night/.test(text)) return { edtf: iso(start), rule: 'relative-day' };
  if (/\b(?:days?|hours?) ago\b/.test(text)) return { edtf: iso(start), rule: 'days-ago' };
  if (/\bweek/.test(text)) return { edtf: weekOf(anchor, text), rule: 'week' };
  if (start.isCertain('month')) return { edtf: monthNear(r, anchor, status), rule: 'month' };
  if (/month/.test(text)) return { edtf: monthOf(anchor, text), rule: 'month' };
  return null;
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
    if (!anchor && !r.start.isCertain('year')) return { edtf: null, rule: 'relative-day' };
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

function onWeekday(anchor: string, weekday: number, status: MeetingStatus, text: string): string {
  const today = new Date(`${anchor}T00:00:00Z`).getUTCDay();
  const back = (today - weekday + 7) % 7;
  if (status === 'ANNOUNCED' || /next/.test(text)) return addDays(anchor, (weekday - today + 7) % 7);
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
