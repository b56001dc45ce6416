import { fold } from '../../domain/text.js';

/** Words that tell no name from another. */
const SMALL = new Set(['the', 'of', 'for', 'and', 'a', 'an']);

/** The words of a name that count: folded, no possessives, the dots of acronyms gone ("U.S." is "us"). */
export function nameWords(name: string): string[] {
  const folded = fold(name).replace(/'s\b|'(?=\s|$)/g, '').replace(/(?<=\b\p{L})\.(?=\p{L}\b|\s|$)/gu, '');
  const words = folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const telling = words.filter((word) => !SMALL.has(word));
  return telling.length ? telling : words;
}
