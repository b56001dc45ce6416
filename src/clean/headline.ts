import type { Page, Piece } from './page.js';
import { sentences } from './sentences.js';
import { endsSentence, isProse, wordsOf } from './shape.js';

/** Words that headlines in title case leave small. */
const SMALL = new Set(['a', 'an', 'the', 'and', 'or', 'but', 'nor', 'so', 'yet', 'of', 'in', 'on', 'at', 'to', 'by', 'for', 'from', 'with', 'as', 'into', 'onto', 'over', 'under', 'after', 'before', 'amid', 'among', 'against', 'about', 'between', 'within', 'without', 'during', 'until', 'than', 'via', 'per', 'vs', 'v', 'up', 'off', 'out', 'through', 'across', 'toward', 'towards', 'upon', 'is', 'are', 'be', 'its', 'their', 'his', 'her', 'that', 'if', 'not', 'de', 'la', 'del', 'von', 'van', 'al', 'el', 'bin']);
const DATELINE = /^\p{Lu}[\p{Lu} .,'’/()-]{2,60}(?:\([^)]{1,40}\)\s*)?[—–-]{1,2}\s|^\p{Lu}[^.!?]{2,40}, [^.!?]{2,25}\([^)]{2,30}\)\s?[—–-]/u;

/** The line above an article that is its headline, or null when the article begins with its text. */
export function headlineOf({ pieces }: Page): Piece | null {
  const [first, next] = pieces;
  if (!first || !mayHeadline(first.text)) return null;
  const words = wordsOf(first.text).length;
  if (!next) return words >= 2 && isTitleCase(first.text) ? first : null;
  if (isTitleCase(first.text)) return words >= 2 || isProse(next.text) ? first : null;
  return !endsSentence(first.text) || /[?!]$/.test(first.text) ? first : null;
}

/** Whether a line has a headline's shape: one line, no dateline, no list, not many words. */
export function mayHeadline(text: string): boolean {
  return text.length <= 220 && wordsOf(text).length <= 30 && !/[:;,]$/.test(text) && !DATELINE.test(text)
    && !/^(?:[-–•*·▪]\s|["“][^"”]*$)/.test(text) && sentences({ start: 0, end: text.length, text, line: 0 }).length === 1;
}

/** Every word but the small ones has a capital or a digit, and there is more to it than a name and a full stop. */
function isTitleCase(text: string): boolean {
  const words = wordsOf(text).map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''));
  const big = words.filter((word) => !SMALL.has(word.toLowerCase().replace(/[^\p{L}]+$/u, '')));
  return big.length >= 2 && big.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:al|el|d|l)[-'’]\p{Lu}/u.test(word)) && (words.length >= 4 || !endsSentence(text));
}
