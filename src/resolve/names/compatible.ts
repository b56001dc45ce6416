import { isGivenName } from '../../lexicon/given-names.js';
import { fullNamesOf } from '../../lexicon/nicknames.js';
import { isSurname } from '../../lexicon/surnames.js';
import { COMMON_NAME_WEIGHT, JOIN_WEIGHT, NAME_WEIGHTS } from '../thresholds.js';
import { isCommonName, isCommonSurname } from './common.js';
import { TWO_SURNAMES, WHOLE_NAMES } from './customs.js';
import type { NameParts } from './name-parts.js';
import { alike, isLatin } from './sounds.js';

export type NameRule = keyof typeof NAME_WEIGHTS;

/** Why two full names can be one person's; `sure` when the names alone are enough. */
export interface NameMatch {
  rule: NameRule;
  weight: number;
  /** enough people bear these words for two of them to meet */
  common: boolean;
  sure: boolean;
}

/** Compares two full names; null when they can't be one person's. Symmetric. */
export function compareNames(a: NameParts, b: NameParts, country: string | null): NameMatch | null {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return null;
  const rule = ruleOf(a, b, country);
  if (rule === null) return null;
  const common = rule !== 'initial' && (a.generation ?? b.generation) === null && !(a.sonOf && b.sonOf) && (isCommon(a, b) || isCommon(b, a));
  const weight = common ? Math.min(COMMON_NAME_WEIGHT, NAME_WEIGHTS[rule]) : NAME_WEIGHTS[rule];
  return { rule, weight, common, sure: weight >= JOIN_WEIGHT };
}

/** Whether the name, which is no longer than the other, is made of common words alone, one of them a surname. */
function isCommon({ words }: NameParts, { words: other }: NameParts): boolean {
  return words.length <= other.length && words.every((w) => w.length === 1 || isCommonName(w)) && words.some(isCommonSurname);
}

function ruleOf(a: NameParts, b: NameParts, country: string | null): NameRule | null {
  // a king without a number may be any of his name, a father or a son without "Jr." either
  const bare = a.generation !== b.generation;
  if (a.solid === b.solid || a.anywhere === b.anywhere) {
    if (bare) return a.words.length > 1 ? 'generation-unsaid' : 'king-without-number';
    return a.swapped === b.swapped ? 'same-name' : 'word-order';
  }
  if ([...a.words].sort().join(' ') === [...b.words].sort().join(' ')) return 'word-order';
  if (a.turned !== null || b.turned !== null) {
    const other = (p: NameParts): string => (p.turned ?? p).words.join(' ');
    if (other(a) === b.words.join(' ') || other(b) === a.words.join(' ')) return 'word-order';
  }
  if (a.generation !== null && !bare && a.words[0] === b.words[0] && Math.min(a.words.length, b.words.length) === 1) return 'second-surname';
  const rule = within(a, b, country);
  if (rule) return bare && NAME_WEIGHTS[rule] > NAME_WEIGHTS['generation-unsaid'] ? 'generation-unsaid' : rule;
  return bare && a.words.length === 1 ? null : looser(a, b);
}

type Agreement = 'same' | 'initial' | 'called' | 'nickname' | null;

/** The shorter name stands in the longer one as its first word and one run of the others. */
function within(a: NameParts, b: NameParts, country: string | null): NameRule | null {
  const [shorter, longer] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const [short, long] = [shorter.words, longer.words];
  if (short.length < 2) return null;
  const first = firstNames(shorter, longer);
  if (first === null) return null;
  const rest = short.slice(1);
  for (let at = 1; at + rest.length <= long.length; at++) {
    // "George W." is no "George H. W.": nothing may be left out before an initial
    if (at > 1 && rest[0]!.length === 1) break;
    if (!rest.every((word, i) => agree(word, long[at + i]!)) || !rest.some((word, i) => word.length > 1 && word === long[at + i])) continue;
    if (first === 'initial') return 'first-initial';
    if (first === 'nickname') return 'nickname';
    if (first === 'called') return 'called-by';
    if (at > 1) return country !== null && TWO_SURNAMES.has(country) && rest.length === 1 ? 'one-of-two-surnames' : 'middle-name';
    return short.length === long.length ? 'initial' : country !== null && WHOLE_NAMES.has(country) ? 'part-of-name' : 'second-surname';
  }
  return first === 'same' && leavesOutMiddle(short, long) ? 'middle-name' : null;
}

/** Of three words and more: the first and the last are the same, and those between stand in their order. */
function leavesOutMiddle(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 3 || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  return short.every((word) => {
    const found = long.indexOf(word, at);
    at = found + 1;
    return found >= 0 && word.length > 1;
  });
}

function firstNames(a: NameParts, b: NameParts): Agreement {
  const [x, y] = [a.words[0]!, b.words[0]!];
  if (x === y) return 'same';
  if (a.called === y || b.called === x) return 'called';
  if (x.length === 1 || y.length === 1) return x[0] === y[0] ? 'initial' : null;
  const [full, other] = [fullNamesOf(a.given), fullNamesOf(b.given)];
  return full.includes(b.given) || other.includes(a.given) || full.some((name) => other.includes(name)) ? 'nickname' : null;
}

function agree(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

/** What needs something else to agree: names that overlap, cross, or are spelled differently. */
function looser(a: NameParts, b: NameParts): NameRule | null {
  if (soundAlike(a, b)) return isLatin(a.script) ? 'spelling' : 'romanization';
  for (const [short, long] of [[a.words, b.words], [b.words, a.words]] as const) {
    if (leavesOutMuhammad(short, long)) return 'muhammad-left-out';
    if (leavesOutFirst(short, long)) return 'first-name-left-out';
  }
  if (crosses(a.words, b.words) || crosses(b.words, a.words)) return 'crossed';
  return overlaps(a.words, b.words) || overlaps(b.words, a.words) ? 'overlap' : null;
}

/** All words but one are the same, and that one sounds alike; where another script is written at home, several may. A middle name may be missing. */
function soundAlike(a: NameParts, b: NameParts): boolean {
  const syllables = a.script === 'CHINESE' || a.script === 'KOREAN';
  return readings(a).some((x) => readings(b).some((y) => {
    const [short, long] = x.words.length <= y.words.length ? [x, y] : [y, x];
    const n = short.words.length;
    if (n < 2) return !syllables && long.words.length === 1 && alike(short.words[0]!, long.words[0]!, short.sounds[0]!, long.sounds[0]!, 'FIRST', a.script) && short.sounds[0] === long.sounds[0];
    let different = 0;
    for (let i = 0; i < n; i++) {
      const j = i === 0 ? 0 : long.words.length - n + i;
      const [v, w] = [short.words[i]!, long.words[j]!];
      if (v === w) continue;
      different++;
      if (v.length === 1 || w.length === 1 || !alike(v, w, short.sounds[i]!, long.sounds[j]!, i === 0 ? 'FIRST' : i === n - 1 && !syllables ? 'LAST' : 'BETWEEN', a.script)) return false;
      if (different > 1 && (isLatin(a.script) || a.script === 'ARABIC' || short.sounds[i] !== long.sounds[j])) return false;
    }
    return different > 0;
  }));
}

type Reading = Pick<NameParts, 'words' | 'sounds'>;
const readings = (parts: NameParts): Reading[] => (parts.turned ? [parts, parts.turned] : [parts]);

/** "Nawaz Sharif" and "Mohammed Nawaz Sharif": called by the second given name. */
function leavesOutFirst(short: readonly string[], long: readonly string[]): boolean {
  return short.length >= 2 && short.length < long.length && short.every((w, i) => w.length > 1 && w === long[i + 1]);
}

/** The prophet's name before another given name is often left out. */
export function leavesOutMuhammad(short: readonly string[], long: readonly string[]): boolean {
  return long[0] === 'muhammad' && short.length >= 2 && short.length === long.length - 1 && leavesOutFirst(short, long);
}

/** "Elias Antonio Saca" and "Elias Saca González": a middle name here, a second surname there. */
function crosses(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 3 || b.length < 3 || a[0] !== b[0] || a[0]!.length === 1) return false;
  const last = a.at(-1)!;
  return last.length > 1 && b[1] === last && !a.slice(1, -1).some((w) => b.includes(w)) && !b.slice(2).some((w) => a.includes(w));
}

/** "Mohammad Ashraf Ghani" and "Ashraf Ghani Ahmadzai": one goes on where the other has begun. */
function overlaps(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 3 || b.length < 3) return false;
  const shared = a.slice(1);
  return shared.length >= 2 && shared.length < b.length && shared.every((w, i) => w.length > 1 && w === b[i]);
}

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
