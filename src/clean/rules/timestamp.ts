import { printedInstant } from '../../domain/printed-date.js';
import { dayOf, STAMP } from '../dates.js';
import type { Finding, Page, Piece, Rule } from '../page.js';
import { bodyStart, whole } from '../shape.js';

const BARE = new RegExp(`^\\W{0,2}${STAMP}\\W{0,2}$`, 'i');
const LABEL = '(?:(?:first |last |originally )?(?:created|published|posted|updated?|modified|edited)(?: (?:on|at))?\\s?[:|]?\\s*)';
/** A stamp with a label at the head of a line, or one that runs right into the first word: `2021-03-23 09:55WASHINGTON — …`. */
const AT_HEAD = new RegExp(`^(?:${LABEL}${STAMP}(?:\\s*[|–—-]?\\s*${LABEL}${STAMP})*(?:\\s*\\d+ \\w{2,8} ago)?[\\s|–—-]*(?=[\\p{Lu}“"(])|${STAMP}(?=\\p{Lu}[\\p{L}]))`, 'iu');
const AT_TAIL = new RegExp(`(?:${LABEL}${STAMP}\\W*)+$`, 'i');

/** Stamps that are glued to the text, and a day alone above it. */
export const timestamp: Rule = {
  name: 'timestamp',
  *find(page: Page) {
    const days = page.pieces.flatMap((piece, i) => (piece.text.length < 80 && BARE.test(piece.text) ? [i] : []));
    // Several days on lines of their own are the entries of a chronicle.
    const only = days.length === 1 ? days[0]! : -1;
    const head = bodyStart(page);
    for (const [i, piece] of page.pieces.entries()) {
      if (i === only && i < Math.max(head, 6)) yield { ...whole(piece), ...toldBy(piece.text) };
      else if (i < head + 2 || i >= page.pieces.length - 2) yield* glued(piece);
    }
  },
};

function* glued(piece: Piece): Iterable<Finding> {
  const head = AT_HEAD.exec(piece.text.slice(0, 240));
  if (head && head[0].length < piece.text.length && !/^\p{Ll}/u.test(piece.text.slice(head[0].length))) {
    yield { start: piece.start, end: piece.start + head[0].length, ...toldBy(head[0]) };
  }
  const tail = piece.text.slice(-240);
  const stamp = /\b(?:created|published|posted|updated|modified|edited)\b/i.test(tail) ? AT_TAIL.exec(tail) : null;
  if (stamp && /(?:^|[.!?”"]\s*)$/.test(tail.slice(0, stamp.index))) yield { start: piece.end - stamp[0].length, end: piece.end, ...toldBy(stamp[0]) };
}

function toldBy(text: string): Pick<Finding, 'tells'> {
  const day = dayOf(text);
  if (!day) return {};
  const changed = /^\W*(?:last )?(?:updated|modified|edited)\b/i.test(text);
  return { tells: changed ? { modifiedAt: printedInstant(text) ?? `${day}T00:00:00Z` } : { publishedAt: day } };
}
