import type { Page, Piece, Rule } from '../page.js';
import { bodyEnd, whole, wordsOf } from '../shape.js';

const HEADING = /^(?:references?|sources?|bibliography|works cited|footnotes?|endnotes?|notes|citations)\W*$/i;
const ENTRY = /(?:^|\s)\[(\d{1,3})\]\s+/g;
/** What a citation has and a sentence has not: a quoted or dated work, an address, pages. */
const CITES = /\b(?:19|20)\d\d[a-z]?[).,;]*\W*$|https?:\/\/|\bdoi\b|\b(?:pp?|vol|no)\. ?\d|\b(?:accessed|retrieved|archived|ibid|op\. cit)\b/i;
const NUMBERED = /^(?:\[\d{1,3}\]|\d{1,3}[.)]|\^)\s+\S/;

/** Lists of references: `[1] The Paper, "Title," 2021. [2] …`. */
export const references: Rule = {
  name: 'references',
  *find(page: Page) {
    const { pieces } = page;
    const tail = bodyEnd(page) - 3;
    let listed = false;
    for (const [i, piece] of pieces.entries()) {
      const entries: boolean = isEntries(piece) || (listed && (isEntry(piece) || (CITES.test(piece.text) && wordsOf(piece.text).length < 60)));
      const heads: boolean = i >= tail && HEADING.test(piece.text) && pieces[i + 1] !== undefined && (isEntries(pieces[i + 1]!) || isEntry(pieces[i + 1]!));
      if (entries || heads) yield whole(piece);
      listed = heads || (listed && entries);
    }
  },
};

function isEntry({ text }: Piece): boolean {
  return NUMBERED.test(text) && CITES.test(text);
}

/** Entries marked [1], [2] … that run through a line from its start, most of them citations. */
function isEntries({ text }: Piece): boolean {
  if (!/^\[\d{1,3}\]\s/.test(text)) return false;
  const starts = [...text.matchAll(ENTRY)].map((m) => m.index);
  const entries = starts.map((at, i) => text.slice(at, starts[i + 1] ?? text.length));
  return entries.filter((entry) => CITES.test(entry.trim())).length * 2 > entries.length;
}
