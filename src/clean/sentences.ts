import type { Piece, Span } from './page.js';

const END = /[.!?…]+["”’')\]]*/g;
/** What a full stop follows without ending a sentence. */
const SHORTENED = /(?:^|[\s(“"'‘./-])(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|Maj|Sgt|Capt|Cmdr|Adm|Rev|Hon|Pres|Amb|Sec|Min|St|Ft|Mt|Jr|Sr|Inc|Ltd|Co|Corp|No|vs|etc|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Za-z]|a\.m|p\.m|e\.g|i\.e)$/;
const GLUED = /^\p{Lu}/u;
const OPENS = /^["“'‘(\[]*[\p{Lu}\p{N}]/u;

/**
 * The sentences of a piece, as furniture is cut: a full stop with a capital right behind it ("difference.A delegation") ends one too.
 * Coarser than a tokenizer where it is in doubt: "U.S. Aid" stays together.
 */
export function sentences(piece: Piece): Span[] {
  const found: Span[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (end <= from || !ends(piece.text, match.index, end)) continue;
    found.push({ start: piece.start + from, end: piece.start + end });
    from = end + (/^\s*/.exec(piece.text.slice(end, end + 20))?.[0].length ?? 0);
  }
  if (from < piece.text.length) found.push({ start: piece.start + from, end: piece.end });
  return found;
}

function ends(text: string, stop: number, end: number): boolean {
  const after = text.slice(end, end + 12);
  if (!after.trim()) return true;
  const before = text.slice(Math.max(0, stop - 12), stop);
  if (text[stop] === '.' && end === stop + 1 && SHORTENED.test(before)) return false;
  return /^\s/.test(after) ? OPENS.test(after.trimStart()) : GLUED.test(after) && /(?:\p{Ll}{2}|\b\d{4})$/u.test(before);
}

/** The text of a span of a piece. */
export function within(piece: Piece, span: Span): string {
  return piece.text.slice(span.start - piece.start, span.end - piece.start);
}

/** The sentences at the head and at the tail of a piece that a test holds for; those amid others are left alone. */
export function* peel(piece: Piece, test: (sentence: string) => boolean): Iterable<Span> {
  const all = sentences(piece);
  const verdicts = all.map((s) => test(within(piece, s)));
  const first = verdicts.indexOf(false);
  if (first < 0) return yield { start: piece.start, end: piece.end };
  if (first > 0) yield { start: piece.start, end: all[first - 1]!.end };
  const last = verdicts.lastIndexOf(false);
  if (last < all.length - 1) yield { start: all[last + 1]!.start, end: piece.end };
}
