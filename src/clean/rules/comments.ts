import type { Page, Rule } from '../page.js';
import { bodyEnd, endsSentence, whole } from '../shape.js';

const TAGS = /^\W*(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|in this (?:article|story)|tagged(?: with| as)?|more on(?: this)?)\s?[:：]\s*\S/i;
const HEADING = /^\W*(?:tags|topics|keywords|related topics|filed under|categories|persons|people|companies|countries|organi[sz]ations|in this (?:article|story)|mentioned in this (?:article|story))\W*$/i;
const TALK = /^\W*(?:(?:leave|post|write|add|make) (?:a|your) (?:comment|reply)|(?:view |show |see |read )?(?:all )?\d[\d,]* (?:comments?|replies|responses)|comments? ?\(\d+\)|(?:no|latest|recent|top|post|read|see) comments?|join the (?:conversation|discussion|debate)|(?:be the first to comment)|comments are (?:closed|moderated|turned off).*|cancel reply|your email address will not be published.*|required fields are marked.*|log in to (?:comment|reply)|sort by(?: (?:newest|oldest|best|top))?|report (?:an error|this|a typo|abuse)|have your say|what do you think\?|(?:was this (?:article|page) helpful|rate this).*)\W*$/i;
const OPENS_TALK = /^\W*(?:(?:leave|post|write) (?:a|your) (?:comment|reply)|\d[\d,]* (?:comments|replies|responses)|comments ?\(\d+\)|(?:one|two|three|\d+) (?:response|repl(?:y|ie)|comment|thought)s? (?:to|on) .{1,200})\W*$/i;

/** Tags under an article, and its readers' comments. */
export const comments: Rule = {
  name: 'comments',
  *find(page: Page) {
    const { pieces } = page;
    const prose = bodyEnd(page);
    let tags = 0;
    let talk = false;
    for (const [i, piece] of pieces.entries()) {
      const { text } = piece;
      talk ||= i > 0 && i * 2 > pieces.length && OPENS_TALK.test(text);
      if (talk || (text.length < 300 && !endsSentence(text) && TAGS.test(text)) || (text.length < 160 && TALK.test(text))) yield whole(piece);
      else if (text.length < 40 && HEADING.test(text) && i >= prose) {
        tags = 15;
        yield whole(piece);
      } else if (tags > 0 && text.length < 40 && !endsSentence(text)) {
        tags--;
        yield whole(piece);
      } else tags = 0;
    }
  },
};
