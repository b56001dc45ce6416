import type { PossibleMatch } from '../domain/derived.js';
import { sortBy } from '../domain/canonical.js';

/** Two things that may be one; the smaller id comes first, but for HOLDER, where an office comes before a person. */
export function possible(kind: PossibleMatch['kind'], one: string, other: string, why: string): PossibleMatch {
  const [a, b] = kind === 'HOLDER' || one < other ? [one, other] : [other, one];
  return { id: `possibly/${kind.toLowerCase()}/${a}/${b}`, kind, a, b, why };
}

/** Each pair once, by the first of the reasons. */
export function distinctMatches(matches: readonly PossibleMatch[]): PossibleMatch[] {
  const byId = new Map<string, PossibleMatch>();
  for (const match of sortBy(matches, (m) => `${m.id} ${m.why}`)) if (match.a !== match.b && !byId.has(match.id)) byId.set(match.id, match);
  return [...byId.values()];
}
