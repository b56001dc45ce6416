import type { ReadMeeting, WantedMeeting } from './forms.js';
import type { Keys } from './pairs.js';

export interface Matches {
  /** index of a wanted meeting → index of the one read for it */
  readFor: ReadonlyMap<number, number>;
  /** indexes of the meetings read that stand for a wanted one */
  taken: ReadonlySet<number>;
  /** indexes of those read that also fit an optional meeting or one of a single named person: no fault of theirs */
  excused: ReadonlySet<number>;
}

interface Candidate { shared: number; rank: number; overlap: number; wanted: number; read: number }

/** One to one: those of two shared people first, then most shared people, then meetings of several people before lone and optional ones, then most words in common. */
export function match(wanted: readonly WantedMeeting[], read: readonly ReadMeeting[], keys: Keys): Matches {
  const candidates: Candidate[] = [];
  wanted.forEach((w, i) => {
    const people = new Set(w.participants.map((p) => keys.of(p)));
    read.forEach((r, j) => {
      const shared = new Set(r.participants.map((p) => keys.of(p)).filter((k) => people.has(k))).size;
      const overlap = wordsInCommon(w, r);
      if (overlap > 0 || shared >= 2) candidates.push({ shared, rank: w.optional ? 0 : w.participants.length > 1 ? 2 : 1, overlap, wanted: i, read: j });
    });
  });
  candidates.sort((a, b) => Number(b.shared >= 2) - Number(a.shared >= 2) || b.shared - a.shared || b.rank - a.rank || b.overlap - a.overlap || a.wanted - b.wanted || a.read - b.read);
  const readFor = new Map<number, number>();
  const taken = new Set<number>();
  for (const c of candidates) {
    if (readFor.has(c.wanted) || taken.has(c.read)) continue;
    readFor.set(c.wanted, c.read);
    taken.add(c.read);
  }
  return { readFor, taken, excused: new Set(candidates.filter((c) => c.rank < 2).map((c) => c.read)) };
}

function wordsInCommon(a: ReadMeeting, b: ReadMeeting): number {
  return Math.max(0, ...a.evidence.flatMap(([s, e]) => b.evidence.map(([t, f]) => Math.min(e, f) - Math.max(s, t))));
}
