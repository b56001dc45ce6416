import { dayOf, STAMP } from '../dates.js';
import type { Page, Rule } from '../page.js';
import { whole } from '../shape.js';

const ARCHIVED = new RegExp(`^this is an archived? (?:article|story|page)(?:,? (?:first )?published (?:on )?(${STAMP}))?\\W*$`, 'i');
const NOTICE = new RegExp('^\\W*(?:' + [
  'an official website of .{0,80}', 'official websites use .{0,60}', 'secure .{0,12}websites use .{0,80}', 'a \\.?\\w+ website belongs to .{0,80}', 'a lock \\W.{0,140}', 'here.s how you know',
  'this (?:copy|article|page) is for your personal,? non-commercial use only.*', 'your browser is (?:out of date|outdated|not supported).*', 'all quotes delayed .*', 'see here for a complete list of exchanges and delays',
  'loading taboola\\W*', 'page not found', 'exception: forbidden', 'printer[- ]friendly version', 'print this (?:article|page)', 'email this (?:article|page)', 'you have \\d+ characters left',
].join('|') + ')\\W*$', 'i');

/** What a site says of itself: seals of office, archive notes, notes for printing. */
export const siteNotice: Rule = {
  name: 'site-notice',
  *find({ pieces }: Page) {
    for (const piece of pieces) {
      if (piece.text.length > 240) continue;
      const archived = ARCHIVED.exec(piece.text);
      const publishedAt = archived?.[1] ? dayOf(archived[1]) : null;
      if (archived) yield { ...whole(piece), ...(publishedAt ? { tells: { publishedAt } } : {}) };
      else if (NOTICE.test(piece.text)) yield whole(piece);
    }
  },
};
