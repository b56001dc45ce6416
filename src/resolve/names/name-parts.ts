import { fold } from '../../domain/text.js';
import { COURTESY, FAMILY_NAME_FIRST, GENERATIONS, PARTICLES, ROYAL_TITLES } from './customs.js';

/** A personal name, ready for comparison. */
export interface NameParts {
  /** significant words in order, folded; an initial is one letter */
  words: readonly string[];
  /** "jr", "ii" */
  generation: string | null;
  /** "King Farouk": one word is the whole name */
  royal: boolean;
  familyFirst: boolean;
}

/** Takes a name apart: courtesy, accents, particles, points, hyphens and spelling variants out; the generation and the royal title aside. */
export function nameParts(name: string, country: string | null): NameParts {
  const written = name.replace(/[(["“][^)\]"”]*[)\]"”]/g, ' ').replace(/[’'`ʻ]s\b/g, '').split(/[\s\-‐-―,]+/).filter((w) => /\p{L}/u.test(w));
  while (written.length > 1 && COURTESY.test(written[0]!)) written.shift();
  const folded = written.map((w) => ({ word: fold(w).replace(/[^\p{L}\p{N}]/gu, ''), capitals: w === w.toUpperCase() })).filter((w) => w.word !== '');
  const last = folded.at(-1);
  let generation: string | null = null;
  if (folded.length > 1 && last && GENERATIONS.has(last.word) && (last.capitals || last.word === 'jr' || last.word === 'sr')) {
    generation = last.word;
    folded.pop();
  }
  const titles = folded.findIndex((w) => !ROYAL_TITLES.has(w.word));
  if (titles > 0) folded.splice(0, titles);
  const significant = folded.filter((w, i) => !PARTICLES.has(w.word) || (i === 0 && folded.length === 1));
  const words = (significant.length ? significant : folded).flatMap((w) => initials(w.word, w.capitals));
  return { words, generation, royal: titles > 0, familyFirst: country !== null && FAMILY_NAME_FIRST.has(country) };
}

/** "F.W." and "FW" stand for two words; everything else for one, in its plainest spelling. */
function initials(word: string, capitals: boolean): string[] {
  return capitals && word.length === 2 && !/[aeiouy]/.test(word) ? [...word] : [plainSpelling(word)];
}

/** One spelling for what transliteration spells in several ways: Zelenskyy, Zelenskiy; Sissi, Sisi. */
function plainSpelling(word: string): string {
  if (word.length < 4) return word;
  return word.replace(/(.)\1+/g, '$1').replace(/(?:iy|yi|ij|yj|ii|y|i)$/, 'y');
}

/** Whether the name is more than a surname: several words, or one with a generation ("Abdullah II") or a crown. */
export function isFullName(parts: NameParts): boolean {
  return parts.words.length > 1 || parts.generation !== null || parts.royal;
}

/** Words under which a name is found by another that may be the same person's: its surnames, and all words where the first may be one. */
export function blockWords(parts: NameParts): string[] {
  const words = parts.familyFirst || parts.words.length === 1 ? parts.words : parts.words.slice(1);
  return [...new Set(words.filter((w) => w.length > 1 || parts.words.length === 1))];
}
