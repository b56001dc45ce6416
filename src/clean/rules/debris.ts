import type { Page, Rule } from '../page.js';
import { whole } from '../shape.js';

/** What is left without a letter or a digit: the bars and dots between things that were taken out. */
export const debris: Rule = {
  name: 'debris',
  *find({ pieces }: Page) {
    for (const piece of pieces) if (!/[\p{L}\p{N}]/u.test(piece.text)) yield whole(piece);
  },
};
