import type { Actor } from '../clause/actor.js';
import { groupAt, subjectBefore, type Clause } from '../clause/clause.js';
import type { Party } from '../entities/entity.js';

/** Titles of those who are sent by somebody. */
const SENT = /\b(?:envoys?|emissary|emissaries|representatives?|messenger|plenipotentiary|negotiator|delegate)\b/;

/**
 * For whom somebody is there: "Putin's envoy A", "A, on behalf of President B, …", "on B's behalf". Null when nothing says so.
 */
export function behalfOf(a: Actor, clause: Clause): Party | null {
  if (a.kind !== 'NAMED') return null;
  const title = clause.tokens.slice(a.from, a.to).map((t) => t.key).join(' ');
  if (a.of && SENT.test(title)) return a.of;
  const at = clause.tokens.findIndex((t, i) => t.key === 'behalf' && clause.tokens.slice(Math.max(0, i - 8), i).some((x) => x.key === 'on'));
  if (at < 0) return null;
  const sender = senderAt(clause, at);
  const agent = subjectBefore(clause, at - 1);
  return sender && agent?.actors.includes(a) && sender !== a.parties[0] ? sender : null;
}

/** "on behalf of B", "on B's behalf" */
function senderAt(clause: Clause, at: number): Party | null {
  const group = clause.tokens[at + 1]?.key === 'of' ? groupAt(clause, at + 2) : clause.groups.find((g) => g.to <= at && g.to >= at - 1 && g.actors.at(-1)!.possessive);
  return group?.actors[0]?.kind === 'NAMED' ? group.actors[0].parties[0] ?? null : null;
}

/** Those for whom others are there take no part themselves: "B" of "on behalf of B". */
export function isSender(a: Actor, clause: Clause): boolean {
  const before = clause.tokens.slice(Math.max(0, a.from - 4), a.from).map((t) => t.key).join(' ');
  return /\bon behalf of(?: the)?$/.test(before) || (a.possessive && /^(?:'s|’s)? ?behalf\b/.test(clause.tokens.slice(a.to, a.to + 2).map((t) => t.key).join(' ')));
}
