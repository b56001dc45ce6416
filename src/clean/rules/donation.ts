import type { Page, Piece, Rule } from '../page.js';
import { sentences, within } from '../sentences.js';

const YOURS = /\byour (?:(?:generous|continued|financial|kind|small|monthly|regular|one-time) )?(?:support|donations?|contributions?|gifts?|generosity|membership)\b/i;
const CALL = /^\W*(?:please |can you |will you |could you )?(?:donate|chip in|become a (?:supporter|member|patron)|make a (?:donation|contribution)|support us|(?:support|fund|back) (?:our|independent|quality|free|public-interest|non-?profit|this) (?:journalism|reporting|newsroom|coverage|independent journalism|newspaper))\b/i;
const PLEA = /\b(?:consider|by) (?:making a (?:donation|contribution)|donating|supporting us|becoming a (?:member|supporter|patron))\b|\b(?:support|fund|back) our (?:journalism|reporting|newsroom|coverage|work)\b/i;
const PRESS = /\b(?:journalis[mt]s?|our (?:reporting|reporters|readers|coverage|investigations)|newsrooms?|newspaper|paywalls?|news (?:outlet|organi[sz]ation|site)s?)\b/i;
const TRADE = /\b(?:reporters?|reporting|readers?|coverage|publication|the story|stories|headlines|documentary|the facts)\b/i;
/** A speaker who gives thanks asks for nothing. */
const THANKS = /\b(?:thank\w*|grateful|gratitude|appreciat\w+|value|welcome|counts?) \b/i;
/** "US" in capitals is a country. */
const US = /\b(?:[Ww]e|[Oo]ur|us)\b/;
/** A sentence that tells of deeds, and so is no lead-up to an appeal. */
const DEEDS = /\b(?:said|met|told|announced|was|were|had|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;
/** How many lines on from one call of an appeal the next one may be. */
const REACH = 5;

/** From where to where a line speaks as the paper; `end` is -1 when it does not. */
interface Line {
  first: number;
  afterLeadUp: number;
  end: number;
  /** Every sentence of it says "we". */
  speaks: boolean;
  asks: boolean;
  /** It asks, and for the press: enough to be an appeal on its own. */
  firm: boolean;
}

/**
 * Appeals for donations: paragraphs in which the paper speaks of its own work and asks for money.
 * One ends with its last such sentence, even within a line: "Your support makes all the difference.A delegation …".
 */
export const donation: Rule = {
  name: 'donation',
  *find({ pieces }: Page) {
    const lines = pieces.map(judge);
    const asking = lines.flatMap((line, i) => (line.asks ? [i] : []));
    const appeal = new Set<number>();
    for (const [n, i] of asking.entries()) {
      const next = asking[n + 1];
      if (lines[i]!.firm) appeal.add(i);
      if (next === undefined || next - i > REACH || !(appeal.has(i) || lines[next]!.firm)) continue;
      for (let at = i; at <= next; at++) if (lines[at]!.end >= 0) appeal.add(at);
    }
    // What the paper says of itself right above and below its calls belongs to them.
    const belongs = (line: Line | undefined): boolean => line !== undefined && line.end >= 0 && line.speaks;
    for (const step of [-1, 1]) {
      for (const i of [...appeal]) for (let at = i + step; belongs(lines[at]) && Math.abs(at - i) < REACH; at += step) appeal.add(at);
    }
    for (const i of appeal) yield { start: appeal.has(i - 1) || lines[i]!.speaks ? lines[i]!.afterLeadUp : lines[i]!.first, end: lines[i]!.end };
  },
};

function judge(piece: Piece): Line {
  const line: Line = { first: piece.start, afterLeadUp: piece.start, end: -1, speaks: true, asks: false, firm: false };
  if (!US.test(piece.text) && !YOURS.test(piece.text) && !CALL.test(piece.text)) return line;
  let deeds = piece.start;
  let press = false;
  for (const part of sentences(piece)) {
    // A quotation speaks for somebody else.
    const words = within(piece, part).replace(/[“"][^”"]{0,2000}(?:[”"]|$)/g, ' ');
    const us = US.test(words);
    const asks = !THANKS.test(words) && (YOURS.test(words) || CALL.test(words) || (us && PLEA.test(words)));
    if (asks || (us && (PRESS.test(words) || TRADE.test(words)))) {
      if (line.end < 0) [line.first, line.afterLeadUp] = [part.start, deeds];
      line.end = part.end;
      line.asks ||= asks;
      press ||= PRESS.test(words) && (us || CALL.test(words));
    } else {
      line.speaks &&= us;
      if (line.end < 0 && DEEDS.test(words)) deeds = part.end;
    }
  }
  line.firm = line.asks && press;
  return line;
}
