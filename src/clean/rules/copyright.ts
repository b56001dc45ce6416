import type { Page, Rule } from '../page.js';
import { peel, within } from '../sentences.js';

const CLAIMS: readonly RegExp[] = [
  /^\W*(?:copyright\b.{0,20}(?:©|\(c\)|\d{4})|(?:©|\(c\))\s?(?:copyright|\d{4}|\p{Lu}))/iu,
  /^\W*all rights (?:are )?reserved\b/i,
  /\ball rights reserved\W*$/i,
  /\bmay not be (?:published|reproduced|copied|broadcast|rewritten|redistributed)\b.{0,160}\b(?:permission|consent|redistributed|published|rewritten|written)\b/i,
  /^\W*(?:reproduction|republication|redistribution|republishing)\b.{0,120}\b(?:permission|consent|prohibited|forbidden|allowed)\b/i,
  /^our standards: ?/i,
  /^purchase licensing rights\b/i,
  /^\W*(?:this|the) (?:story|report|article|copy) (?:has not been|hasn.t been|was not) edited\b/i,
  /^\W*(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|legal notice|disclaimer)(?:\W+(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie policy|and))*\W*$/i,
  /^\W*this (?:article|story|report|piece|post) (?:was |is )?(?:(?:first|originally|also) )?(?:published|appeared|republished|reproduced)\b.{0,160}$/i,
];

const OWNER = /(?:(?:©|\(c\)|copyright)\s*){1,3}(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(\p{Lu}[\p{L}\p{N} .&'’-]{2,50}?)\s*(?:,? (?:19|20)\d\d)?(?:[.,|]|,? all rights|$)/iu;

/** Whose rights they are; the owner is taken for the publisher of what names none. */
export const copyright: Rule = {
  name: 'copyright',
  *find({ pieces }: Page) {
    for (const piece of pieces) {
      if (/©|\(c\)|copyright|rights|may not be|reproduction|republi|redistribution|standards|licensing|not been edited|terms|privacy|legal|disclaimer|this (?:article|story|report|piece|post)/i.test(piece.text)) {
        for (const span of peel(piece, (sentence) => CLAIMS.some((claim) => claim.test(sentence.slice(0, 400))))) {
          const publisher = OWNER.exec(within(piece, span).slice(0, 200))?.[1];
          yield { ...span, ...(publisher && /\p{Lu}/u.test(publisher) ? { tells: { publisher } } : {}) };
        }
      }
    }
  },
};
