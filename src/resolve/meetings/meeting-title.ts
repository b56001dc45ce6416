import type { Participation } from '../../domain/derived.js';
import type { MeetingKind, Role } from '../../domain/kinds.js';
import { byCodeUnit } from '../../domain/text.js';

const NOUN: Record<MeetingKind, string> = { MEETING: 'Meeting', CALL: 'Call', VISIT: 'Visit', SUMMIT: 'Summit', LETTER: 'Letter' };
const RANK: Record<Role, number> = { HOST: 0, VISITOR: 1, PARTICIPANT: 2, MEDIATOR: 3, DELEGATION: 4 };
const NAMED = 4;

/** A line to know a meeting by: `Meeting of Claudia Sheinbaum and Kristi Noem, National Palace`. */
export function meetingTitle(kind: MeetingKind, participations: readonly Participation[], places: readonly string[], nameOf: (node: string) => string): string {
  const led = participations.filter((p) => p.role !== 'DELEGATION');
  const shown = [...(led.length ? led : participations)].sort((a, b) => RANK[a.role] - RANK[b.role] || byCodeUnit(a.node, b.node)).map((p) => nameOf(p.node));
  const names = shown.length > NAMED ? [...shown.slice(0, NAMED - 1), `${shown.length - NAMED + 1} others`] : shown;
  const who = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}` : (names[0] ?? '');
  return [who ? `${NOUN[kind]} of ${who}` : NOUN[kind], ...places.slice(0, 1)].join(', ');
}
