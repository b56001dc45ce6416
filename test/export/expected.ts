import type { DerivedGraph, Participation } from '../../src/domain/derived.js';

/** Who met whom, counted from the derived graph as a whole: what an export has to come to. */
export interface ExpectedPair { weight: number; first: string | null; last: string | null }

/** Every two of these kinds who were on different sides of a held meeting, by `a b`. */
export function expectedPairs({ meetings, participations }: DerivedGraph, fits: (node: string) => boolean, sameSide = false): Map<string, ExpectedPair> {
  const pairs = new Map<string, ExpectedPair>();
  for (const m of meetings.filter((x) => x.status === 'HELD')) {
    const there = participations.filter((p) => p.meeting === m.id && fits(p.node));
    for (const a of there) {
      for (const b of there) {
        if (a.node >= b.node || !(sameSide || opposite(a, b))) continue;
        const key = `${a.node} ${b.node}`;
        const pair = pairs.get(key) ?? { weight: 0, first: null, last: null };
        const [first, last] = [m.earliest ?? m.latest, m.latest ?? m.earliest];
        pairs.set(key, { weight: pair.weight + 1, first: pair.first === null || (first !== null && first < pair.first) ? first ?? pair.first : pair.first, last: last !== null && (pair.last === null || last > pair.last) ? last : pair.last });
      }
    }
  }
  return pairs;
}

const opposite = (a: Participation, b: Participation): boolean => a.side === null || b.side === null || a.side !== b.side;

/** Whoever of these kinds took part in a held meeting. */
export function expectedNodes({ meetings, participations }: DerivedGraph, fits: (node: string) => boolean): Set<string> {
  const held = new Set(meetings.filter((m) => m.status === 'HELD').map((m) => m.id));
  return new Set(participations.filter((p) => held.has(p.meeting) && fits(p.node)).map((p) => p.node));
}
