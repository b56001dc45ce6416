import type { ReadSentence } from '../spans/span.js';
import { actor, type Actor } from './actor.js';

const PRONOUNS = new Map([['he', 'm'], ['she', 'f'], ['him', 'm'], ['they', 'p'], ['them', 'p'], ['who', 'r'], ['whom', 'r'], ['i', 's'], ['we', 'u']]);

/** "his guest", "her visitor": the other one of the two just spoken of. */
const THE_OTHER = /^(?:visitor|visitors|guest|guests|host|counterpart|interlocutor)$/;

/** "he", "they", "who", "his guest" at token `i`: somebody whom other words name. */
export function pronounAt({ tokens }: ReadSentence, i: number): Actor | null {
  const t = tokens[i]!;
  const other = tokens[i + 1];
  if (/^(?:his|her|their)$/.test(t.key) && other && THE_OTHER.test(other.key) && !tokens[i + 2]?.cap && tokens[i + 2]?.text !== ',') return actor('PRONOUN', i, i + 2, { start: t.start, end: other.end, rule: 'the-other', pronoun: 'o' });
  const herObject = t.key === 'her' && tokens[i + 1] && !['NOUN', 'ADJ', 'PROPN', 'NUM'].includes(tokens[i + 1]!.pos);
  if (!PRONOUNS.has(t.key) && !herObject) return null;
  return actor('PRONOUN', i, i + 1, { start: t.start, end: t.end, rule: 'pronoun', pronoun: herObject ? 'f' : PRONOUNS.get(t.key)! });
}
