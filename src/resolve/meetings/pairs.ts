import type { MeetingKind, Role } from '../../domain/kinds.js';
import { PAIRS_PER_REPORT } from '../thresholds.js';
import type { Account } from './account.js';
import type { PlaceTree } from './place-tree.js';

interface Seat {
  node: string;
  side: string | null;
  role: Role;
}

/** Those who sit opposite each other for their side: not the delegation, unless a side has nobody else. */
export function principals<T extends Seat>(parts: readonly T[]): T[] {
  const led = new Set(parts.filter((p) => p.role !== 'DELEGATION').map((p) => p.side));
  return parts.filter((p) => p.role !== 'DELEGATION' || !led.has(p.side));
}

/** Whether two take part on different sides; sides that nobody tells are taken as different. */
export function opposite(a: Seat, b: Seat): boolean {
  return a.node !== b.node && (a.side !== b.side || a.side === null);
}

const TABLE: Record<MeetingKind, string> = { MEETING: 'talks', SUMMIT: 'talks', CALL: 'call', VISIT: 'visit', LETTER: 'letter' };

/** The keys by which reports that may tell of one meeting find each other: two who sit opposite, or a visitor and the country visited. */
export function blockKeys(account: Account, places: PlaceTree): string[] {
  const kind = TABLE[account.report.kind];
  const main = principals(account.parts);
  const keys = new Set<string>();
  for (const [i, a] of main.entries()) {
    for (const b of main.slice(i + 1)) if (opposite(a, b)) keys.add(`${kind} ${[a.node, b.node].sort().join(' ')}`);
  }
  if (kind === 'visit' && keys.size === 0 && account.report.place) {
    const country = places.countryOf(account.report.place.node);
    for (const p of main) if (country !== null) keys.add(`visit ${p.node} ${country}`);
  }
  return [...keys].sort().slice(0, PAIRS_PER_REPORT);
}

/** Whether the key names people or bodies rather than two countries as a whole, whose meetings are many. */
export function isSpecific(key: string): boolean {
  return key.startsWith('visit ') || key.split(' ').slice(1).filter((node) => node.startsWith('country/')).length === 0;
}
