import { fold } from '../../domain/text.js';
import { firstWord, type Token } from './token.js';

/** Finds the longest known phrase at a token, spelled as the lexicon spells it (folded). */
export class Phrases<T> {
  private readonly entries = new Map<string, T>();
  /** first token → most tokens a phrase that begins with it can have */
  private readonly reach = new Map<string, number>();

  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of phrases) this.add(phrase, value);
  }

  private add(phrase: string, value: T): void {
    const key = fold(phrase);
    if (!this.entries.has(key)) this.entries.set(key, value);
    const first = firstWord(key);
    this.reach.set(first, Math.max(this.reach.get(first) ?? 1, key.split(/[\s'-]+/).length + 3));
  }

  get(phrase: string): T | undefined {
    return this.entries.get(fold(phrase));
  }

  /** Longest phrase that begins at token `i`; `to` is exclusive. */
  at(tokens: Token[], i: number): { value: T; to: number; key: string } | null {
    const reach = this.reach.get(tokens[i]!.first);
    if (!reach) return null;
    let key = '';
    let found: { value: T; to: number; key: string } | null = null;
    const end = Math.min(tokens.length, i + reach);
    for (let j = i; j < end; j++) {
      const t = tokens[j]!;
      key += (j > i && tokens[j - 1]!.end < t.start ? ' ' : '') + t.key;
      const value = this.entries.get(key);
      if (value !== undefined) found = { value, to: j + 1, key };
    }
    return found;
  }
}
