import leven from 'leven';
import { isGivenName } from '../../lexicon/given-names.js';
import { oneSpelling } from '../../lexicon/name-variants.js';
import { LONG_WORD, SHORTEST_SKELETON, SLIP_WORD } from '../thresholds.js';
import type { Script } from './customs.js';
import { remembering } from './memo.js';

/** What a word of a name sounds like, across ways to romanize it; words of one sound may be one name, and may not. */
export function soundOf(word: string, script: Script, first: boolean): string {
  if (script === 'CHINESE') return chinese(word);
  if (script === 'KOREAN') return korean(word, first);
  return skeletonOf(word);
}

/** Consonants alone, those that languages confuse as one. */
const skeletonOf = remembering((word) => {
  const skeleton = word.replace(/t?sch|tch|sh|ch|cz|zh|dj/g, 'j').replace(/ph/g, 'f').replace(/kh|gh/g, 'k').replace(/x/g, 'ks').replace(/[qc]/g, 'k').replace(/z/g, 's').replace(/w/g, 'v').replace(/g(?=[eiy])/g, 'j')
    .replace(/(?<=.)[aeiouyh]/g, '').replace(/(.)\1+/g, '$1');
  return skeleton.length < SHORTEST_SKELETON || word.length <= SHORTEST_SKELETON ? word : skeleton;
});

/** Pinyin and Wade-Giles without its apostrophes, as far as both tell syllables apart. */
function chinese(word: string): string {
  return word.replace(/ng/g, 'N').replace(/hs/g, 'x').replace(/zh|ch|q|j/g, 'C').replace(/sh/g, 'S').replace(/t[sz]|z|c/g, 'Z').replace(/s[sz]/g, 's')
    .replace(/b/g, 'p').replace(/d/g, 't').replace(/g/g, 'k').replace(/rh/g, 'r').replace(/([ie])h(?![aeiou])/g, '$1').replace(/Zu(?![aeion])/g, 'Zi')
    .replace(/oN/g, 'uN').replace(/ian/g, 'ien').replace(/uei/g, 'ui').replace(/uo/g, 'o').replace(/([kh])e(?![iNnr])/g, '$1o').replace(/you/g, 'yu').replace(/yan/g, 'yen').replace(/yi/g, 'i');
}

/** Family names of Korea that are spelled by custom. */
const KOREAN_FAMILIES: Readonly<Record<string, string>> = {
  lee: 'yi', rhee: 'yi', ri: 'yi', li: 'yi', i: 'yi', park: 'pak', bak: 'pak', bahk: 'pak', roh: 'no', noh: 'no', ro: 'no', rim: 'im', lim: 'im', yim: 'im', ryu: 'yu', yoo: 'yu', you: 'yu', ryoo: 'yu',
  choi: 'choe', choy: 'choe', paik: 'paek', baek: 'paek', baik: 'paek', shin: 'sin', oh: 'o', woo: 'u', moon: 'mun', yoon: 'yun',
};

/** Revised, McCune-Reischauer and the spellings that people choose for themselves. */
function korean(word: string, first: boolean): string {
  return (first ? KOREAN_FAMILIES[word] ?? word : word).replace(/ng/g, 'N').replace(/sh/g, 's').replace(/ch|j/g, 'C').replace(/g/g, 'k').replace(/d/g, 't').replace(/b/g, 'p').replace(/r/g, 'l')
    .replace(/ee/g, 'i').replace(/eui|ui/g, 'i').replace(/a[ei]/g, 'e').replace(/eo|eu|oo|ou/g, 'o').replace(/woo?/g, 'o').replace(/u/g, 'o').replace(/([aeo])h/g, '$1').replace(/y(?![aeiou])/g, 'o').replace(/(.)\1+/g, '$1');
}

/** Whether names come in Latin letters from home, so that another letter is another name or a slip. */
export const isLatin = (script: Script): boolean => script === 'LATIN' || script === 'UMLAUT' || script === 'MALAY';

/** Where a word stands in a name: a slip of the pen is looked for in given names, and in family names that begin alike. */
export type Place = 'FIRST' | 'BETWEEN' | 'LAST';

/** Whether two plain words may be one: they sound alike, or one is a slip of the pen for the other. Two that are known as different names are two. */
export function alike(a: string, b: string, soundA: string, soundB: string, place: Place, script: Script): boolean {
  if (a[0] !== b[0] && soundA !== soundB) return false;
  if (/[ao]$/.test(a) && /[ao]$/.test(b) && a.slice(0, -1) === b.slice(0, -1)) return false;
  if (oneSpelling(a) === a && oneSpelling(b) === b) return false;
  const bothGiven = place === 'FIRST' && isGivenName(a) && isGivenName(b);
  if (soundA === soundB) return !(bothGiven && isLatin(script));
  const shorter = Math.min(a.length, b.length);
  if (shorter < SLIP_WORD || bothGiven || (place === 'LAST' && (slipKey(a) === null || slipKey(a) !== slipKey(b)))) return false;
  const allowed = shorter >= LONG_WORD ? 2 : 1;
  return leven(a, b, { maxDistance: allowed + 1 }) <= allowed;
}

/** What a family name and a slip of the pen in it still share; null for one too short to tell. */
export function slipKey(word: string): string | null {
  return word.length > SLIP_WORD ? word.slice(0, SHORTEST_SKELETON) : null;
}
