import type { Block, Furniture } from '../domain/article.js';
import { captionsIn, isCredited } from './captions.js';
import { pieceOf, type Page, type Piece } from './page.js';

const BULLET = /^(?:[-–•*·▪◦‣●■►»]\s+|\(?(\d{1,3})[.)]\s+)(?=\S)/;
const HASHES = /^#{1,6}\s+(?=\S)/;
/** `MEXICO CITY —`, alone on its line: it opens the paragraph under it. */
const DATELINE = /^\p{Lu}[\p{Lu} .,'’/()-]{1,60}(?:\([^)]{1,40}\)\s*)?[—–-]{1,2}$/u;

/** What is left of a page as blocks, and the marks of its lists and headings as furniture. */
export function toBlocks(page: Page): { blocks: Block[]; marks: Furniture[] } {
  const { text } = page.article;
  const credits = page.furniture.filter((f) => f.rule === 'photo-credit').sort((a, b) => a.start - b.start);
  const blocks: Block[] = [];
  const marks: Furniture[] = [];
  for (let i = 0; i < page.pieces.length; i++) {
    const piece = page.pieces[i]!;
    const next = page.pieces[i + 1];
    const mark = markOf(page.pieces, i);
    if (mark) marks.push({ start: piece.start, end: piece.start + mark.trimEnd().length, rule: 'mark' });
    const start = piece.start + mark.length;
    if (piece.start === page.headline?.start) blocks.push({ kind: 'TITLE', start, end: piece.end });
    else if (mark && !HASHES.test(mark)) blocks.push({ kind: 'LIST_ITEM', start, end: piece.end });
    else if (next && DATELINE.test(piece.text) && /^\s*$/.test(text.slice(piece.end, next.start)) && !markOf(page.pieces, i + 1)) {
      blocks.push(...paragraphs({ ...next, start, text: text.slice(start, next.end) }, text, isCredited(next, text, credits)));
      i++;
    } else blocks.push(...paragraphs({ ...piece, start, text: text.slice(start, piece.end) }, text, isCredited(piece, text, credits)));
  }
  return { blocks, marks };
}

function* paragraphs(piece: Piece, text: string, credited: boolean): Iterable<Block> {
  let from = piece.start;
  const rest = function* (end: number): Iterable<Block> {
    const left = pieceOf(text, { start: from, end }, piece.line);
    if (left) yield { kind: 'PARAGRAPH', start: left.start, end: left.end };
  };
  for (const caption of captionsIn(piece, credited)) {
    yield* rest(caption.start);
    yield { kind: 'CAPTION', ...caption };
    from = caption.end;
  }
  yield* rest(piece.end);
}

/** The bullet, number or hashes before a line; a number is one only with its neighbour's beside it. */
function markOf(pieces: readonly Piece[], i: number): string {
  const { text } = pieces[i]!;
  const hashes = HASHES.exec(text)?.[0];
  if (hashes) return hashes;
  const bullet = BULLET.exec(text);
  if (!bullet) return '';
  const number = bullet[1];
  if (number === undefined) return bullet[0];
  const beside = [pieces[i - 1], pieces[i + 1]].map((p) => Number(BULLET.exec(p?.text ?? '')?.[1] ?? NaN));
  return beside[0] === Number(number) - 1 || beside[1] === Number(number) + 1 ? bullet[0] : '';
}
