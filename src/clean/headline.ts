import { fold } from '../domain/text.js';
import type { Page, Piece } from './page.js';
import { sentences } from './sentences.js';
import { bodyStart, endsSentence, isProse, wordsOf } from './shape.js';

/** Words that headlines in title case leave small. */
const SMALL = new Set(['a', 'an', 'the', 'and', 'or', 'but', 'nor', 'so', 'yet', 'of', 'in', 'on', 'at', 'to', 'by', 'for', 'from', 'with', 'as', 'into', 'onto', 'over', 'under', 'after', 'before', 'amid', 'among', 'against', 'about', 'between', 'within', 'without', 'during', 'until', 'than', 'via', 'per', 'vs', 'v', 'up', 'off', 'out', 'through', 'across', 'toward', 'towards', 'upon', 'is', 'are', 'be', 'its', 'their', 'his', 'her', 'that', 'if', 'not', 'de', 'la', 'del', 'von', 'van', 'al', 'el', 'bin']);
const DATELINE = /^\p{Lu}[\p{Lu} .,'’/()-]{2,60}(?:\([^)]{1,40}\)\s*)?[—–-]{1,2}\s|^\p{Lu}[^.!?]{2,40}, [^.!?]{2,25}\([^)]{2,30}\)\s?[—–-]/u;
/** How far down a headline can stand under the words of a site's header. */
const HEAD = 15;

/** The line above an article that is its headline, or null when the article begins with its text. */
export function findHeadline(page: Page): Piece | null {
  const { pieces, article } = page;
  const head = pieces.slice(0, Math.min(HEAD, bodyStart(page))).filter((piece) => mayHeadline(piece.text));
  const title = article.title && fold(article.title);
  const told = head.find((piece) => fold(piece.text) === title) ?? head.find((piece) => isRepeated(piece, pieces));
  return told ?? firstLine(pieces) ?? underScrap(pieces, head);
}

/** Pages say their headline again, in a path, under a picture or to a machine. */
function isRepeated(piece: Piece, pieces: readonly Piece[]): boolean {
  return wordsOf(piece.text).length >= 4 && !endsSentence(piece.text) && pieces.slice(0, HEAD * 2).some((other) => other !== piece && fold(other.text) === fold(piece.text));
}

/** The line under something short that is neither a headline nor text. */
function underScrap([first]: readonly Piece[], head: readonly Piece[]): Piece | null {
  if (!first || first.text.length > 60 || isProse(first.text) || mayHeadline(first.text)) return null;
  return head.slice(0, 2).find((piece) => piece !== first && wordsOf(piece.text).length >= 4 && !endsSentence(piece.text)) ?? null;
}

function firstLine([first, next]: readonly Piece[]): Piece | null {
  if (!first || !mayHeadline(first.text)) return null;
  const words = wordsOf(first.text).length;
  if (!next) return words >= 2 && isTitleCase(first.text) ? first : null;
  if (isTitleCase(first.text)) return words >= 2 || isProse(next.text) ? first : null;
  return !endsSentence(first.text) || /[?!]$/.test(first.text) ? first : null;
}

/** Whether a line has a headline's shape: one line, no dateline, no list, not many words. */
export function mayHeadline(text: string): boolean {
  return text.length <= 220 && wordsOf(text).length <= 30 && !/[:;,]$/.test(text) && !DATELINE.test(text)
    && !/^(?:[-–•*·▪]\s|["“][^"”]*$)/.test(text) && isOneSentence(text);
}

/** "Friends or foes? Premier meets president" is one line still. */
function isOneSentence(text: string): boolean {
  const parts = sentences({ start: 0, end: text.length, text, line: 0 });
  return parts.length === 1 || (parts.length === 2 && /[?!]$/.test(text.slice(0, parts[0]!.end)) && !text.endsWith('.'));
}

/** Every word but the small ones has a capital or a digit, and there is more to it than a name and a full stop. */
function isTitleCase(text: string): boolean {
  const words = wordsOf(text).map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''));
  const big = words.filter((word) => !SMALL.has(word.toLowerCase().replace(/[^\p{L}]+$/u, '')));
  return big.length >= 2 && big.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || /^(?:al|el|d|l)[-'’]\p{Lu}/u.test(word)) && (words.length >= 4 || !endsSentence(text));
}
