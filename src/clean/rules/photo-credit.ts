import { AGENCY } from '../news-agencies.js';
import type { Page, Piece, Rule, Span } from '../page.js';
import { endsSentence, wordsOf } from '../shape.js';

const PICTURE = '(?:file |handout |pool |screen)?(?:photo(?:graph)?s?|image|picture|illustration|graphic|map|video|screenshot|screen ?grab|cover photo|main image)';
/** In brackets: (Photo: …), [Photo/Agencies], (courtesy of …); the closing bracket may have been cut off with the line. */
const LABELLED = new RegExp(`[(\\[](?:${PICTURE}\\s?(?::|by\\b|courtesy|credit|/|via|©|from\\b|internet\\b|${AGENCY}\\b)[^()\\[\\]]{0,120}|${PICTURE}|(?:credits?|courtesy|source|©)\\s?(?::|of\\b|/)[^()\\[\\]]{0,120})(?:[)\\]]|$)`, 'giu');
/** (AP Photo/…), (J. Doe/VOA), (Xinhua/…). */
const BY_AGENCY = new RegExp(`[(\\[](?:${AGENCY} (?:[Ff]ile )?[Pp]hotos?(?:[/,][^()\\[\\]]{0,120})?|\\p{Lu}[^()\\[\\]/]{1,60}/\\s?${AGENCY}(?:[ /,][^()\\[\\]]{0,80})?|${AGENCY}/[^()\\[\\]]{1,80})(?:[)\\]]|$)`, 'gu');
/** (AFP) may stand in a dateline or behind a name, (Ana Ruiz/Juan Soto) name two people: they are credits only where a sentence has ended. */
const DOUBTFUL = new RegExp(`[(\\[](?:${AGENCY}|\\p{Lu}[\\p{L}.'’-]{1,30}(?: \\p{Lu}[\\p{L}.'’-]{1,30}){1,3}/\\p{Lu}[\\p{L} .]{1,30})[)\\]]`, 'gu');
const TO_THE_END = new RegExp(`(?:^|[.!?…”"\\d]\\.?\\s*|\\s[|–—-]\\s)((?:${PICTURE} (?:by|courtesy(?: of)?|credit)\\b:?|${PICTURE}\\s?(?::|©)|(?:credits?|courtesy)\\s?(?::|of\\b)|${PICTURE}/|image source,|(?:via )?Getty Images|(?:${AGENCY}) (?:file )?(?:photo(?:/|$)|images|pictures)|(?:${AGENCY})/\\p{L}|\\p{Lu}[\\p{L} .'’-]{2,40}(?:/|, ?)(?:file photo|pool(?: photo)?|(?:pool )?${AGENCY} photo)$|©).{0,140})$`, 'iu');
const WHOLE = new RegExp(`^\\p{Lu}[\\p{L} .'’-]{1,50}\\s?/\\s?(?:${AGENCY})(?:[ /,].{0,60})?$`, 'u');
const SMALL = /^(?:by|of|for|via|and|the|from|de|da|del|di|la|van|von|bin|al|courtesy|credit|source|image|photo|file|handout|pool|reproduction|internet|opens|new|tab|provided|supplied|taken|on)\W*$/i;
/** A quick look before the tail of a line is searched. */
const CREDITS = /photo|image|picture|illustration|graphic|map|video|screen|credit|courtesy|©|getty|[\p{L}]\/\p{L}/iu;
/** The label before a caption: the caption stays. */
export const LABEL = /^(?:(?:image|photo|media|video)? ?caption\s?[,:]|\[\d{1,3}\/\d{1,3}\])\s*/i;

/** Who took or owns a picture. The caption beside it is no furniture. */
export const photoCredit: Rule = {
  name: 'photo-credit',
  *find({ pieces }: Page) {
    for (const piece of pieces) yield* creditsIn(piece);
  },
};

/** The first stretch up to the end that starts as a credit does and goes on as one. */
function creditAtEnd(tail: string): string | null {
  for (let from = 0, tries = 0; tries < 4; tries++) {
    const match = TO_THE_END.exec(tail.slice(from));
    if (!match) return null;
    if (isNames(match[1]!)) return match[1]!;
    from = tail.length - match[1]!.length + 4;
  }
  return null;
}

/** A credit names people and houses; "Photo: the two leaders met" is a caption, and "FILE PHOTO: …" too. */
function isNames(credit: string): boolean {
  if (/^file/i.test(credit)) return false;
  const words = wordsOf(credit.replace(new RegExp(`^${PICTURE}`, 'iu'), ''));
  return words.length <= 14 && words.every((word) => !/^\p{Ll}/u.test(word) || SMALL.test(word) || /[.@/]\p{L}/u.test(word));
}

function* creditsIn(piece: Piece): Iterable<Span> {
  const { text, start, end } = piece;
  const label = LABEL.exec(text.slice(0, 40));
  if (label) yield { start, end: start + label[0].length };
  for (const brackets of /[(\[]/.test(text) ? [LABELLED, BY_AGENCY, DOUBTFUL] : []) {
    for (const match of text.matchAll(brackets)) {
      if (brackets === DOUBTFUL && !endsSentence(text.slice(Math.max(0, match.index - 20), match.index).trimEnd())) continue;
      yield { start: start + match.index, end: start + match.index + match[0].length };
    }
  }
  const tail = text.slice(-200);
  const credit = CREDITS.test(tail) ? creditAtEnd(tail) : null;
  if (credit) yield { start: end - credit.length, end };
  else if (text.includes('/') && WHOLE.test(text.slice(0, 200))) yield { start, end };
}
