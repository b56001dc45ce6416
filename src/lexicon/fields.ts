import { fieldLines } from './data/fields.js';
import { fold, parts, tableRows } from './table.js';

/** A field of government that a minister, a ministry or a commissioner is for. */
export interface Field {
  id: string;
  /** canonical English: "Foreign Affairs", "Defense" */
  name: string;
  words: string[];
}

export const fields: readonly Field[] = tableRows(fieldLines).map(([id = '', name = '', words]) => ({ id, name, words: parts(words) }));

const byId = new Map(fields.map((field) => [field.id, field]));
const byWords = new Map<string, string>();
for (const field of fields) {
  for (const name of [field.name, ...field.words]) {
    const key = bare(name);
    if (!byWords.has(key)) byWords.set(key, field.id);
  }
}

/** Several fields in one title: the office is that of the weightier. */
const WEIGHTY = ['foreign-affairs', 'defense', 'finance', 'interior'];

function bare(words: string): string {
  return fold(words).replace(/&/g, 'and').replace(/, and /g, ' and ').replace(/\bdefence\b/g, 'defense').replace(/\blabour\b/g, 'labor')
    .replace(/\b(organi|privati|moderni|digitali|decentrali|industriali|urbani)s(?=ation|e)/g, '$1z').replace(/^(?:the|national affairs of) /, '').trim();
}

/** The field of an id. */
export function fieldById(id: string): Field | undefined {
  return byId.get(id);
}

/** `foreign`, `Foreign Affairs`, `Foreign Affairs and Worship` → `foreign-affairs`; null when it names no field. */
export function fieldOf(words: string): string | null {
  const key = bare(words);
  const exact = byWords.get(key);
  if (exact) return exact;
  const each = key.split(/ and |, /).map((part) => byWords.get(bare(part)));
  if (each.length < 2 || !each.some((id) => id !== undefined)) return null;
  return WEIGHTY.find((id) => each.includes(id)) ?? each.find((id) => id !== undefined) ?? null;
}

/** Wordings that name a field only as part of a title with a minister in front; alone they are plain words. */
const modifierWords = new Set<string>();
/** first word → folded wordings that begin with it, longest first */
const phrasesByFirst = new Map<string, string[][]>();
for (const field of fields) {
  for (const name of [field.name, ...field.words]) {
    const words = fold(name).replace(/^the /, '').split(/(?:(?<=,)|(?=,)| )+/).filter((w) => w !== '' && w !== ' ');
    for (const word of words) if (/^[a-z'-]+$/.test(word) && !['and', 'of', 'the', 'in', 'with', 'for', 'from'].includes(word)) modifierWords.add(word);
    for (const variant of words.includes('defense') ? [words, words.map((w) => (w === 'defense' ? 'defence' : w))] : [words]) {
      const first = variant[0];
      if (first) phrasesByFirst.set(first, [...(phrasesByFirst.get(first) ?? []), variant]);
    }
  }
}
for (const list of phrasesByFirst.values()) list.sort((a, b) => b.length - a.length);

/** A word that may stand in the field of an office, before "minister" or "secretary": foreign, homeland, security, affairs. */
export function isField(word: string): boolean {
  return modifierWords.has(fold(word));
}

/** End (exclusive) of the longest known field that begins at `words[i]`, folded words and commas one an entry; `i` when none does. */
export function fieldPhraseEnd(words: readonly string[], i: number): number {
  const first = words[i] === 'the' ? i + 1 : i;
  for (const phrase of phrasesByFirst.get(words[first] ?? '') ?? []) {
    if (phrase.every((word, k) => words[first + k] === word)) return first + phrase.length;
  }
  return i;
}
