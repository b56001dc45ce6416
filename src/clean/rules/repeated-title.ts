import { fold } from '../../domain/text.js';
import type { Page, Piece, Rule } from '../page.js';
import { endsSentence, whole } from '../shape.js';

const CUT_SHORT = /\s*(?:…|\.{2,})$/;
/** Differences of a word that make another piece of news of it. */
const TURNS = /^(?:not?|never|without|den(?:y|ies|ied)|cancel\w*|postpone\w*|reject\w*|refuse\w*|before|after|ahead|to|will|may|could|calls?|end\w*)$/;

/** The headline again: whole, cut short ("… in Mexico…"), in pieces under a picture, or with another word or two. */
export const repeatedTitle: Rule = {
  name: 'repeated-title',
  *find(page: Page) {
    const { pieces, article } = page;
    const headline = pieces.find((piece) => piece.start === page.headline?.start);
    const titles = [headline?.text, article.title].filter((t) => typeof t === 'string').map(fold);
    const longest = 4 * Math.max(75, ...titles.map((title) => title.length));
    const first = pieces[0];
    for (const [i, piece] of pieces.entries()) {
      if (piece === headline || (piece === first && !headline) || piece.text.length > longest) continue;
      const text = fold(piece.text);
      const next = pieces[i + 1];
      if (titles.some((title) => text === title || isFragments(text, title)) || isCutShort(piece, titles, next)) yield whole(piece);
      else if (headline && isNearly(piece.text, headline.text)) yield whole(piece);
    }
  },
};

/** A line of nothing but the title and parts of it run together: "talks resume in GenevaTalks resume in Geneva." */
function isFragments(text: string, title: string): boolean {
  if (title.length < 20 || text.length > title.length * 4 || !text.includes(title)) return false;
  return text.split(title).map((rest) => rest.replace(/^[\s.|:–-]+|[\s.|:–-]+$/g, '')).every((rest) => !rest || (rest.length >= 8 && title.includes(rest)));
}

/** A teaser that breaks off, of the title or of the line after it. */
function isCutShort(piece: Piece, titles: readonly string[], next: Piece | undefined): boolean {
  if (!CUT_SHORT.test(piece.text) || piece.text.length > 300) return false;
  const stem = fold(piece.text.replace(CUT_SHORT, ''));
  return stem.length >= 20 && [...titles, fold(next?.text ?? '')].some((whole) => whole.startsWith(stem));
}

/** The same names and numbers in the same order, and no more than two other words apart, none of which turns the sense. */
function isNearly(text: string, title: string): boolean {
  if (endsSentence(text) !== endsSentence(title) || text.length > 300) return false;
  const [a, b] = [tokens(text), tokens(title)];
  const firm = (words: string[]): string => words.filter((w) => /^[\p{Lu}\p{N}]/u.test(w)).join(' ');
  if (b.length < 6 || firm(a) !== firm(b)) return false;
  const [left, right] = [a.filter((w) => !b.includes(w)), b.filter((w) => !a.includes(w))];
  return left.length <= 2 && right.length <= 2 && ![...left, ...right].some((w) => TURNS.test(w));
}

function tokens(text: string): string[] {
  return text.match(/[\p{L}\p{N}.'’-]+/gu) ?? [];
}
