import { oneSpelling } from '../../lexicon/name-variants.js';
import type { Script } from './customs.js';

/** The plainest spelling of a folded word of a name: what transliteration spells in several ways is spelled in one. */
export function plainSpelling(word: string, script: Script): string {
  const known = oneSpelling(word);
  if (known !== undefined) return known;
  if (word.length < 4 || script === 'CHINESE' || script === 'KOREAN') return word;
  const spelled = RULES[script]?.(word) ?? word;
  return spelled.replace(/(.)\1+/g, '$1').replace(/(?:iy|yi|ij|yj|ii|y|i)$/, 'y');
}

const RULES: Partial<Record<Script, (word: string) => string>> = { ARABIC: arabic, CYRILLIC: cyrillic, MALAY: malay, UMLAUT: umlaut };

/** Arabic writes three vowels, English six and their doubles; q, k and g, dh and d are one sound to many papers. */
function arabic(word: string): string {
  return word
    .replace(/^[ae]l(?=[bcdfghjkmnpqrstvwxyz][a-z]{3})/, '')
    .replace(/ee|ie/g, 'i').replace(/[ae][iy](?![aeiou])/g, 'ai').replace(/o[ou]|ow|u[uw]/g, 'u').replace(/o/g, 'u').replace(/e/g, 'i')
    .replace(/q/g, 'k').replace(/gh/g, 'g').replace(/dh/g, 'd').replace(/dj/g, 'j').replace(/([aiu])h$/, '$1');
}

/** Russian and its neighbours by way of English, French and German. */
function cyrillic(word: string): string {
  return word.replace(/x/g, 'ks').replace(/^[yj]e/, 'e').replace(/[ij](?=[aou])/g, 'y').replace(/([aeiou])[ij](?![aeiou])/g, '$1y').replace(/tch/g, 'ch').replace(/kh/g, 'h').replace(/w/g, 'v').replace(/ie/g, 'e').replace(/of$/, 'ov').replace(/ef$/, 'ev');
}

/** Spelling before the reforms of 1947 and 1972. */
function malay(word: string): string {
  return word.replace(/oe/g, 'u').replace(/tj/g, 'c').replace(/dj/g, 'j').replace(/sj/g, 'sy').replace(/ch/g, 'kh');
}

/** ä, ö, ü, å and ø written as two letters. */
function umlaut(word: string): string {
  return word.replace(/ae|aa/g, 'a').replace(/oe/g, 'o').replace(/(?<!q)ue(?!l)/g, 'u');
}

const ABD = /^abd(?:[aeu]l(?=[a-z])|[aeiu][rsnztd](?=[b-df-hj-np-tv-z])|ou(?=[b-df-hj-np-tv-z]))([a-z]{3,})$/;

/** "Abdelfattah", "Abdul Fattah" and "Abd al-Fattah" are one name of two words; others stay one word. */
export function apart(word: string, script: Script): string[] {
  if (script !== 'ARABIC' && script !== 'MALAY') return [word];
  if (/^abd(?:[aeiu]l)?$/.test(word)) return ['abd'];
  if (oneSpelling(word) !== undefined) return [word];
  const joined = ABD.exec(word);
  return joined?.[1] ? ['abd', joined[1]] : [word];
}
