import type { Page, Rule } from '../page.js';
import { peel } from '../sentences.js';

const OFFERS: readonly RegExp[] = [
  /^(?:please |click here to |tap to |to )?(?:sign[ -]?up|subscribe|register|join (?:us|our|the))\b(?!ed).{0,160}\b(?:newsletters?|e-?mails?|inbox|updates|alerts|mailing list|notifications|channels?|telegram|whatsapp|youtube)\b/i,
  /\b(?:delivered|sent|straight|directly?) (?:straight |directly |right )?(?:in)?to your (?:inbox|e-?mail|mailbox|phone)\b/i,
  /^get (?:our|the (?:latest|best|day.?s|most|morning|top)|breaking|daily|weekly|more|all)\b.{0,160}\b(?:newsletters?|inbox|alerts|e-?mail|notifications)\b/i,
  /^(?:enter |provide )?your e-?mail(?: address)?\W*$/i,
  /^by (?:signing up|subscribing|clicking|submitting|registering|entering|providing)\b.{0,200}\b(?:agree|accept|consent|terms|privacy|e-?mails?)\b/i,
  /^thank you for (?:subscribing|signing up)\b/i,
  /^(?:our |the )?(?:daily|weekly|morning|evening|free)? ?newsletters?(?: sign-?up)?\W*$/i,
  /^(?:for more (?:news|stories|updates),? )?(?:please )?follow (?:us|our|@\w+)\b/i,
  /^stay (?:updated|informed|tuned|connected|ahead)\b.{0,200}\b(?:latest|follow|news|updates|headlines)\b/i,
  /^(?:for the latest (?:news|headlines),? )?(?:download|install|get) (?:our|the) .{0,60}\bapp\b/i,
  /^(?:you can |we will |we.ll )?(?:unsubscribe at any ?time|never spam|no spam)\b/i,
  /^(?:this site is protected by recaptcha|you will receive a confirmation)\b/i,
];

/** Sign-ups for newsletters, channels and apps. */
export const newsletter: Rule = {
  name: 'newsletter',
  *find({ pieces }: Page) {
    for (const piece of pieces) yield* peel(piece, (sentence) => OFFERS.some((offer) => offer.test(sentence.slice(0, 500))));
  },
};
