import type { NamedHolders } from '../holders/eras.js';
import { ERA_HOLDERS } from '../thresholds.js';

/** The pairs of holders that one article names together, each from both sides: `office person office person`. */
export function pairsTogether(holders: readonly (readonly [string, string])[]): string[] {
  if (holders.length > ERA_HOLDERS) return [];
  return holders.flatMap(([office, person]) => holders.filter(([other]) => other !== office).map(([other, holder]) => `${office} ${person} ${other} ${holder}`));
}

/** What is asked of them: with whom of another office somebody in office is named. */
export function togetherPrefix(office: string, person: string, otherOffice: string): string {
  return `${office} ${person} ${otherOffice} `;
}

/** A pair as if one article named it. */
export function holdersOfPair(id: string): NamedHolders {
  const [office, person, other, holder] = id.split(' ') as [string, string, string, string];
  return new Map([[office, person], [other, holder]]);
}

/** Counts how many more or fewer articles name each pair. */
export function togetherChange(before: Iterable<readonly (readonly [string, string])[]>, after: Iterable<readonly (readonly [string, string])[]>): Map<string, number> {
  const change = new Map<string, number>();
  const add = (holders: readonly (readonly [string, string])[], by: number): void => {
    for (const id of pairsTogether(holders)) change.set(id, (change.get(id) ?? 0) + by);
  };
  for (const holders of before) add(holders, -1);
  for (const holders of after) add(holders, 1);
  return new Map([...change].filter(([, by]) => by !== 0));
}
