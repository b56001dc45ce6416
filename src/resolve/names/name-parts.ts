import { fold } from '../../domain/text.js';
import { oneSpelling } from '../../lexicon/name-variants.js';
import { isFamilyFirstSurname } from '../../lexicon/surnames.js';
import { BURMESE_HONOUR, COURTESY, FAMILY_NAME_FIRST, GENERATIONS, GIVEN_NAME_OF_SYLLABLES, HONOUR, PARTICLES, ROYAL_TITLES, scriptOf, SON_OF, type Script } from './customs.js';
import { soundOf } from './sounds.js';
import { apart, plainSpelling } from './spelling.js';

/** A personal name, ready for comparison. */
export interface NameParts {
  /** significant words in order, in their plainest spelling; an initial is one letter */
  words: readonly string[];
  /** the first word as it is written or, of a name with several spellings, as most do; folded */
  given: string;
  /** what each word sounds like */
  sounds: readonly string[];
  /** a name that can be read either way round, the other way round */
  turned: { words: readonly string[]; sounds: readonly string[] } | null;
  /** family name last where it usually stands first */
  swapped: boolean;
  /** the name somebody goes by, in brackets or quotes: Willem (Wim) Kok */
  called: string | null;
  /** "jr", "ii" */
  generation: string | null;
  /** "King Farouk": one word is the whole name */
  royal: boolean;
  familyFirst: boolean;
  /** "Mohammed bin Salman": the father is named as such, which tells more than two common words */
  sonOf: boolean;
  script: Script;
  /** the name as one word, in the spelling of its country, and as it is spelled where no country is known */
  solid: string;
  anywhere: string;
}

interface Word {
  word: string;
  capitals: boolean;
}

/** Takes a name apart: courtesy, accents, particles, points, hyphens and spelling variants out; the generation and the royal title aside. */
export function nameParts(name: string, country: string | null): NameParts {
  const called = /[(["“'‘]\s*(\p{Lu}[\p{L}.-]+)\s*[)\]"”'’](?=\s*\p{Lu})/u.exec(name)?.[1] ?? null;
  const written = name.replace(/[(["“][^)\]"”]*[)\]"”]/g, ' ').replace(/[’'`ʻ]s\b/g, '').split(/[\s\-‐-―,]+/).filter((w) => /\p{L}/u.test(w));
  while (written.length > 1 && COURTESY.test(written[0]!)) written.shift();
  const folded = written.map((w) => ({ word: fold(w).replace(/[^\p{L}\p{N}]/gu, ''), capitals: w === w.toUpperCase() })).filter((w) => w.word !== '');
  const generation = takeGeneration(folded);
  const titles = folded.findIndex((w) => !ROYAL_TITLES.has(w.word));
  if (titles > 0) folded.splice(0, titles);
  const script = scriptOf(country);
  const syllables = script === 'CHINESE' || script === 'KOREAN';
  const significant = folded.filter((w) => syllables || !PARTICLES.has(w.word));
  while (significant.length > 2 && (HONOUR.has(significant[0]!.word) || (country === 'MM' && BURMESE_HONOUR.has(significant[0]!.word)))) significant.shift();
  const kept = significant.length ? significant : folded;
  const { words, swapped, turned } = inOrder(kept.flatMap((w) => initials(w, script)), country, name);
  const sounds = (list: readonly string[]): string[] => list.map((w, i) => soundOf(w, script, i === 0));
  return {
    words, swapped, generation, given: oneSpelling(kept[0]?.word ?? '') ?? kept[0]?.word ?? '', turned: turned && { words: turned, sounds: sounds(turned) }, called: called === null ? null : plainSpelling(fold(called), script), royal: titles > 0, script, sonOf: folded.some((w, i) => i > 0 && SON_OF.has(w.word)),
    sounds: sounds(words),
    familyFirst: country !== null && FAMILY_NAME_FIRST.has(country),
    solid: solid(words), anywhere: solid(script === 'LATIN' ? words : kept.flatMap((w) => initials(w, 'LATIN'))),
  };
}

/** One word, however its parts were joined: Ahmadi-Nejad, Ahmadinejad. */
const solid = (words: readonly string[]): string => words.join('').replace(/y/g, 'i');

/** Takes the generation off the end, or from before the father's name: Abdullah II bin Al-Hussein. */
function takeGeneration(folded: Word[]): string | null {
  const father = folded.findIndex((w) => w.word === 'bin' || w.word === 'ibn');
  for (const at of [folded.length - 1, father - 1]) {
    const word = folded[at];
    const generation = at > 0 && word ? GENERATIONS.get(word.word) : undefined;
    if (generation === undefined || !(word!.capitals || /^[js]r$|^\d/.test(word!.word) || word!.word.length > 5)) continue;
    folded.splice(at, 1);
    return generation;
  }
  return null;
}

/** "F.W." and "FW" stand for two words; everything else for one or, of servants of God, for two, in its plainest spelling. */
function initials({ word, capitals }: Word, script: Script): string[] {
  return capitals && word.length === 2 && !/[aeiouy]/.test(word) ? [...word] : apart(word, script).map((w) => plainSpelling(w, script));
}

/** Where a given name has syllables: the family name, then the given name as one word; told by which end is a family name. */
function inOrder(words: string[], country: string | null, name: string): { words: string[]; swapped: boolean; turned: string[] | null } {
  const [first = '', ...more] = words;
  const last = more.at(-1);
  if (country === null || !GIVEN_NAME_OF_SYLLABLES.has(country) || last === undefined) return { words, swapped: false, turned: null };
  const hyphen = /^\S+ \S+-\S+$/.test(name) ? 'BEHIND' : /^\S+-\S+ \S+$/.test(name) ? 'AHEAD' : null;
  const ahead = hyphen === null ? isFamilyFirstSurname(first) : hyphen === 'BEHIND';
  const behind = hyphen === null ? isFamilyFirstSurname(last) : hyphen === 'AHEAD';
  const familyLast = [last, words.slice(0, -1).join('')];
  if (!ahead && behind) return { words: familyLast, swapped: true, turned: null };
  if (!ahead || words.length > 3) return { words, swapped: false, turned: null };
  return { words: [first, more.join('')], swapped: false, turned: behind ? familyLast : null };
}

/** Whether the name is more than a surname: several words, or one with a generation ("Abdullah II") or a crown. */
export function isFullName(parts: NameParts): boolean {
  return parts.words.length > 1 || parts.generation !== null || parts.royal;
}
