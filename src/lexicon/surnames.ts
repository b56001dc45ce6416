import { ambiguousSurnameWords, surnameWords } from './data/surnames.js';
import { familyFirstSurnameWords } from './data/family-first.js';
import { fold, words } from './table.js';

/** Folded surnames that are also plain words (Bush, Brown, Rice). */
export const ambiguousSurnames: ReadonlySet<string> = new Set(ambiguousSurnameWords.split(' '));

/** Folded surnames, the ambiguous ones among them: a help, never a condition; most surnames of the world are in no list. */
export const surnames: ReadonlySet<string> = new Set([...surnameWords.split(' '), ...ambiguousSurnames]);

/** A surname of the list, ambiguous or not; of a double one ("García-Margallo") one known part is enough. */
export function isSurname(word: string): boolean {
  const key = fold(word);
  return surnames.has(key) || (key.includes('-') && key.split('-').some((part) => part.length > 2 && surnames.has(part)));
}

/** A surname that is also a plain word. */
export function isAmbiguousSurname(word: string): boolean {
  return ambiguousSurnames.has(fold(word));
}

/** Folded family names of peoples who put them first: Xi, Ban, Nguyen, Hun. Many are plain words too, so a hyphenated or unknown word must follow. */
export const familyFirstSurnames: ReadonlySet<string> = new Set(words(familyFirstSurnameWords));

/** A family name that stands before the given name in Chinese, Korean, Vietnamese and Khmer names. */
export function isFamilyFirstSurname(word: string): boolean {
  return familyFirstSurnames.has(fold(word));
}
