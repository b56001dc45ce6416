import type { Page, Rule } from '../page.js';
import { whole } from '../shape.js';

const LONG = 20;

/** A line that says the line above it again, as captions do in galleries. */
export const repeatedLine: Rule = {
  name: 'repeated-line',
  *find({ pieces }: Page) {
    for (const [i, piece] of pieces.entries()) if (i > 0 && piece.text.length >= LONG && piece.text === pieces[i - 1]!.text) yield whole(piece);
  },
};
