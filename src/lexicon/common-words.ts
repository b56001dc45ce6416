import { commonWordList, lessCommonWordList } from './data/common-words.js';
import { fold } from './table.js';

/** About 11,000 most frequent English words, lower case, inflected forms included. */
export const commonWords: ReadonlySet<string> = new Set(commonWordList.split(' '));

let all: Set<string> | undefined;

/** One of the frequent words: at the start of a sentence its capital says nothing. */
export function isCommonWord(word: string): boolean {
  return commonWords.has(fold(word));
}

/** One of about 39,000 English words, the frequent ones among them. */
export function isEnglishWord(word: string): boolean {
  all ??= new Set([...commonWordList.split(' '), ...lessCommonWordList.split(' ')]);
  return all.has(fold(word));
}
