import type { Group } from '../clause/actor.js';
import { subjectAfter, subjectBefore, type Clause } from '../clause/clause.js';
import { isPossessive, type Token } from '../text/token.js';

/** Whose meeting a nominal one is: the possessor right before the noun, the subject before, else the subject after. */
export function ownerOf(clause: Clause, noun: number): Group | null {
  return possessorBefore(clause, noun) ?? subjectBefore(clause, noun) ?? subjectAfter(clause, noun);
}

/** "Trump's first meeting", "Kerry and Lavrov's talks". */
export function possessorBefore(clause: Clause, noun: number): Group | null {
  for (let i = noun - 1; i >= 0 && i >= noun - 6; i--) {
    const t = clause.tokens[i]!;
    if (isPossessive(t)) return clause.groups.find((g) => g.to === i || g.to === i + 1) ?? null;
    if (!['ADJ', 'NOUN', 'NUM', 'PROPN', 'ADV', 'VERB'].includes(t.pos)) return null;
  }
  return null;
}

/** "his", "their": the possessive pronoun before a noun, over adjectives. */
export function possessivePronounBefore(tokens: Token[], noun: number): string | null {
  for (let i = noun - 1; i >= 0 && i >= noun - 5; i--) {
    const t = tokens[i]!;
    if (['his', 'her', 'their', 'its', 'my', 'our'].includes(t.key)) return t.key;
    if (!['ADJ', 'NOUN', 'NUM', 'ADV', 'VERB', 'PROPN'].includes(t.pos)) return null;
  }
  return null;
}
