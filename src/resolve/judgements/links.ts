import { byCodeUnit } from '../../domain/text.js';

/** What was ruled to be one, and what not to be, of usages of names or of reports: by key, whatever the order of the rulings. */
export class Links {
  static readonly none = new Links([], []);

  private readonly parent = new Map<string, string>();
  private readonly size = new Map<string, number>();
  private readonly apart = new Map<string, Set<string>>();

  /**
   * @param sames keys that are one
   * @param differents two sides of which no key of the one is any of the other; what is also the same stays the same
   */
  constructor(readonly sames: readonly (readonly string[])[], readonly differents: readonly (readonly [readonly string[], readonly string[]])[]) {
    for (const keys of sames) for (const key of keys) this.join(keys[0]!, key);
    for (const [as, bs] of differents) {
      for (const a of as) for (const b of bs) this.part(this.root(a), this.root(b));
    }
    for (const key of this.parent.keys()) this.size.set(this.root(key), (this.size.get(this.root(key)) ?? 0) + 1);
  }

  get isEmpty(): boolean {
    return this.parent.size === 0;
  }

  /** Names all that is the same as this; null for a key on which nobody ruled. */
  componentOf(key: string): string | null {
    return this.parent.has(key) ? this.root(key) : null;
  }

  /** Whether something else is ruled to be the same as this key. */
  isJoined(key: string): boolean {
    return this.parent.has(key) && this.size.get(this.root(key))! > 1;
  }

  /** Whether two components, or keys, are ruled to be different. */
  differ(a: string, b: string): boolean {
    return this.apart.get(this.componentOf(a) ?? a)?.has(this.componentOf(b) ?? b) ?? false;
  }

  /** The same rulings on other keys. */
  mapped(to: (key: string) => string): Links {
    return this.isEmpty ? this : new Links(this.sames.map((keys) => keys.map(to)), this.differents.map(([a, b]) => [a.map(to), b.map(to)]));
  }

  /** The pairs of components that differ, each in both directions. */
  *pairsApart(): Iterable<[string, string]> {
    for (const [a, others] of this.apart) for (const b of others) yield [a, b];
  }

  /** Every key that somebody ruled on. */
  keys(): Iterable<string> {
    return this.parent.keys();
  }

  private root(key: string): string {
    let at = key;
    for (let up = this.parent.get(at); up !== at; up = this.parent.get(at)) {
      if (up === undefined) this.parent.set(at, (up = at));
      else at = up;
    }
    return at;
  }

  private join(a: string, b: string): void {
    const [x, y] = [this.root(a), this.root(b)].sort(byCodeUnit) as [string, string];
    this.parent.set(y, x);
  }

  private part(a: string, b: string): void {
    if (a === b) return;
    for (const [x, y] of [[a, b], [b, a]] as const) {
      const set = this.apart.get(x);
      if (set) set.add(y);
      else this.apart.set(x, new Set([y]));
    }
  }
}

/**
 * Puts together the groups that a ruling makes one; whoever clashes with the others of such a group leaves it and stands alone.
 * @param componentOf what an item is ruled to be, null when nobody did
 */
export function mergeRuled<T>(groups: readonly T[][], componentOf: (item: T) => string | null, differ: (a: string, b: string) => boolean, order: (a: T, b: T) => number): T[][] {
  const home = new Map<string, T[]>();
  const merged: T[][] = [];
  for (const group of [...groups].sort((a, b) => order(a[0]!, b[0]!))) {
    const components = [...new Set(group.flatMap((item) => componentOf(item) ?? []))].sort(byCodeUnit);
    const homes = [...new Set(components.map((c) => home.get(c)).filter((known) => known !== undefined))];
    const target = homes[0] ?? [];
    if (!homes.length) merged.push(target);
    for (const other of homes.slice(1)) {
      target.push(...other.splice(0));
    }
    target.push(...group);
    for (const item of target) {
      const own = componentOf(item);
      if (own !== null) home.set(own, target);
    }
  }
  return merged.filter((g) => g.length).flatMap((group) => evict(group.sort(order), componentOf, differ)).sort((a, b) => order(a[0]!, b[0]!));
}

/** A group without those who differ from whoever came before; of each two the one of the larger component stays. */
function evict<T>(group: readonly T[], componentOf: (item: T) => string | null, differ: (a: string, b: string) => boolean): T[][] {
  const count = new Map<string, number>();
  for (const item of group) {
    const c = componentOf(item);
    if (c !== null) count.set(c, (count.get(c) ?? 0) + 1);
  }
  const ranked = [...count].sort(([a, n], [b, m]) => m - n || byCodeUnit(a, b)).map(([c]) => c);
  const staying: string[] = [];
  const leaving: string[] = [];
  for (const c of ranked) (staying.some((s) => differ(s, c)) ? leaving : staying).push(c);
  if (!leaving.length) return [[...group]];
  const out = (c: string): T[] => group.filter((item) => componentOf(item) === c);
  return [group.filter((item) => !leaving.includes(componentOf(item) ?? '')), ...leaving.map(out)];
}
