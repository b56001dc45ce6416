import { isFullName } from '../names/name-parts.js';
import { POSSIBLE_MATCHES } from '../thresholds.js';
import type { Bearer } from './bearers.js';
import { activeSpan, oneLife } from './eras.js';
import type { Group } from './groups.js';

/** People of one full name in several countries: apart, but worth a look. Each pair once, by their first members. */
export function namesakes(groups: readonly Group[]): [Bearer, Bearer][] {
  const byName = new Map<string, Bearer[]>();
  for (const { members } of groups) {
    const [first] = members as [Bearer, ...Bearer[]];
    for (const words of new Set(members.filter((m) => isFullName(m.parts)).map((m) => m.parts.anywhere))) {
      byName.set(words, [...(byName.get(words) ?? []), first]);
    }
  }
  const pairs = new Map<string, [Bearer, Bearer]>();
  for (const same of byName.values()) {
    for (const [i, a] of same.entries()) {
      for (const b of same.slice(i + 1, i + 1 + POSSIBLE_MATCHES)) {
        if (a.country !== b.country && oneLife(activeSpan(a.usages), activeSpan(b.usages))) pairs.set(`${a.key} ${b.key}`, [a, b]);
      }
    }
  }
  return [...pairs.values()];
}
