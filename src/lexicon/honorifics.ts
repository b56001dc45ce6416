import { abbreviatedTitleLines, honorificWords, particleWords, postNominalWords, suffixWords } from './data/honorifics.js';
import { fold, tableRows, words } from './table.js';

const set = (text: string): ReadonlySet<string> => new Set(words(text).map((word) => word.replace(/_/g, ' ')));

/** Folded words before a name that say nothing of an office: mr., dr., sir, sheikh. */
export const honorifics: ReadonlySet<string> = set(honorificWords);
/** Folded short titles → the head of the office in full: "gen." → general, "lt. col." → lieutenant colonel. */
export const abbreviatedTitles: ReadonlyMap<string, string> = new Map(tableRows(abbreviatedTitleLines).flatMap(([short = '', long = '']) => short.split(';').map((each) => [each.trim(), long] as const)));
/** Folded words inside or before a surname that are no name alone: de, la, bin, al, van, von. */
export const nameParticles: ReadonlySet<string> = set(particleWords);
/** Folded words behind a name: jr., iii. */
export const generationalSuffixes: ReadonlySet<string> = set(suffixWords);
/** Folded letters behind a name that are no part of it: ph.d., m.p., o.b.e. */
export const postNominals: ReadonlySet<string> = set(postNominalWords);
/** Hyphenated endings that are courtesy: Abe-san, Erdoğan-bey. */
export const HONORIFIC_ENDING = /-(?:san|sama|sensei|kun|ji|saheb|sahib|jan|ssi|nim|bey|hanim)$/i;

/** A word of courtesy before a name ("Mr.", "Dame", "Sheikh"). */
export function isHonorific(word: string): boolean {
  return honorifics.has(fold(word));
}

/** "Gen." → "general", "Sen" → "senator"; null for other words. */
export function titleOfAbbreviation(word: string): string | null {
  return abbreviatedTitles.get(fold(word)) ?? null;
}

/** A name without courtesy before it and letters behind it: "H.E. Mr. Ban Ki-moon" → "Ban Ki-moon". */
export function withoutHonorifics(name: string): string {
  const list = name.trim().split(/\s+/);
  while (list.length > 1 && honorifics.has(fold(list[0] ?? ''))) list.shift();
  while (list.length > 1 && postNominals.has(fold(list[list.length - 1] ?? ''))) list.pop();
  return list.join(' ').replace(/,$/, '').replace(HONORIFIC_ENDING, '');
}
