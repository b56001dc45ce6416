import type { Clause } from '../clause/clause.js';
import type { Registry } from '../entities/registry.js';
import { MONTHS, WEEKDAYS } from '../spans/words.js';
import type { Token } from '../text/token.js';
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
