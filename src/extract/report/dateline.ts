import type { Clause } from '../clause/clause.js';
import type { Registry } from '../entities/registry.js';
import { MONTHS, WEEKDAYS } from '../spans/words.js';
import type { Token } from '../text/token.js';
import type { DateReading } from './dates.js';
import { locate, type PlaceReading } from './place.js';

/**
 * The place an article is sent from: "MEXICO CITY — …", "WASHINGTON, April 3 (Reuters) - …", "MOSCOW, February 7. /TASS/. …",
 * "Bonn, Germany (CNN) …", "Colombo, Aug 12: …", "Pretoria - …".
 */
export function datelineOf(clause: Clause, registry: Registry): PlaceReading | null {
  const { tokens, sentence } = clause;
  const span = sentence.spans.find((s) => s.kind === 'PLACE' && s.from <= 1);
  if (span?.kind !== 'PLACE') return null;
  const end = datelineEnd(tokens, span.to);
  return end > span.to ? { ...locate(span, tokens, registry), rule: 'dateline' } : null;
}

/** "MOSCOW, February 7. /TASS/": about the day that what the first sentences tell of happened, unless they say better. */
export function datelineDate({ tokens, sentence }: Clause, publishedAt: string | null, text: string): DateReading | null {
  const span = sentence.spans.find((s) => s.kind === 'PLACE' && s.from <= 1);
  const end = span ? datelineEnd(tokens, span.to) : 0;
  const month = tokens.findIndex((t, i) => i < end && MONTHS.has(t.key) && /^\d{1,2}$/.test(tokens[i + 1]?.text ?? ''));
  if (month < 0 || publishedAt?.length !== 10) return null;
  const number = ORDER.indexOf(tokens[month]!.key.slice(0, 3)) + 1;
  const day = `${publishedAt.slice(0, 4)}-${String(number).padStart(2, '0')}-${tokens[month + 1]!.text.padStart(2, '0')}`;
  if (Math.abs(Date.parse(day) - Date.parse(publishedAt)) > NEAR) return null;
  const [from, to] = [tokens[month]!, tokens[month + 1]!];
  return { edtf: `${day}~`, text: text.slice(from.start, to.end), start: from.start, end: to.end, rule: 'dateline-date' };
}

const ORDER = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Milliseconds by which a dateline may differ from the day of publication. */
const NEAR = 7 * 86_400_000;

/** Whether the sentence is about where its reporter is: it has "here" and names no other place. */
export function isHere({ tokens }: Clause): boolean {
  return tokens.some((t, i) => t.key === 'here' && tokens[i - 1]?.key !== 'from' && !/^(?:is|are|'s)$/.test(tokens[i + 1]?.key ?? ''));
}

/** Token behind what closes a dateline that began before token `i`, or `i`: only names, dates and an agency in brackets may stand in it. */
function datelineEnd(tokens: Token[], i: number): number {
  for (let j = i; j < tokens.length && j < i + 14; j++) {
    const t = tokens[j]!;
    if (/^(?:—|–|--|-|:|\/)$/.test(t.text)) return j + 1;
    if (t.text === ')' && j > i + 1) return j + 1;
    if (t.text === '.' && j === tokens.length - 1 && j > i + 1) return j + 1;
    if (t.word && !t.cap && !MONTHS.has(t.key) && !WEEKDAYS.has(t.key)) return i;
  }
  return i;
}
