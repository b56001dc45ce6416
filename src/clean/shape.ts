import type { Page, Piece } from './page.js';

const ENDS = /[.!?…]["”’')\]]*$/;

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((w) => /[\p{L}\p{N}]/u.test(w));
}

/** Running text: a sentence of some length, or a good many words. */
export function isProse(text: string): boolean {
  if (text.length < 40) return false;
  const count = wordsOf(text.slice(0, 2_000)).length;
  return count >= 30 || (count >= 9 && endsSentence(text));
}

/** Whether a text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return ENDS.test(text.slice(-20));
}

/** Number of the piece with which the running text begins; the number of pieces when there is none. */
export function bodyStart({ pieces }: Page): number {
  const at = pieces.findIndex((piece, i) => isProse(piece.text) && (i > 0 || !mayBeHeadline(piece, pieces[1])));
  return at < 0 ? pieces.length : at;
}

/** A first line above running text that is short enough to be its headline. */
function mayBeHeadline(piece: Piece, next: Piece | undefined): boolean {
  return next !== undefined && piece.text.length <= 160 && wordsOf(piece.text).length <= 24;
}

/** Number of the piece with which the running text ends, plus one. */
export function bodyEnd({ pieces }: Page): number {
  for (let i = pieces.length - 1; i >= 0; i--) if (isProse(pieces[i]!.text)) return i + 1;
  return 0;
}

export function whole(piece: Piece): { start: number; end: number } {
  return { start: piece.start, end: piece.end };
}
