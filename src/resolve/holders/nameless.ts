import { isInOffice } from '../../domain/kinds.js';
import type { Tenure } from '../../domain/derived.js';
import { groupBy } from '../../domain/group-by.js';
import type { Contemporaries, NamedHolders } from './eras.js';
import { overlap, reach } from './reach.js';

/** Whom a nameless office means: one person and the rule that says so, or those it could be. */
export type Holder = { person: string; rule: string } | { person: null; candidates: string[] };

const NOBODY: Holder = { person: null, candidates: [] };

/** Finds the holders of offices that are named without one. Made for one graph, asked for each report. */
export class HolderFinder {
  private readonly tenuresOf: Map<string, Tenure[]>;

  constructor(tenures: readonly Tenure[], private readonly contemporaries: Contemporaries, private readonly isSingleSeat: (office: string) => boolean) {
    this.tenuresOf = groupBy(tenures.filter((t) => isInOffice(t.status)), (t) => t.office);
  }

  /**
   * Who held the office on the day of a report, or, when it has no day, at the time of the other holders that its article names.
   * An office with many seats has no one holder.
   */
  find(office: string, day: string | null, named: NamedHolders): Holder {
    const known = this.tenuresOf.get(office);
    if (!known || !this.isSingleSeat(office)) return NOBODY;
    const own = named.get(office);
    if (own !== undefined) return { person: own, rule: 'named-in-article' };
    if (day !== null) {
      const covering = people(known.filter((t) => reach(t, day) === 'covers'));
      if (covering.length === 1) return { person: covering[0]!, rule: 'tenure-covers-date' };
      if (covering.length > 1) return { person: null, candidates: covering };
    }
    const open = day === null ? known : known.filter((t) => reach(t, day) !== 'excludes');
    const candidates = people(open);
    if (candidates.length === 1 && day !== null && open.some((t) => reach(t, day) === 'reaches')) return { person: candidates[0]!, rule: 'tenure-reaches-date' };
    const scored = candidates.map((person) => ({ person, ...this.support(office, person, named) }));
    const backed = scored.filter((c) => c.score > 0);
    if (backed.length === 1) return { person: backed[0]!.person, rule: 'in-office-with-others-named' };
    if (backed.length > 1) return { person: null, candidates: backed.map((c) => c.person) };
    const [only] = scored;
    return scored.length === 1 && only!.score === 0 && !only!.against ? { person: only!.person, rule: 'only-known-holder' } : { person: null, candidates };
  }

  /** How many of the other holders that the article names were in office with this one, less those who can't have been. */
  private support(office: string, person: string, named: NamedHolders): { score: number; against: boolean } {
    let score = 0;
    let against = false;
    for (const [otherOffice, other] of named) {
      if (otherOffice === office) continue;
      const verdict = this.together(office, person, otherOffice, other);
      if (verdict === 'with') score++;
      if (verdict === 'without') {
        score--;
        against = true;
      }
    }
    return { score, against };
  }

  private together(office: string, person: string, otherOffice: string, other: string): 'with' | 'without' | 'unknown' {
    const told = this.contemporaries.of(office, person, otherOffice, other);
    if (told === 'with') return told;
    const own = this.tenuresOf.get(office)?.filter((t) => t.person === person) ?? [];
    const others = this.tenuresOf.get(otherOffice)?.filter((t) => t.person === other) ?? [];
    const pairs = own.flatMap((a) => others.map((b) => overlap(a, b)));
    if (pairs.includes('with')) return 'with';
    return told === 'without' || (pairs.length > 0 && pairs.every((p) => p === 'without')) ? 'without' : 'unknown';
  }
}

function people(tenures: readonly Tenure[]): string[] {
  return [...new Set(tenures.map((t) => t.person))].sort();
}
