import type { Clause } from '../clause/clause.js';
import type { Registry } from '../entities/registry.js';
import { MONTHS, WEEKDAYS } from '../spans/words.js';
import type { PlaceSpan } from '../spans/span.js';
import type { Token } from '../text/token.js';
import type { DateReading } from './dates.js';
import { locate, type PlaceReading } from './places-in.js';

/**
 * The place an article is sent from: "MEXICO CITY — …", "WASHINGTON, April 3 (Reuters) - …", "MOSCOW, February 7. /TASS/. …",
 * "Bonn, Germany (CNN) …", "Colombo, Aug 12: …", "Pretoria - …".
 */
export function datelineOf(clause: Clause, registry: Registry): PlaceReading | null {
  const { tokens, sentence } = clause;
  const span = sentence.spans.find((s): s is PlaceSpan => s.kind === 'PLACE' && (s.from <= 1 || isBehindHeadline(tokens, s))) ?? bylinePlace(clause);
  if (!span) return null;
  const closed = datelineEnd(tokens, span.to) > span.to || isAlone(tokens, span) || isDated(tokens, span) || span.to === tokens.length;
  return closed ? { ...locate(span, tokens, registry), rule: 'dateline' } : null;
}

/** "ASTANA. KAZINFORM – ": a sentence of its own. */
function isAlone(tokens: Token[], { to }: PlaceSpan): boolean {
  return tokens.length === to + 1 && /^[.:]$/.test(tokens[to]!.text);
}

/** "Leaders vow more trade MOSCOW — The presidents …": a headline without a full stop before it. */
function isBehindHeadline(tokens: Token[], { from, to }: PlaceSpan): boolean {
  const name = tokens.slice(from, to).map((t) => t.text).join(' ');
  return name.length > 3 && name === name.toUpperCase() && tokens.slice(0, from).some((t) => t.text !== t.text.toUpperCase()) && (/^(?:—|–|--|-)$/.test(tokens[to]?.text ?? '') || isDated(tokens, { to }));
}

/** "Baku, December 2, AZERTAC": a line of place, date and agency that nothing closes. */
function isDated(tokens: Token[], { to }: Pick<PlaceSpan, 'to'>): boolean {
  return tokens[to]?.text === ',' && MONTHS.has(tokens[to + 1]?.key ?? '') && isDay(tokens[to + 2]) && /^[,.:]$/.test(tokens[to + 3]?.text ?? '');
}

/** "Timo Aalto, The Harbor Post, Santiago": who wrote it for whom, and where. */
function bylinePlace({ tokens, sentence }: Clause): PlaceSpan | undefined {
  const span = sentence.spans.at(-1);
  const plain = sentence.spans.length > 1 && tokens.length <= 14 && tokens.every((t) => t.text === ',' || t.cap) && tokens.filter((t) => t.text === ',').length >= 2;
  return plain && sentence.spans[0]!.kind === 'PERSON' && span?.kind === 'PLACE' && span.to === tokens.length && tokens[span.from - 1]?.text === ',' ? span : undefined;
}

/** "MOSCOW, February 7. /TASS/": about the day that what the first sentences tell of happened, unless they say better. */
export function datelineDate({ tokens, sentence }: Clause, publishedAt: string | null, text: string): DateReading | null {
  const span = sentence.spans.find((s) => s.kind === 'PLACE' && s.from <= 1);
  const end = span ? datelineEnd(tokens, span.to) : 0;
  const month = tokens.findIndex((t, i) => i < end && MONTHS.has(t.key) && (isDay(tokens[i + 1]) || isDay(tokens[i - 1])));
  if (month < 0 || publishedAt?.length !== 10) return null;
  const at = isDay(tokens[month + 1]) ? month + 1 : month - 1;
  const number = ORDER.indexOf(tokens[month]!.key.slice(0, 3)) + 1;
  const day = `${publishedAt.slice(0, 4)}-${String(number).padStart(2, '0')}-${tokens[at]!.text.padStart(2, '0')}`;
  if (Math.abs(Date.parse(day) - Date.parse(publishedAt)) > NEAR) return null;
  const [from, to] = [tokens[Math.min(month, at)]!, tokens[Math.max(month, at)]!];
  return { edtf: `${day}~`, text: text.slice(from.start, to.end), start: from.start, end: to.end, rule: 'dateline-date' };
}

function isDay(token: Token | undefined): boolean {
  return /^\d{1,2}$/.test(token?.text ?? '');
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
