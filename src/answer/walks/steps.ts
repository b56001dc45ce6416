import { byCodeUnit } from '../../domain/text.js';

/** A meeting, as far as walks look at it: it began and ended within these days; null where nothing is known. */
export interface Step {
  meeting: string;
  first: string | null;
  last: string | null;
}

/** Whom a person met at which meeting, and whether there was more than was looked at. */
export interface StepsOf {
  id: string;
  met: [other: string, meeting: string, first: string | null, last: string | null][];
  cut: boolean;
}

/** What is known of who met whom while somebody walks about: every pair with all its meetings, told from both ends. */
export class Steps {
  readonly #pairs = new Map<string, Map<string, Map<string, Step>>>();
  readonly #sorted = new Map<string, string[]>();

  /** Adds what a person's meetings tell. */
  add({ id, met }: StepsOf): void {
    for (const [other, meeting, first, last] of met) {
      this.#pair(id, other).set(meeting, { meeting, first, last });
      this.#pair(other, id).set(meeting, { meeting, first, last });
    }
    this.#sorted.clear();
  }

  /** Whom a person met: whom the most often, first. */
  othersOf(person: string): readonly string[] {
    let others = this.#sorted.get(person);
    if (!others) {
      others = [...(this.#pairs.get(person) ?? [])].sort(([a, x], [b, y]) => y.size - x.size || byCodeUnit(a, b)).map(([other]) => other);
      this.#sorted.set(person, others);
    }
    return others;
  }

  /** The meetings of two people, the latest first, the undated last. */
  between(a: string, b: string): Step[] {
    return [...(this.#pairs.get(a)?.get(b)?.values() ?? [])].sort((x, y) => byCodeUnit(y.last ?? '', x.last ?? '') || byCodeUnit(x.meeting, y.meeting));
  }

  /** At how many meetings two people met. */
  count(a: string, b: string): number {
    return this.#pairs.get(a)?.get(b)?.size ?? 0;
  }

  #pair(a: string, b: string): Map<string, Step> {
    let others = this.#pairs.get(a);
    if (!others) this.#pairs.set(a, (others = new Map()));
    let meetings = others.get(b);
    if (!meetings) others.set(b, (meetings = new Map()));
    return meetings;
  }
}
