import { countryNames, countryOf, demonyms } from './countries.js';
import { fieldOf } from './fields.js';
import { fold } from './table.js';

/** Words before an office that say how it is held, and are no part of it. */
export const STATUS_PREFIX = /^(?:the|a|an|his|her|its|their|our|former|ex|then|late|acting|interim|outgoing|incoming|newly[- ](?:named|elected|appointed|installed|sworn-in)|new|current|incumbent|caretaker|provisional|transitional|designated|appointed|elected|ousted|deposed|sitting|visiting|longtime|long-time|one-time|onetime)(?: |-)(?=\S)/i;
const STATUS_SUFFIX = /(?:[- ](?:elect|designate|nominate|select)|,? ad interim|,? a\.i\.)$/i;

/** Status words and articles off: "the then-Acting Foreign Minister-designate" → "Foreign Minister". */
export function withoutStatus(words: string): string {
  let rest = words.trim().replace(STATUS_SUFFIX, '');
  for (let next = rest.replace(STATUS_PREFIX, ''); next !== rest; next = rest.replace(STATUS_PREFIX, '')) rest = next;
  return rest;
}

/** "U.S. Homeland Security Secretary" → US and the rest; null when no country stands first. */
export function leadingCountryOf(words: string): { code: string; rest: string } | null {
  const list = words.split(' ');
  for (let n = Math.min(5, list.length - 1); n > 0; n--) {
    const written = list.slice(0, n).join(' ').replace(/['’]s?$/, '');
    const code = countryOf(written) ?? demonyms.get(fold(written)) ?? undefined;
    if (code) return { code, rest: list.slice(n).join(' ') };
  }
  return null;
}

/** Bodies and dignities whose name holds the country: the Bank of England, the Prince of Wales, the Communist Party of China. */
const KEEPS_ITS_LAND = /\b(?:bank|church|university|institute|court|council|party|union|federation|league|society|association|front|(?<!crown )prince|(?<!crown )princess|duke|duchess|archbishop|bishop|patriarch|metropolitan|rabbi|mufti|catholicos)$/i;

/** "President of the United States" → US and "President"; never for "ambassador to", "for" or "in". */
export function trailingCountryOf(words: string): { code: string; rest: string } | null {
  const match = /^(.+) of ((?:the )?[\p{L}.' -]+)$/u.exec(words);
  const code = match && !KEEPS_ITS_LAND.test(match[1] ?? '') ? countryNames.get(fold(match[2] ?? '')) : undefined;
  return match && code ? { code, rest: match[1] ?? '' } : null;
}

const SMALL = new Set(['of', 'for', 'the', 'and', 'to', 'on', 'in', 'at', 'a', 'an', 'with', 'by', 'from', 'de', 'la', 'a.i.']);

/** "minister of foreign affairs" → "Minister of Foreign Affairs"; words with capitals of their own stay. */
export function titleCase(words: string): string {
  return words.split(' ').map((word, i) => {
    if (/\p{Lu}/u.test(word) || (i > 0 && SMALL.has(word))) return word;
    return word.replace(/(^|-)(\p{Ll})/gu, (all, dash: string, letter: string) => (dash && /^-(?:in|at|of|the)/.test(word.slice(word.indexOf(all))) ? all : dash + letter.toUpperCase()));
  }).join(' ');
}

/** "Homeland Security Secretary" → "Secretary of Homeland Security"; a "Foreign Secretary" or a "Press Secretary" stays. */
function fieldBehind(words: string): string {
  const match = /^(?:(.*?\b(?:deputy|assistant|under|vice|principal deputy|first deputy)) )?(.+) (secretary|undersecretary)$/i.exec(words);
  if (!match) return words;
  const [, grade, field = '', head = ''] = match;
  const key = fold(field);
  if (['foreign', 'home', 'press', 'first', 'second', 'third', 'general', 'private', 'party', 'executive', 'cabinet', 'principal', 'permanent', 'chief cabinet', 'colonial', 'parliamentary', 'prime cabinet'].includes(key)) return words;
  const id = key === 'state' ? 'state' : fieldOf(field);
  if (!id) return words;
  const article = ['treasury', 'interior', 'navy', 'army', 'air force'].includes(key) ? 'the ' : '';
  return `${grade ? `${titleCase(grade)} ` : ''}${titleCase(head)} of ${article}${titleCase(field)}`;
}

/**
 * The plain name of an office as a text has it: no country, no status, capitals, the field behind a secretary.
 * "U.S. Homeland Security Secretary" → "Secretary of Homeland Security"; "Mexican foreign minister" → "Foreign Minister".
 */
export function normaliseOfficeName(words: string): string {
  let rest = words.replace(/\s+/g, ' ').replace(/ ,/g, ',').trim();
  for (let i = 0; i < 3; i++) {
    rest = withoutStatus(rest);
    const lead = leadingCountryOf(rest);
    if (!lead || /^(?:and|of) /i.test(lead.rest)) break;
    rest = lead.rest;
  }
  const trail = trailingCountryOf(rest);
  if (trail && !/\b(?:to|for|in)\b/i.test(trail.rest)) rest = trail.rest;
  const charge = /charg(?:é|e) d['’]affaires/i.test(words) && /a\.i\.|ad interim/i.test(words) ? ' a.i.' : '';
  return titleCase(fieldBehind(rest)).replace(/\bCharg[ée] d['’]affaires\b/i, 'Chargé d\'Affaires') + charge;
}
