import { countryByCode } from '../../lexicon/countries.js';
import { fullNamesOf } from '../../lexicon/nicknames.js';
import { LONGEST_SHORT_FORM } from '../thresholds.js';
import type { NameParts } from './name-parts.js';
import { isFullName } from './name-parts.js';
import { slipKey } from './sounds.js';

/** The keys under which names meet. Whatever is decided about a name depends on those alone that it meets, and on whom they meet. */
export interface BlockKeys {
  /** All names that share one of these may be one person's. */
  meets: readonly string[];
  /** A full name offers what it may be called for short … */
  offers: readonly string[];
  /** … and meets the name that is just this, if there is one. */
  wants: string;
}

/** States that were one: whoever served the union may have served a part of it. */
const UNIONS: ReadonlyMap<string, string> = new Map(([
  ['SUHH', 'RU UA BY EE LV LT MD GE AM AZ KZ KG TJ TM UZ'], ['YUCS', 'RS ME HR SI BA MK XK'], ['CSHH', 'CZ SK'],
] as const).flatMap(([union, parts]) => [union, ...parts.split(' ')].map((part) => [part, union] as const)));

/** The state of today; of a union the one that came after it. */
export const today = (country: string): string => countryByCode(country)?.successor ?? country;

/** The state of today, or the union it was part of. */
export function unionOf(country: string): string {
  return UNIONS.get(country) ?? UNIONS.get(today(country)) ?? today(country);
}

/** How the countries of two names stand to each other: one state, now or before; a body, where people of all countries serve; or two states. */
export function kinship(a: string | null, b: string | null): 'SAME' | 'BODY' | 'OTHER' {
  if (a === b) return 'SAME';
  if (a === null || b === null) return 'OTHER';
  const union = unionOf(a);
  if (union === unionOf(b) && (today(a) === today(b) || a === union || b === union)) return 'SAME';
  return isBody(a) !== isBody(b) ? 'BODY' : 'OTHER';
}

/** An international body in the place of a country. */
export function isBody(country: string): boolean {
  return countryByCode(country) === undefined;
}

/** The keys of a name in a country's context. */
export function keysOf(parts: NameParts, country: string | null): BlockKeys {
  const anywhere = `*:${parts.anywhere}`;
  if (country === null) return { meets: isFullName(parts) ? [anywhere] : [], offers: [], wants: '' };
  const union = unionOf(country);
  const { words, sounds } = parts;
  const whole = `${union}/${words.join(' ')}`;
  if (!isFullName(parts)) return { meets: [`${union}|${parts.solid}`], offers: [], wants: whole };
  const meets = new Set([anywhere, `${union}|${parts.solid}`, `${union}|${[...words].sort().join(' ')}`]);
  const pairs = (initials: Iterable<string>, heard: readonly string[], from: number): void => {
    for (const initial of initials) for (const sound of heard.slice(from)) if (sound.length > 1) meets.add(`${union}|${initial}~${sound}`);
  };
  pairs(initialsOf(parts), sounds, 1);
  if (words.length > 2) pairs(words[1]!.slice(0, 1), sounds, 2);
  if (words.length === 1 || parts.generation !== null) meets.add(`${union}|${sounds[0]!}`);
  const slip = words.length > 1 ? slipKey(words.at(-1)!) : null;
  if (slip !== null) meets.add(`${union}|${words[0]!}>${slip}`);
  if (parts.turned) {
    meets.add(`${union}|${[...parts.turned.words].sort().join(' ')}`);
    pairs([parts.turned.words[0]![0]!, parts.turned.sounds[0]![0]!], parts.turned.sounds, 1);
  }
  return { meets: [...meets], offers: runs(parts).map((run) => `${union}/${run}`), wants: whole };
}

/** First letters by which the bearer may be called: of the given name, of what it is short for, of the name in brackets. */
function initialsOf({ words, sounds, called, given }: NameParts): Set<string> {
  const first = words[0]!;
  return new Set([first, sounds[0]!, ...fullNamesOf(given), ...(called === null ? [] : [called])].map((name) => name[0]!));
}

/** What a full name may be called for short: its words from the second on, in any run; where the family name stands first, from the first on. */
function runs({ words, familyFirst, royal, generation }: NameParts): string[] {
  const found: string[] = [];
  if (words.length === 1 || (royal && generation !== null)) return [words[0]!];
  for (let from = familyFirst ? 0 : 1; from < words.length; from++) {
    for (let to = from + 1; to <= words.length && to - from < Math.min(words.length, LONGEST_SHORT_FORM + 1) && words[to - 1]!.length > 1; to++) found.push(words.slice(from, to).join(' '));
  }
  return found;
}
