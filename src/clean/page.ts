import type { Article, Furniture } from '../domain/article.js';

export interface Span {
  start: number;
  end: number;
}

/** A stretch of one line that no rule has taken yet; `text` has no blanks around it. */
export interface Piece extends Span {
  text: string;
  /** Number of the line, blank ones left out. */
  line: number;
}

/** What is left of an article while the rules work on it. */
export interface Page {
  article: Article;
  pieces: readonly Piece[];
  furniture: readonly Furniture[];
  /** Where the headline is, once it has been told. */
  headline: Span | null;
}

/** What furniture tells of the article. */
export interface Told {
  publishedAt?: string;
  modifiedAt?: string;
  publisher?: string;
}

export interface Finding extends Span {
  tells?: Told;
}

/** A kind of site furniture. `find` yields stretches of pieces; what it yields outside a piece, or twice, is of no effect. */
export interface Rule {
  name: string;
  find(page: Page): Iterable<Finding>;
}

/** The pieces of a text: its lines, or, in a text that is wrapped at a fixed width, its paragraphs. */
export function splitPieces(text: string): Piece[] {
  const lines: Span[] = [];
  for (let start = 0; start <= text.length;) {
    const lf = text.indexOf('\n', start);
    const end = lf < 0 ? text.length : lf;
    lines.push({ start, end });
    start = end + 1;
  }
  return unwrap(text, lines).map((span) => pieceOf(text, span, 0)).filter((piece) => piece !== null).map((piece, line) => ({ ...piece, line }));
}

/** A span without the blanks around it, or null when there is nothing else. */
export function pieceOf(text: string, { start, end }: Span, line: number): Piece | null {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const trimmed = words.trim();
  return trimmed ? { start: from, end: from + trimmed.length, text: trimmed, line } : null;
}

const STARTS_ITEM = /^\s*(?:[-–—•*·▪◦‣●■►»#>]|\(?\d{1,3}[.)])(?:\s|$)/;
const NUMBER_ALONE = /^\s*\(?\d{1,3}[.)]\s*$/;
const ENDS_SENTENCE = /[.!?:;…"”’)\]]\s*$/;

/** Joins lines of running text that were broken at a fixed width, as in mails and old communiqués. */
function unwrap(text: string, lines: readonly Span[]): Span[] {
  const width = widthOf(text, lines);
  if (!width) return [...lines];
  const joined: Span[] = [];
  let last: Span | null = null;
  for (const line of lines) {
    const words = text.slice(line.start, line.end);
    const open: Span | undefined = joined.at(-1);
    const full = last !== null && last.end - last.start >= width * 0.6;
    const above = last ? text.slice(last.start, last.end) : '';
    const item = NUMBER_ALONE.test(above) || (STARTS_ITEM.test(above) && !ENDS_SENTENCE.test(above));
    if (open && last && words.trim() && !STARTS_ITEM.test(words) && (full || item || /^\s*\p{Ll}/u.test(words))) open.end = line.end;
    else joined.push({ ...line });
    last = words.trim() ? line : null;
  }
  return joined;
}

/** The width a text is wrapped at, or 0 when it is not. */
function widthOf(text: string, lines: readonly Span[]): number {
  let [pairs, broken, lower, width] = [0, 0, 0, 0];
  for (const [i, line] of lines.entries()) {
    const length = line.end - line.start;
    if (length > 120) return 0;
    width = Math.max(width, length);
    const next = lines[i + 1];
    const after = next ? text.slice(next.start, next.end).trimStart() : '';
    if (length < 40 || !after) continue;
    pairs++;
    if (ENDS_SENTENCE.test(text.slice(line.start, line.end))) continue;
    broken++;
    if (/^\p{Ll}/u.test(after)) lower++;
  }
  return pairs >= 3 && broken >= pairs * 0.5 && lower >= broken * 0.4 ? width : 0;
}

/** The page without what a rule found in it. */
export function takeOut(page: Page, rule: string, findings: readonly Span[]): Page {
  if (findings.length === 0) return page;
  const sorted = [...findings].sort((a, b) => a.start - b.start || b.end - a.end);
  const { text } = page.article;
  const pieces: Piece[] = [];
  const furniture = [...page.furniture];
  let next = 0;
  for (const piece of page.pieces) {
    let from = piece.start;
    while (next < sorted.length && sorted[next]!.end <= piece.start) next++;
    for (let i = next; i < sorted.length && sorted[i]!.start < piece.end; i++) {
      const start = Math.max(from, sorted[i]!.start);
      const end = Math.min(piece.end, sorted[i]!.end);
      const taken = start < end ? pieceOf(text, { start, end }, piece.line) : null;
      if (!taken) continue;
      const before = pieceOf(text, { start: from, end: start }, piece.line);
      if (before) pieces.push(before);
      furniture.push({ start: taken.start, end: taken.end, rule });
      from = end;
    }
    const rest = from === piece.start ? piece : pieceOf(text, { start: from, end: piece.end }, piece.line);
    if (rest) pieces.push(rest);
  }
  return { ...page, pieces, furniture };
}
