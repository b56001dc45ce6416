import type { Page, Rule } from '../page.js';
import { endsSentence, whole, wordsOf } from '../shape.js';

const LABEL = new RegExp('^(?:' + [
  '(?:skip|jump|go) to (?:the )?(?:main |primary )?(?:content|navigation|search|footer|menu|article|text|links?|body)',
  '(?:main |site |mobile )?menu', '(?:toggle|main|primary|site) navigation', '(?:open|close|show|hide|toggle) (?:the )?(?:menu|search|navigation|sidebar)',
  'home(?:page)?', 'search(?: for)?', 'sections?', 'all sections', '(?:sign|log) ?(?:in|out|up)', 'my account', 'register', 'close', 'contact(?: us)?', 'about us', 'site ?map', 'accessibility(?: links| help)?',
  '(?:back|return|scroll) to (?:the )?(?:top|home(?:page)?|(?:the )?main page|results|list|news|articles?)', '(?:previous|prev|next|older|newer)(?: (?:article|post|story|page|posts|articles|news))?',
  'live tv', 'watch live', 'e-?paper', 'font size', 'text size', 'change language', 'select language', 'loading\\W*', 'show (?:more|less)', 'see (?:more|less|all)', 'expand(?: all)?', 'table of contents',
].join('|') + ')\\s*[:>»›→↑×+-]*$', 'i');
const BETWEEN = /\s*[>›»→]\s*/;

/** Menus, breadcrumbs and "Skip to content". */
export const navigation: Rule = {
  name: 'navigation',
  *find({ pieces }: Page) {
    for (const piece of pieces) if (LABEL.test(piece.text.slice(0, 200)) || isCrumbs(piece.text) || isMenu(piece.text)) yield whole(piece);
  },
};

/** `Home > World > Americas` */
function isCrumbs(text: string): boolean {
  if (text.length > 200 || endsSentence(text) || /^[>›»→]/.test(text)) return false;
  const parts = /^home\s*\//i.test(text) ? text.split(/\s*\/\s*/) : text.split(BETWEEN);
  return parts.length >= 2 && parts.slice(0, -1).every((part) => wordsOf(part).length <= 4) && (parts.length >= 3 || /^(?:home|news|world)\b/i.test(text));
}

/** `News | Sport | Weather | Culture`, or its labels run together. */
function isMenu(text: string): boolean {
  if (text.length > 300 || endsSentence(text) || /\d/.test(text)) return false;
  if ((text.match(/\p{Ll}(?=\p{Lu}\p{Ll})/gu)?.length ?? 0) >= 4 || /[«»]\s*(?:back|print|next|previous)\b/i.test(text)) return true;
  const parts = text.split(/\s*[|•·]\s*/).filter(Boolean);
  return parts.length >= 4 && parts.every((part) => wordsOf(part).length <= 2);
}
