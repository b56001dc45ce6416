import type { Role } from '../domain/kinds.js';
import { byCodeUnit } from '../domain/text.js';
import type { ParticipationCard } from './cards.js';

const RANK: Record<Role, number> = { HOST: 0, VISITOR: 1, PARTICIPANT: 2, MEDIATOR: 3, DELEGATION: 4 };

/** Who took part, side by side: the side of the hosts first, those of no known side last; within a side by role, then by name. */
export function sideBySide(participations: readonly ParticipationCard[]): ParticipationCard[] {
  const hosting = new Set(participations.filter(({ role }) => role === 'HOST').map(({ side }) => side));
  const hostsFirst = (p: ParticipationCard): number => (hosting.has(p.side) ? 0 : 1);
  return [...participations].sort((a, b) =>
    hostsFirst(a) - hostsFirst(b) || byCodeUnit(a.side ?? '~', b.side ?? '~') || RANK[a.role] - RANK[b.role]
    || byCodeUnit(a.participant.name, b.participant.name) || byCodeUnit(a.participant.id, b.participant.id));
}
