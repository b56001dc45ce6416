import { mayHeadline } from '../headline.js';
import type { Page, Rule } from '../page.js';
import { bodyStart, endsSentence, isProse, whole, wordsOf } from '../shape.js';

const SECTION = /^\W*(?:(?:world|international|national|local|breaking|latest|top|political|business|foreign|us|u\.s\.|uk|eu) (?:news|affairs|politics|edition)|news|world|politics|national|international|business|economy|opinion|analysis|exclusive|explainer|americas|latin america|north america|south america|europe|asia|asia[ -]pacific|africa|middle east|diplomacy|foreign (?:policy|affairs)|security|defen[cs]e|government|press releases?|readouts?|statements?(?: and releases)?|speeches(?: and statements)?|media (?:release|center|centre)|newsroom|briefing room|featured?|live|video|photos?|gallery)\W*$/i;

/** The name of a section above an article: a label on its own, or one word between headline and text beside a byline. */
export const sectionLabel: Rule = {
  name: 'section-label',
  *find(page: Page) {
    const { pieces } = page;
    const head = Math.min(bodyStart(page), 12);
    for (const [i, piece] of pieces.slice(0, head).entries()) {
      const next = pieces[i + 1];
      if (!next || piece.text.length > 40 || /[.,:!?]$/.test(piece.text)) continue;
      const beside = page.furniture.some((f) => f.rule === 'byline' && /^\s*$/.test(page.article.text.slice(f.end, piece.start)) && f.end <= piece.start);
      const kicker = i === 0 && wordsOf(piece.text).length === 1 && mayHeadline(next.text) && wordsOf(next.text).length >= 4 && !isProse(next.text) && !endsSentence(next.text);
      if (SECTION.test(piece.text) || kicker || (beside && wordsOf(piece.text).length === 1)) yield whole(piece);
    }
  },
};
