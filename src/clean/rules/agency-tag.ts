import { AGENCY } from '../news-agencies.js';
import type { Page, Rule } from '../page.js';
import { bodyEnd, whole } from '../shape.js';

const ALONE = new RegExp(`^[\\W_]*(?:(?:with |from )?(?:inputs?|files|reports?|information|additional reporting) from )?(?:the )?${AGENCY}(?:\\s?(?:/|and|,|&)\\s?(?:the )?${AGENCY})*[\\W_]*$`, 'u');
const INPUTS = /^\W?(?:with )?(?:inputs?|files|reports?|information) from (?:\p{Lu}\S*|news|wire|local|our|agencies)[^.]{0,60}\W*$/iu;
const AT_TAIL = new RegExp(`(?<=[.!?”"]\\s?)(?:\\s?[–—-]{1,2}\\s?)(?:${AGENCY}|with ${AGENCY})(?:/${AGENCY})*\\W*$`, 'u');

/** `… he added. PTI SKU ZH`: an agency and its writers' initials. */
const INITIALS = /(?<=[.!?”"]\s)(?:PTI|ANI|IANS|UNI)(?:\s[A-Z]{2,4}){0,5}\W*$/;

/** The news agency that copy came from, signed under it: "– AFP", "(With inputs from agencies)". One in a dateline stays there. */
export const agencyTag: Rule = {
  name: 'agency-tag',
  *find(page: Page) {
    const end = bodyEnd(page);
    for (const [i, piece] of page.pieces.entries()) {
      if (piece.text.length < 120 && (ALONE.test(piece.text) || INPUTS.test(piece.text))) yield whole(piece);
      else if (i >= end - 1) {
        const tag = AT_TAIL.exec(piece.text.slice(-80)) ?? INITIALS.exec(piece.text.slice(-40));
        if (tag) yield { start: piece.end - tag[0].length, end: piece.end };
      }
    }
  },
};
