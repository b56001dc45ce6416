import { isNamedPerson } from '../clause/actor.js';
import type { Draft } from '../rules/rule.js';

/** "A travelled to Kyiv together with B and C to meet D": who is told to act with the subject, between it and the word that tells of the meeting. */
export function withCompanions(draft: Draft): Draft {
  const { clause, left, right, trigger } = draft;
  const last = left.at(-1);
  if (!last || !right.length) return draft;
  const known = new Set([...left, ...right]);
  const joined = clause.groups.filter((g) => g.from >= last.to && g.to <= trigger.from && !g.actors.some((a) => known.has(a)) && isTold(draft, g.from));
  const people = joined.flatMap((g) => g.actors).filter(isNamedPerson);
  return people.length ? { ...draft, left: [...left, ...people] } : draft;
}

function isTold({ clause: { tokens } }: Draft, from: number): boolean {
  const words = tokens.slice(Math.max(0, from - 3), from).map((t) => t.key).join(' ');
  return /\b(?:(?:together|along|jointly) with|alongside|accompanied by|joined by|flanked by|in the company of)(?: the| his| her| their)?$/.test(words);
}
