import { isInOffice } from '../../domain/kinds.js';
import type { ArticleFacts } from '../../domain/facts.js';
import { ERA_HOLDERS } from '../thresholds.js';

/** Who holds which single-seat office, as one article names them: what tells the time of an article without a date. */
export type NamedHolders = ReadonlyMap<string, string>;

/** Office → holder for each article; an office for which an article names two holders tells nothing. */
export function namedHolders(
  { article, held }: ArticleFacts, isSingleSeat: (office: string) => boolean, personOf: (alias: string, article: string) => string,
): NamedHolders {
  const holders = new Map<string, string | null>();
  for (const { office, alias, status, from, to } of held) {
    // a register tells of terms of many times
    if (!isInOffice(status) || from !== undefined || to !== undefined || !isSingleSeat(office)) continue;
    const person = personOf(alias, article.id);
    const known = holders.get(office);
    holders.set(office, known === undefined || known === person ? person : null);
  }
  return new Map([...holders].filter((h): h is [string, string] => h[1] !== null));
}

/** Whether two articles can be of one time: they may not name different holders of an office unless they agree on another. */
export function sameEra(a: NamedHolders, b: NamedHolders): boolean {
  let against = false;
  for (const [office, person] of a) {
    const other = b.get(office);
    if (other === person) return true;
    if (other !== undefined) against = true;
  }
  return !against;
}

/** Which holders are named together, over all articles. */
export class Contemporaries {
  /** `office person` → office → people named with them */
  private readonly together = new Map<string, Map<string, Set<string>>>();

  constructor(articles: Iterable<NamedHolders>) {
    for (const holders of articles) {
      if (holders.size > ERA_HOLDERS) continue;
      for (const [office, person] of holders) {
        const key = `${office} ${person}`;
        const others = this.together.get(key) ?? new Map<string, Set<string>>();
        this.together.set(key, others);
        for (const [otherOffice, other] of holders) {
          if (otherOffice !== office) others.set(otherOffice, (others.get(otherOffice) ?? new Set()).add(other));
        }
      }
    }
  }

  /** Whether some article names both in their offices (`with`), only others in that office (`without`), or neither. */
  of(office: string, person: string, otherOffice: string, other: string): 'with' | 'without' | 'unknown' {
    const named = this.together.get(`${office} ${person}`)?.get(otherOffice);
    return !named ? 'unknown' : named.has(other) ? 'with' : 'without';
  }
}
