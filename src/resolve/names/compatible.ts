import { fullNamesOf } from '../../lexicon/nicknames.js';
import { COMMON_NAME_WEIGHT, JOIN_WEIGHT, NAME_WEIGHTS } from '../thresholds.js';
import { isCommonName, isCommonSurname } from './common.js';
import { TWO_SURNAMES, WHOLE_NAMES } from './customs.js';
import { looserRule } from './looser.js';
import type { NameParts } from './name-parts.js';
import type { NameRule } from './rules.js';

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
  return bare && a.words.length === 1 ? null : looserRule(a, b);
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
