import type { Token } from '../text/token.js';
import type { PlaceSpan } from './span.js';

/** Nouns that end the name of a building or its grounds: "Peace Palace", "Jomo Kenyatta International Airport". */
const TAIL = new Set(['airport', 'palace', 'house', 'hotel', 'hall', 'castle', 'tower', 'towers', 'villa', 'residence', 'ranch', 'resort', 'cathedral', 'basilica', 'monastery', 'mosque', 'stadium', 'airbase', 'barracks', 'embassy', 'consulate',
  'buildings', 'building', 'lodge', 'mansion', 'château', 'chateau', 'pavilion', 'guesthouse', 'auditorium', 'museum', 'theatre', 'theater', 'hospital', 'prison', 'estate', 'square', 'cemetery', 'memorial', 'bhavan', 'bhawan', 'wharf']);
const BEFORE = new Set(['at', 'in', 'inside', 'to', 'near', 'outside', 'from', 'the', "'s", 'aboard']);
const LONGEST = 6;

/** A venue made by the pattern at token `i`: capitals that end in a noun of the kind, behind a word of place. */
export function venueAt(tokens: Token[], i: number): PlaceSpan | null {
  if (!tokens[i]!.cap || !tokens[i]!.word || !BEFORE.has(tokens[i - 1]?.key ?? '') || TAIL.has(tokens[i]!.key)) return null;
  for (let j = i + 1; j < tokens.length && j < i + LONGEST; j++) {
    const t = tokens[j]!;
    if (!t.word || (!t.cap && !/^(?:of|de|del|la|al|el)$/.test(t.key))) return null;
    if (t.cap && TAIL.has(t.key) && !(tokens[j + 1]?.cap && TAIL.has(tokens[j + 1]!.key))) {
      return { kind: 'PLACE', from: i, to: j + 1, name: tokens.slice(i, j + 1).map((x) => x.text).join(' '), country: null, venue: true, rule: 'venue-pattern' };
    }
  }
  return null;
}
