import { commonGivenNames, commonSurnames } from '../../lexicon/name-variants.js';
import type { Script } from './customs.js';
import { plainSpelling } from './spelling.js';

const SCRIPTS: readonly Script[] = ['LATIN', 'ARABIC', 'CYRILLIC', 'MALAY', 'UMLAUT', 'CHINESE'];
const plain = (names: readonly string[]): string[] => names.flatMap((name) => SCRIPTS.map((script) => plainSpelling(name.replace(/'/g, ''), script)));
const surnames: ReadonlySet<string> = new Set(plain(commonSurnames));
const all: ReadonlySet<string> = new Set([...surnames, ...plain(commonGivenNames)]);

/** A surname in its plainest spelling that tells hardly anybody apart. */
export function isCommonSurname(word: string): boolean {
  return surnames.has(word);
}

/** A word of a name in its plainest spelling that tells hardly anybody apart, before or behind. */
export function isCommonName(word: string): boolean {
  return all.has(word);
}
