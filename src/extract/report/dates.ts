import * as chrono from 'chrono-node';
import type { MeetingStatus } from '../../domain/kinds.js';
import { isContent, type Draft } from '../rules/rule.js';
import { distance, isOthers, isWhenItWasSaid, type Found } from './date-owner.js';
import { worth, type Worth } from './date-worth.js';

export interface DateReading {
  edtf: string | null;
  text: string;
  start: number;
  end: number;
  rule: string;
}

const DATE_WORD = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight|morning|afternoon|evening|night|midweek|week|weekend|month|year|ago|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|\d{4})\b/i;
/** "WASHINGTON, April 3 (Reuters) - ": the day it was sent, not the day it tells of. */
const DATELINE = /^\p{Lu}[\p{L} .,'’]{1,40}?,? (?:[\p{L}.]{3,10} \d{1,2}|\d{1,2} [\p{L}.]{3,10})(?:,? \d{4})?(?:,? ?\([^)]{2,30}\)| ?,? ?[\p{Lu}]{2,}[\p{L}/.]*)? ?[-–—]+ /u;

/**
 * When the draft's sentence says that it was: the date nearest to its trigger. Weekdays count from the day of publication, back for what
 * was held, forward for what is announced. Dates are found by chrono-node; what they are worth in EDTF is decided here.
 */
export function dateOf(draft: Draft, text: string, publishedAt: string | null, status: MeetingStatus): DateReading | null {
  const { sentence, tokens } = draft.clause;
  const words = text.slice(sentence.start, sentence.end);
  if (!DATE_WORD.test(words)) return null;
  const trigger = { from: tokens[draft.trigger.from]!.start - sentence.start, to: tokens[draft.trigger.to - 1]!.end - sentence.start };
  const dateline = DATELINE.exec(words)?.[0].length ?? 0;
  const found = datesIn(words, publishedAt, status).flatMap((d) => {
    if (d.index < dateline || isOthers(words, d) || isContent(draft, sentence.start + d.index) || isWhenItWasSaid(words, d, trigger.from, status)) return [];
    return [{ ...d, distance: distance(words, d, trigger) }];
  });
  const best = found.filter((d) => d.distance < Infinity).sort((a, b) => a.distance - b.distance)[0];
  return best ? told(best, sentence.start) : yearIn(words, sentence.start);
}

type Dated = Found & NonNullable<Worth>;

/** Every date that stands in some words, as of the day of publication. */
export function datesIn(words: string, publishedAt: string | null, status: MeetingStatus): Dated[] {
  const anchor = publishedAt?.length === 10 ? publishedAt : null;
  const found = chrono.en.casual.parse(words.replace(/\bweek and a half ago\b/g, (s) => 'week ago'.padEnd(s.length)), anchor ? new Date(`${anchor}T12:00:00Z`) : new Date('2000-06-15T12:00:00Z'));
  return found.flatMap((r) => {
    const value = worth(r, anchor, status);
    return value ? [{ index: r.index, text: words.slice(r.index, r.index + r.text.length), ...value }] : [];
  });
}

/** The date with its words, without the preposition before them. */
export function told({ index, text, edtf, rule }: Dated, offset: number): DateReading {
  const said = text.replace(/^(?:on|in|at)\s+/i, '').replace(/[\s,;.]+$/, (end) => (/[a-z]\.$/.test(text) && end === '.' ? end : ''));
  const start = offset + index + text.indexOf(said);
  return { edtf, text: said, start, end: start + said.length, rule };
}

/** "in 1971", "during the 1984 campaign": a bare year, when nothing finer is said. */
function yearIn(words: string, offset: number): DateReading | null {
  const found = /\b(?:in|(?:half|end|beginning|spring|summer|autumn|fall|winter) of|(?:during|in|at) the) (1[5-9]\d\d|20\d\d)\b(?!-)/.exec(words);
  if (!found || (!/the \d/.test(found[0]) && isOthers(words, { index: found.index, text: found[0] })) || /, \p{L}+(?:ed|wn|rn|nt) (?:back )?$/u.test(words.slice(0, found.index))) return null;
  const start = offset + found.index + found[0].length - 4;
  return { edtf: found[1]!, text: found[1]!, start, end: start + 4, rule: 'year' };
}
