import { fold } from '../../domain/text.js';
import type { Token } from './item.js';

const WORD = /["“«]([^"“”«»]{1,200})["”»]|(?:\p{L}\.){2,}|\d{4}[-–]\d{2,4}(?!\d|-\d)|[\p{L}\p{N}\p{M}]+(?:['’.&/-][\p{L}\p{N}\p{M}]+)*/gu;
const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/i;

/** The words of a question; what stands in quotation marks is one. */
export function tokenise(question: string): Token[] {
  const found = [...question.matchAll(WORD)];
  const words = found.filter((m) => m[1] === undefined).map((m) => m[0]);
  const capitals = words.filter(startsHigh).length;
  // ALL CAPITALS, Every Word A Capital, or none at all: capitals say nothing
  const telling = capitals > 0 && words.some((word) => !startsHigh(word) && /^\p{L}/u.test(word));
  return found.map((m, i) => {
    const inner = m[1];
    const text = (inner ?? m[0]).replace(POSSESSIVE, '');
    const after = question.slice(m.index, m.index + m[0].length + 2);
    const possessive = inner === undefined && (text !== m[0] || /s['’](?=\s|$)/.test(after));
    return { text, key: fold(text), possessive, capital: telling && i > 0 && startsHigh(text), quoted: inner !== undefined, start: m.index, end: m.index + m[0].length };
  });
}

function startsHigh(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

/** The words of some tokens as the question has them. */
export function wordsOf(question: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? question.slice(first.start, last.end) : '';
}
