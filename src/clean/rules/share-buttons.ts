import type { Page, Rule } from '../page.js';
import { whole } from '../shape.js';

const STRONG = /^(?:share|shares|tweet|facebook|twitter|whatsapp|linkedin|pinterest|telegram|reddit|messenger|flipboard|e-?mail|print|copy|bookmark)$/i;
const WEAK = /^(?:x|line|full|link|links|save|post|send|pin|pin it|like|follow|us|me|this|article|story|page|news|on|via|to|with|by|a|an|the|your|friends?|and|or|more|options|gift|comments?|sms|url|rss|threads|bluesky|instagram|youtube|tiktok|weibo|wechat|vk|viber|mastodon|snapchat|tumblr|app|copied|icon|button|buttons|social|media|\d+)$/i;

/** `Share Facebook Twitter Copy link`, "Share this article", alone on a line. */
export const shareButtons: Rule = {
  name: 'share-buttons',
  *find({ pieces }: Page) {
    let beside = false;
    for (const piece of pieces) {
      const after: boolean = beside;
      beside = false;
      if (piece.text.length > 160) continue;
      const words = piece.text.split(/[\s,|/•·:;()+&…>!-]+/).filter(Boolean);
      const strong = words.filter((word) => STRONG.test(word)).length;
      beside = ((strong > 0 || after) && words.length > 0 && words.length <= 16 && words.every((word) => STRONG.test(word) || WEAK.test(word))) || /^(?:click|tap) to share\b/i.test(piece.text);
      if (beside) yield whole(piece);
    }
  },
};
