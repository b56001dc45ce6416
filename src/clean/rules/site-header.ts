import { mayHeadline } from '../headline.js';
import type { Page, Rule } from '../page.js';
import { endsSentence, isProse, whole, wordsOf } from '../shape.js';

const FEW = 3;
const MAX = 60;

/** The words of a site's header above an article: two or more labels of a word or three, then something longer. */
export const siteHeader: Rule = {
  name: 'site-header',
  *find({ pieces }: Page) {
    let end = 0;
    while (end < MAX && pieces[end] && isLabel(pieces[end]!.text)) end++;
    const next = pieces[end];
    if (end >= 2 && next && mayHeadline(next.text) && wordsOf(next.text).length > FEW && !isProse(next.text) && !endsSentence(next.text)) yield* pieces.slice(0, end).map(whole);
  },
};

/** What stands above the headline and is no sentence. */
export const aboveHeadline: Rule = {
  name: 'site-header',
  *find({ pieces, headline }: Page) {
    for (const piece of pieces) {
      if (!headline || piece.start >= headline.start) return;
      if (wordsOf(piece.text).length <= FEW + 1 && !endsSentence(piece.text) && !/[:;,]$/.test(piece.text)) yield whole(piece);
    }
  },
};

function isLabel(text: string): boolean {
  return text.length <= 40 && wordsOf(text).length <= FEW && !/[.,:;!?]$|^["“(\[-]|\d/.test(text);
}
