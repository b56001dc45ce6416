import type { Offices } from '../offices.js';
import type { Bearer } from './bearers.js';
import type { Group, Grouping } from './groups.js';

/**
 * Sets afloat whom articles give to one country while the only offices that they hold are of another, where somebody of the very same name holds them:
 * a name in the wrong company ("Obama and Afghan officials"), to be taken for the other if the offices agree in time.
 */
export function setMisplacedAfloat(grouping: Grouping, offices: Offices): Grouping {
  const byName = new Map<string, Group[]>();
  for (const group of grouping.groups) for (const words of wordsOf(group)) byName.set(words, [...(byName.get(words) ?? []), group]);
  const floating: Grouping['floating'] = [];
  const misplaced = new Set<Group>();
  for (const group of grouping.groups) {
    const countries = officeCountries(group.members, offices);
    const own = group.members[0]!.country;
    if (group.members.some(grouping.ruled.isJoined)) continue;
    if (own === null || countries.size !== 1 || countries.has(own)) continue;
    const there = [...wordsOf(group)].flatMap((words) => byName.get(words) ?? []).filter((other) => countries.has(other.members[0]!.country ?? ''));
    const [candidate, another] = new Set(there);
    if (!candidate || another) continue;
    misplaced.add(group);
    for (const bearer of group.members) floating.push({ bearer, candidates: [candidate], why: 'no-country' });
  }
  const stay = (candidates: Group[]): Group[] => candidates.filter((c) => !misplaced.has(c));
  return {
    ...grouping,
    groups: stay(grouping.groups),
    floating: [...grouping.floating, ...floating].map((f) => ({ ...f, candidates: stay(f.candidates) })),
  };
}

function wordsOf({ members }: Group): Set<string> {
  return new Set(members.map((m) => m.parts.anywhere));
}

function officeCountries(members: readonly Bearer[], offices: Offices): Set<string> {
  return new Set(members.flatMap((m) => m.usages.flatMap((u) => u.held.flatMap((h) => offices.countryOf(h.office) ?? []))));
}
