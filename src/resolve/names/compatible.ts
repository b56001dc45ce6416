import { TWO_SURNAMES } from './customs.js';
import type { NameParts } from './name-parts.js';

/** Why two full names of one country can be one person's; `sure` when the names alone are enough. */
export interface NameMatch {
  rule: 'same-name' | 'word-order' | 'middle-name' | 'second-surname' | 'initial';
  sure: boolean;
}

/** Compares two full names; null when they can't be one person's. Symmetric. */
export function compareNames(a: NameParts, b: NameParts, country: string | null): NameMatch | null {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return null;
  // a king without a number may be any of his name
  const bare = a.generation !== b.generation;
  if (a.words.join(' ') === b.words.join(' ')) return { rule: 'same-name', sure: !bare || a.words.length > 1 };
  if ([...a.words].sort().join(' ') === [...b.words].sort().join(' ')) return { rule: 'word-order', sure: true };
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.length < 2 ? null : within(short, long, country);
}

/** The shorter name stands in the longer one as its first word and one run of the others. */
function within(short: readonly string[], long: readonly string[], country: string | null): NameMatch | null {
  if (!agree(short[0]!, long[0]!)) return null;
  const rest = short.slice(1);
  if (!rest.some((w) => w.length > 1)) return null;
  for (let at = 1; at + rest.length <= long.length; at++) {
    // "George W." is no "George H. W.": nothing may be left out before an initial
    if (at > 1 && rest[0]!.length === 1) break;
    if (!rest.every((word, i) => agree(word, long[at + i]!))) continue;
    const initial = short[0]!.length === 1 || long[0]!.length === 1;
    if (initial) return { rule: 'initial', sure: false };
    if (at > 1) return { rule: 'middle-name', sure: !(country !== null && TWO_SURNAMES.has(country) && rest.length === 1) };
    return { rule: short.length === long.length ? 'initial' : 'second-surname', sure: true };
  }
  return null;
}

function agree(a: string, b: string): boolean {
  return a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);
}

/** Whether a short form (a surname, or the run of surnames) can stand for the full name. */
export function standsFor(short: NameParts, full: NameParts): boolean {
  if (short.generation !== null && full.generation !== null && short.generation !== full.generation) return false;
  if (short.words.length >= full.words.length && full.words.length > 1) return false;
  const from = full.familyFirst || full.words.length === 1 ? 0 : 1;
  for (let at = from; at + short.words.length <= full.words.length; at++) {
    if (short.words.every((word, i) => word.length > 1 && word === full.words[at + i])) return true;
  }
  return false;
}
