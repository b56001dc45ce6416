import type { AgencyEntry } from './agency-table.js';
import { officeAliasLines, topTitleLines } from './data/office-aliases.js';
import { fold, parts, tableRows } from './table.js';

const aliases = new Map<string, string>();
for (const [scope = '', words, name = ''] of tableRows(officeAliasLines)) for (const each of parts(words)) aliases.set(`${scope} ${fold(each)}`, name);

const topTitles = new Map(tableRows(topTitleLines).map(([body = '', title = '']) => [body, title] as const));

/** The plain name behind other words for an office ("top diplomat", "Pentagon chief"); null when they are no such words. `scope`: country or body. */
export function officeAlias(scope: string | null, words: string): string | null {
  const key = fold(words).replace(/\badvisor\b/g, 'adviser').replace(/\bdefence\b/g, 'defense');
  const written = fold(words);
  return aliases.get(`${scope} ${written}`) ?? aliases.get(`${scope} ${key}`) ?? (scope !== null && /^(?:[A-Z]{2,4}|x-.+)$/.test(scope) ? aliases.get(`* ${written}`) ?? aliases.get(`* ${key}`) ?? null : null);
}

/** What the head of a body is called: the chief of NATO is its Secretary-General. */
export function topTitle(body: AgencyEntry, head: string): string | null {
  return ['head', 'chief', 'boss', 'leader', 'director', 'governor', 'president', 'secretary general', 'secretary-general', 'director-general', 'director general', 'chair', 'chairman', 'chairwoman', 'chairperson', 'managing director', 'administrator'].includes(head)
    ? sameTitle(topTitles.get(body.name) ?? topTitles.get(body.kind), head) : null;
}

function sameTitle(title: string | undefined, head: string): string | null {
  if (!title) return null;
  const plain = (words: string): string => fold(words).replace(/[-\s]/g, '').replace(/chair(?:man|woman|person)$/, 'chair');
  return ['head', 'chief', 'boss', 'leader'].includes(head) || plain(title) === plain(head) ? title : null;
}
