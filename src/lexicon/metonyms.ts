import { findAgency } from './agencies.js';
import { capitals, countryByCode } from './countries.js';
import { metonymLines } from './data/metonyms.js';
import { fold, parts, tableRows } from './table.js';

/** Words for a house, a street or a town that mean those who govern there. */
export interface Metonym {
  /** folded phrase, without "the" */
  words: string;
  country: string | null;
  /** id of the agency that is meant; null when it is the government as a whole */
  agency: string | null;
  /** name of that agency, or of the country */
  name: string;
}

/** Folded phrase, with and without "the" → what it means as an actor. Capitals are in `capitals`; these are the rest. */
export const metonyms = new Map<string, Metonym>();
for (const [phrases, cc = '', agencyName = ''] of tableRows(metonymLines)) {
  const country = cc === 'INTL' ? null : cc;
  const agency = agencyName ? findAgency(agencyName, country) : undefined;
  for (const phrase of parts(phrases)) {
    const key = fold(phrase);
    const metonym: Metonym = { words: key, country, agency: agency?.id ?? null, name: agency?.name ?? countryByCode(cc)?.name ?? agencyName };
    for (const k of [key, `the ${key}`]) if (!metonyms.has(k)) metonyms.set(k, metonym);
  }
}

/** What a phrase means as an actor ("Downing Street", "the Kremlin", "Beijing"); undefined when it is no metonym. */
export function metonymOf(words: string): Metonym | undefined {
  const key = fold(words);
  const known = metonyms.get(key);
  if (known) return known;
  const code = capitals.get(key);
  return code ? { words: key, country: code, agency: null, name: countryByCode(code)?.name ?? code } : undefined;
}
