import type { Page, Piece, Rule } from '../page.js';
import { peel, sentences } from '../sentences.js';
import { endsSentence, whole, wordsOf } from '../shape.js';

const HEADING = new RegExp('^\\W*(?:' + [
  '(?:read|see|watch|listen) (?:also|more|next|on)', '(?:also|must|now) (?:read|see|watch)', 'see also', 'more to read', 'you may have missed', 'in case you missed it', 'icymi',
  'related(?: (?:articles?|stor(?:y|ies)|news|contents?|posts?|topics?|coverage|links?|reading|videos?))?', 'similar (?:articles|stories|news|posts)', 'more (?:articles|stories|news|videos|headlines|coverage)', 'more (?:on|from|in|about|by) .{1,60}',
  'latest(?: (?:news|stories|articles|headlines|posts|updates|videos))?', 'most (?:read|popular|viewed|recent|shared|commented|watched)(?: (?:news|stories|articles|on .{1,40}))?', '(?:popular|trending|featured|recent|recommended|suggested)(?: (?:now|news|stories|articles|posts|topics|videos|for you|reading|searches))?',
  '(?:you|readers?) (?:may|might) (?:also )?(?:like|be interested in)', 'don.t miss', 'editors?.?s?.? (?:picks?|choice)', '(?:top|other|further|breaking) (?:stories|news|headlines|articles|reading)', 'what to read next', 'up next', 'next up', 'from (?:the web|around the web|our partners|the archives?)', 'around the web', 'explore more', 'go deeper', 'dig deeper',
].join('|') + ')\\W*$', 'i');
const LEAD = /^\W*(?:read (?:also|more|next)|also read|see also|related(?: (?:article|story|stories|news|coverage|reading|link|links))?|recommended|must read|more (?:here|on this)|watch(?: more| also)|further reading|don.t miss|up next)\s?(?::|[»>|–—]|\s-\s)\s*\S/i;
const INVITATION = /^\W*(?:(?:continue|keep) reading|read (?:the )?(?:entire|full|whole|original|complete)(?: (?:article|story|text|statement|report|post))?(?: (?:here|at|on)\b.{0,60})?|click (?:here )?(?:to|for) (?:read|view|see|watch|more|the full)\b.{0,80}|view (?:all|more|comments|gallery|original)(?: .{0,40})?|load more(?: .{0,40})?|show (?:all|more)(?: .{0,20})?|read more(?: (?:here|about|on|at)\b.{0,80})?|learn more(?: (?:here|about)\b.{0,60})?|(?:go|back) to (?:article|story))\W*$/i;
const MAX_LINKS = 20;

/** "Read also" and its kin: a heading with the headlines under it, an inline pointer, an invitation to read on. */
export const relatedLinks: Rule = {
  name: 'related-links',
  *find({ pieces }: Page) {
    let links = 0;
    for (const piece of pieces) {
      const { text } = piece;
      if (text.length <= 90 && !text.endsWith('.') && HEADING.test(text)) {
        links = MAX_LINKS;
        yield whole(piece);
      } else if ((text.length <= 250 && LEAD.test(text)) || (text.length <= 140 && INVITATION.test(text))) yield whole(piece);
      else if (links > 0 && isLink(piece)) {
        links--;
        yield whole(piece);
      } else {
        links = 0;
        yield* pointers(piece);
      }
    }
  },
};

/** A headline under such a heading: words that no full stop ends. */
function isLink(piece: Piece): boolean {
  const { text } = piece;
  if (/[,.]["”]\s/.test(text) || sentences(piece).length > 1) return false;
  return text.length <= 200 && wordsOf(text).length <= 28 && !endsSentence(text.replace(/[?!…]+$|\.{3}$/, ''));
}

function* pointers(piece: Piece): Iterable<{ start: number; end: number }> {
  if (/\b(?:read (?:more|also|full|the)|also read|click here|see also)\b/i.test(piece.text)) {
    yield* peel(piece, (sentence) => sentence.length <= 200 && ((LEAD.test(sentence) && /:/.test(sentence)) || INVITATION.test(sentence)));
  }
}
