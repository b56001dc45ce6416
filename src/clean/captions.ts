import type { Furniture } from '../domain/article.js';
import { MONTH } from './dates.js';
import type { Piece, Span } from './page.js';
import { sentences, within } from './sentences.js';

const FILED = /^(?:\(?FILE(?:\)|\s?[-–—:]|,|\s(?:PHOTO|PICTURE|IMAGE)\b)|(?:File|Archive|Undated|Handout|Courtesy) (?:photo|picture|image)\b|In this (?:[\w.,]+ ){0,5}(?:photo|image|picture|frame|handout|video|combination|file)\b|This (?:[\w.,]+ ){0,4}(?:photo|image|picture|frame ?grab|handout|combination|combo)\b|Pictured\b|From left\b|\(?(?:Clockwise )?[Ff]rom (?:left|top)|\(?L-R\)?[: ]|[\p{Lu}][^.!?]{0,60}(?:screen|frame) ?grab from\b)/u;
const DAY = `(?:\\p{Lu}[a-z]+day,?\\s)?${MONTH}\\s?\\d{1,2},\\s?\\d{4}`;
/** `…, Tunis, Tunisia, May 4, 2011.` The comma stands where running text says "on". */
const DATED = new RegExp(`,\\s${DAY}(?:,?\\s(?:in|at|near|outside|during)\\s\\p{Lu}[^.!?]{2,80})?[.)”"]*$`, 'u');
const DATED_ON = new RegExp(`\\b(?:on\\s)?${DAY}[.)”"]*$`, 'u');
const PLACED = /\((?:(?:2nd|3rd|second|third|far|top|bottom|front|back|rear)[ -]?(?:from )?)?(?:L|R|C|left|right|center|centre)\)|,\s(?:(?:second|third|fourth|fifth|far|front|back|top|bottom|upper|lower|hidden at|seated|standing)\s(?:row\s)?(?:from\s)?(?:the\s)?)?(?:left|right|center|centre|front|rear|background|foreground)(?=[,.;)]|\sand\b)/u;
const SHOWS = /\b(?:is|are) (?:seen|pictured|shown|displayed|surrounded|greeted|welcomed|escorted|flanked)\b|\b(?:speaks?|talks?|meets?|shakes?|shaking|walks?|listens?|attends?|arrives?|gestures?|waves?|greets?|stands?|sits?|looks?|poses?|delivers?|addresses|smiles?|embraces?|signs?|welcomes?|receives?|hugs?|applauds?|reacts?|leaves?|answers?|hosts?|inspects?|visits?|chats?|kisses|exchanges?|participates?|holds?|joins?|gathers?|marche?s?|wait|waits|carry|carries|conducts?|reviews?|watch|watches|takes? part|lays?|toasts?)\b/u;
/** A quick look before a piece is cut into sentences. */
const MAY_HOLD = /\d{4}|left|right|[Cc]ent(?:er|re)|\([LRC]\)|FILE|[Pp]hoto|[Pp]icture|[Ii]mage|frame|footage|From top|L-R/;
const TELLS = /\b(?:said|says|told|was|were|had|took|became|began|came|went|met|did|could|would|will)\b/u;

/** The stretches of a piece that are the words under a picture, before a photo credit or glued into running text. */
export function captionsIn(piece: Piece, credited: boolean): Span[] {
  if (!credited && !MAY_HOLD.test(piece.text)) return [];
  const all = sentences(piece);
  const found = all.filter((sentence) => isCaption(within(piece, sentence)));
  const last = all.at(-1)!;
  if (!credited || (found.length > 0 && found.at(-1) === last)) return merged(found);
  // A credit stands behind its caption: from the sentence that opens one, or a line of few sentences, or the last sentence.
  const opens = found.at(-1);
  if (all.length <= 3 && piece.text.length <= 600) return [{ start: piece.start, end: piece.end }];
  return merged(opens && all.length - all.indexOf(opens) <= 3 ? [...found, { start: opens.start, end: last.end }] : [...found, last]);
}

function isCaption(sentence: string): boolean {
  if (sentence.length > 600 || /^["“]/.test(sentence)) return false;
  if (FILED.test(sentence)) return true;
  if (PLACED.test(sentence) && (SHOWS.test(sentence) || DATED_ON.test(sentence))) return true;
  return (DATED.test(sentence) && !TELLS.test(sentence)) || (DATED_ON.test(sentence) && SHOWS.test(sentence) && !TELLS.test(sentence));
}

function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const open = out.at(-1);
    if (open && span.start <= open.end) open.end = Math.max(open.end, span.end);
    else out.push({ ...span });
  }
  return out;
}

/** Whether a photo credit stands right behind a piece, on its line, or the label "Image caption," before it. */
export function isCredited(piece: Piece, text: string, credits: readonly Furniture[]): boolean {
  const at = firstFrom(credits, piece.start);
  const [before, after] = [credits[at - 1], credits[at]];
  const adjoin = (from: number, to: number): boolean => to - from <= 20 && /^[^\S\n]*$/.test(text.slice(from, to));
  return (after !== undefined && adjoin(piece.end, after.start)) || (before !== undefined && /[:,\]]$/.test(text.slice(before.start, before.end)) && text[before.start] !== '(' && adjoin(before.end, piece.start));
}

function firstFrom(sorted: readonly Furniture[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
