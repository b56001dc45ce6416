import type { Page, Rule } from '../page.js';
import { whole } from '../shape.js';
import { peel } from '../sentences.js';

const BUTTON = /^(?:accept|reject|allow|decline|manage)(?: (?:all|cookies|all cookies|preferences|settings|options|choices|and (?:close|continue)))+$|^(?:cookie|privacy) (?:settings|policy|preferences|notice|statement)$|^(?:i (?:agree|accept)|got it!?|accept)$/i;
const ABOUT = /\bcookies\b|\bcookie (?:policy|notice|settings)\b|\bsimilar technologies\b/i;
const TO_READER = /\b(?:we|our|you|your|this (?:web)?site)\b/i;
const CONSENT = /\b(?:accept|agree|consent|policy|preferences|settings|experience|privacy|browsing|personali[sz]e|analy[sz]e|use (?:of )?cookies|uses cookies)\b/i;

/** "We use cookies to improve your experience. Accept all." */
export const cookieBanner: Rule = {
  name: 'cookie-banner',
  *find({ pieces }: Page) {
    for (const piece of pieces) {
      if (piece.text.length < 60 && BUTTON.test(piece.text)) yield whole(piece);
      else if (ABOUT.test(piece.text)) yield* peel(piece, (sentence) => isBanner(sentence) || BUTTON.test(sentence));
    }
  },
};

function isBanner(sentence: string): boolean {
  return !/["“]/.test(sentence) && ABOUT.test(sentence) && TO_READER.test(sentence) && CONSENT.test(sentence);
}
