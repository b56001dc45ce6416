import type { BlockKind } from '../../domain/article.js';
import { fold } from '../../domain/text.js';

/** One word or punctuation mark. Offsets are UTF-16 code units into the article's text. */
export interface Token {
  start: number;
  end: number;
  text: string;
  /** `fold(text)`: lower case, no accents, straight apostrophes */
  key: string;
  /** `key` up to its first hyphen or apostrophe: by what phrases are looked up */
  first: string;
  /** universal part of speech: NOUN, PROPN, VERB, AUX, ADP, DET, PRON, … */
  pos: string;
  /** first letter is a capital (or the token is caseless script) */
  cap: boolean;
  word: boolean;
}

export interface Sentence {
  index: number;
  start: number;
  end: number;
  block: BlockKind;
  /** number of the block it stands in: sentences of one block are one paragraph */
  paragraph: number;
  tokens: Token[];
}

/** Words of a token range, as written. */
export function wordsOf(text: string, tokens: Token[], from: number, to: number): string {
  return from < to ? text.slice(tokens[from]!.start, tokens[to - 1]!.end) : '';
}

/** A folded word or phrase up to its first space, hyphen or apostrophe. */
export function firstWord(key: string): string {
  for (let i = 0; i < key.length; i++) {
    const c = key[i];
    if (c === ' ' || c === '-' || c === "'") return i ? key.slice(0, i) : key;
  }
  return key;
}

const LETTER = /\p{L}/u;
const CAPITAL = /^[^\p{L}\p{N}]*\p{Lm}?[\p{Lu}\p{Lt}\p{Lo}]/u;

export function makeToken(text: string, pos: string, start: number): Token {
  const word = LETTER.test(text);
  const key = fold(text);
  return { start, end: start + text.length, text, key, first: firstWord(key), pos, cap: word && CAPITAL.test(text), word };
}

/** "'s" or the bare apostrophe of a possessive. */
export function isPossessive(t: Token): boolean {
  return t.key === "'s" || (t.key === "'" && t.pos === 'PART') || t.text === '’';
}
