import { capitals, countryNames, demonyms } from './countries.js';
import { ambiguousGivenNameWords, givenNameWords } from './data/given-names.js';
import { moreAmbiguousGivenNames, moreGivenNames, unambiguousGivenNames } from './data/more-given-names.js';
import { fold, words } from './table.js';

const unflagged = new Set(words(unambiguousGivenNames));

/** Folded given names that are also plain words (Will, Mark, Rose, Hope). */
export const ambiguousGivenNames: ReadonlySet<string> = new Set([...words(ambiguousGivenNameWords), ...words(moreAmbiguousGivenNames)].filter((name) => !unflagged.has(name)));

/** Folded given names of every culture, the ambiguous ones among them. */
export const givenNames: ReadonlySet<string> = new Set([...words(givenNameWords), ...words(moreGivenNames), ...ambiguousGivenNames, ...unflagged]);

/** A given name, ambiguous or not; of a hyphenated one ("Jean-Claude", "Jae-in") one known part is enough. */
export function isGivenName(word: string): boolean {
  const key = fold(word);
  return givenNames.has(key) || (key.includes('-') && key.split('-').some((part) => part.length > 2 && givenNames.has(part)));
}

/** A given name that is also a plain word, a country, a people or a capital (Will, Jordan, German, Sofia). */
export function isAmbiguousGivenName(word: string): boolean {
  const key = fold(word);
  return ambiguousGivenNames.has(key) || (givenNames.has(key) && (countryNames.has(key) || demonyms.has(key) || capitals.has(key)));
}
