import type { Page, Rule } from '../page.js';
import { whole } from '../shape.js';

const LABEL = /^\W*(?:(?:story|article|content) continues (?:below|after)(?: this)?(?: advertisements?| ad)?|advertisements?(?: ?\W ?scroll to continue(?: reading)?)?|advertising|ad|ads by \w+|sponsored(?: (?:content|by \w+))?|promoted(?: content| stories)?|paid (?:content|post)|scroll to continue(?: reading)?|continue reading below|remove ads)\W*$/i;

/** Labels of advertisements. */
export const advertisement: Rule = {
  name: 'advertisement',
  *find({ pieces }: Page) {
    for (const piece of pieces) if (piece.text.length < 80 && LABEL.test(piece.text)) yield whole(piece);
  },
};
