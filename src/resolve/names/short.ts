import { isGivenName } from '../../lexicon/given-names.js';
import { isSurname } from '../../lexicon/surnames.js';
import { leavesOutMuhammad } from './looser.js';
import type { NameParts } from './name-parts.js';

/** Whether several words are a name that somebody can go by, rather than two surnames: the first is a given name and nothing else. */
export function isNameOfItsOwn({ words, given }: NameParts): boolean {
  return words.length > 1 && isGivenName(given) && !isSurname(given);
}

/** Whether a short form (a surname, or the run of surnames) can stand for the full name. */
export function standsFor(short: NameParts, full: NameParts): boolean {
  if (short.generation !== null && full.generation !== null && short.generation !== full.generation) return false;
  if (short.words.length >= full.words.length && full.words.length > 1) return false;
  if (leavesOutMuhammad(short.words, full.words)) return false;
  const numbered = full.generation !== null && full.royal;
  const from = full.familyFirst || full.words.length === 1 || numbered ? 0 : 1;
  for (let at = from; at + short.words.length <= (numbered ? 1 : full.words.length); at++) {
    if (short.words.every((word, i) => word.length > 1 && word === full.words[at + i])) return true;
  }
  return false;
}
