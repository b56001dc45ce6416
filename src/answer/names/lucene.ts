import { nameWords } from './words.js';

/** As many words as one full-text question looks for. */
const MOST_WORDS = 12;

/** Full-text question for whatever shares a word with a name; null when it has no word. Quoted words have nothing that Lucene would take for its own. */
export function anyWord(name: string): string | null {
  return some(name, (word) => `"${word}"`);
}

/** Full-text question that forgives slips: the words themselves, how they begin, and what is spelt nearly so. */
export function nearWords(name: string): string | null {
  return some(name, (word) => `"${word}"^4 OR ${word}*^2 OR ${word}~`);
}

/** Full-text question for what has every word, or a word that begins so. */
export function everyWord(name: string): string | null {
  return some(name, (word) => `("${word}"^2 OR ${word}*)`, ' AND ');
}

/** A full-text question put to titles only. */
export function inTitle(words: string): string {
  return `title:(${words})`;
}

function some(name: string, of: (word: string) => string, join = ' OR '): string | null {
  // only letters and digits are left, lower case: no operator, no wildcard, no escape
  const words = nameWords(name).slice(0, MOST_WORDS).map((word) => word.slice(0, 64));
  return words.length ? words.map(of).join(join) : null;
}
