import { byCodeUnit } from '../domain/text.js';

/** Which items fit which: symmetric, without self. */
export type Fits = ReadonlyMap<string, ReadonlySet<string>>;

export interface Cliques {
  /** Groups whose members all fit each other, largest possible and beyond doubt; each sorted, ordered by first member. */
  groups: string[][];
  /** Items that fit two others which do not fit each other: they could belong to either, and are in no group. */
  bridges: string[];
}

/**
 * Groups items that beyond doubt are one. Two items of different groups never fit, and whatever could go either way is a bridge:
 * so the result does not depend on the order of anything, and one vague item can't fuse two clear groups.
 */
export function cliques(items: readonly string[], fits: Fits): Cliques {
  const sorted = [...items].sort(byCodeUnit);
  const twins = twinsOf(sorted, fits);
  const firstTwin = new Map<string, string>();
  for (const members of twins) for (const member of members) firstTwin.set(member, members[0]!);
  const bridges = new Set<string>();
  for (const members of twins) if (!isSimplicial(members[0]!, fits, firstTwin)) for (const member of members) bridges.add(member);
  const groups: string[][] = [];
  const seen = new Set<string>(bridges);
  for (const item of sorted) {
    if (seen.has(item)) continue;
    const group = [item, ...(fits.get(item) ?? [])].filter((other) => !bridges.has(other)).sort(byCodeUnit);
    for (const member of group) seen.add(member);
    groups.push(group);
  }
  return { groups, bridges: [...bridges].sort(byCodeUnit) };
}

/** Items with the same closed neighbourhood behave alike: one of them is tested for all. */
function twinsOf(items: readonly string[], fits: Fits): string[][] {
  const twins = new Map<string, string[]>();
  for (const item of items) {
    const key = [item, ...(fits.get(item) ?? [])].sort(byCodeUnit).join('\n');
    const list = twins.get(key);
    if (list) list.push(item);
    else twins.set(key, [item]);
  }
  return [...twins.values()];
}

/** Whether all that fit the item fit each other. */
function isSimplicial(item: string, fits: Fits, firstTwin: ReadonlyMap<string, string>): boolean {
  const around = [...new Set([...(fits.get(item) ?? [])].map((other) => firstTwin.get(other) ?? other))];
  return around.every((a, i) => around.slice(i + 1).every((b) => fits.get(a)?.has(b)));
}

/** Collects a symmetric relation. */
export class Relation {
  readonly fits = new Map<string, Set<string>>();

  add(a: string, b: string): void {
    if (a === b) return;
    this.side(a).add(b);
    this.side(b).add(a);
  }

  has(a: string, b: string): boolean {
    return this.fits.get(a)?.has(b) ?? false;
  }

  private side(item: string): Set<string> {
    let set = this.fits.get(item);
    if (!set) this.fits.set(item, (set = new Set()));
    return set;
  }
}
