import { spokenText } from './spoken-text.js';
import type { Token } from '../text/token.js';

/** A stretch of the text that is read: words of the remarks, or words put in for somebody, who stands elsewhere in the row. */
export interface Piece {
  start: number;
  end: number;
  /** where the words stand in the row's text; for words put in, where what they stand for does */
  from: number;
  to: number;
  /** number of the party that was put in */
  party: number | null;
  own: boolean;
}

/** Words put in. */
export interface PutIn {
  words: string;
  from: number;
  to: number;
  party: number | null;
}

/** Text that is put together from words of a row and words put in, which knows where each of its characters comes from. */
export class Completed {
  text = '';
  readonly pieces: Piece[] = [];

  putIn(...words: readonly PutIn[]): void {
    for (const { words: w, from, to, party } of words) this.add(w, from, to, party, false);
  }

  own(words: string, from: number): void {
    this.add(words, from, from + words.length, null, true);
  }

  private add(words: string, from: number, to: number, party: number | null, own: boolean): void {
    if (!words) return;
    this.pieces.push({ start: this.text.length, end: this.text.length + words.length, from, to, party, own });
    this.text += words;
  }

  /** Where a stretch of this text stands in the row: its own words if it has any, else what the words put in stand for. */
  locate(start: number, end: number): { start: number; end: number } {
    const met = this.pieces.filter((p) => p.start < end && p.end > start);
    const own = met.filter((p) => p.own);
    if (!own.length) return { start: Math.min(...met.map((p) => p.from)), end: Math.max(...met.map((p) => p.to)) };
    const [first, last] = [own[0]!, own.at(-1)!];
    return { start: first.from + Math.max(0, start - first.start), end: last.from + Math.min(last.end, end) - last.start };
  }
}

const ADVERB = /^(?:also|later|then|afterwards?|subsequently|previously|earlier|briefly|privately|informally|again|separately|jointly|together)$/;
const PAST = /^(?:met|held|had|saw|spoke|went|took|made|gave|left|flew|paid|led|sat|drove|rode|came|sought|began|sent|told|won|wrote|read|dined|lunched|co-hosted|[\p{L}-]{2,}ed)$/u;
const PRESENT = /^(?:meets|holds|has|sees|speaks|goes|takes|makes|gives|leaves|pays|leads|comes|attends|receives|visits|hosts|welcomes|greets|calls|talks|travels|delivers|joins|addresses|discusses|participates|signs|tours|chairs|opens|dines|lunches|confers|consults)$/;
const NO_VERB = /^(?:united|red|indeed|sacred|need|seed|speed|hundred|mohammed|muhammed|ahmed|saeed|syed|wed|bed)$/;
const NOUN = /^(?:meetings?|talks|audiences?|calls?|conversations?|discussions?|consultations?|lunch|luncheon|dinner|breakfast|interviews?|conferences?|telephone|phone|bilateral|working|private|official|informal|courtesy|brief)$/;

/** What somebody did besides, in the same sentence: "Attended the summit and met with President X". */
const ALSO = /^(?:met|held|discussed|spoke|talked|conferred|consulted|saw|received|visited|dined|lunched|hosted)$/;

/**
 * Adds prose whose sentences may lack their subject, with the subject put in: "Met with President X; discussed trade." reads
 * "<subject> met with President X; <subject> discussed trade."
 */
export function complete(into: Completed, remarks: string, offset: number, subject: readonly PutIn[]): void {
  const at = subject[0]!;
  const verb = (words: string): PutIn => ({ words, from: at.from, to: at.to, party: null });
  let done = 0;
  for (const { tokens } of spokenText(remarks)) {
    let lacking = false;
    for (const i of openings(tokens)) {
      const need = isBesides(tokens, i) ? (lacking ? ' ' : null) : missing(tokens, i);
      if (need === null) continue;
      lacking = true;
      const { start, text } = tokens[i]!;
      // what stands behind a semicolon is a sentence of its own by now
      into.own(remarks.slice(done, start).replace(/;(?=\s*$)/, '.'), offset + done);
      into.putIn(...subject, verb(need));
      const first = /^\p{Lu}\p{Ll}/u.test(text) ? text[0]!.toLowerCase() : text[0]!;
      into.own(first, offset + start);
      done = start + 1;
    }
  }
  into.own(remarks.slice(done), offset + done);
}

/** Where a sentence begins, or a part of it behind a semicolon, or what else somebody did. */
function openings(tokens: readonly Token[]): number[] {
  return tokens.flatMap((t, i) => (t.word && (i === 0 || tokens[i - 1]!.text === ';' || isBesides(tokens, i)) ? [i] : []));
}

function isBesides(tokens: readonly Token[], i: number): boolean {
  return /^(?:and|then|,)$/.test(tokens[i - 1]?.key ?? '') && ALSO.test(tokens[i]!.key);
}

/** What has to be put in besides the subject, "" when nothing; null when none is lacking. */
function missing(tokens: readonly Token[], i: number): string | null {
  let at = i;
  while (ADVERB.test(tokens[at]?.key ?? '')) at++;
  const [word, next] = [tokens[at]?.key ?? '', tokens[at + 1]?.key ?? ''];
  if (NO_VERB.test(word)) return null;
  if (PAST.test(word)) return /^(?:received|welcomed|greeted|met|hosted|invited|accompanied|joined|briefed|addressed)$/.test(word) && next === 'by' ? ' was ' : ' ';
  if (PRESENT.test(word) && !/^of$/.test(next)) return ' ';
  if (at === i && NOUN.test(word) && tokens.slice(i, i + 6).some((t, k, all) => NOUN.test(t.key) && all[k + 1]?.key === 'with')) return / (?:is|was|were|took|will)\b/.test(` ${tokens.slice(i, i + 8).map((t) => t.key).join(' ')}`) ? null : ' had ';
  return null;
}
