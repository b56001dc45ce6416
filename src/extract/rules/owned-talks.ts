import { isNamedPerson } from '../clause/actor.js';
import { subjectAfter, subjectBefore, type Clause } from '../clause/clause.js';
import { canMeet, hasPerson, isPlural } from './frames.js';
import { isHeld, type Noun } from './meeting-nouns.js';
import { nominal, stand } from './nominal.js';
import { ownerOf, possessivePronounBefore, possessorBefore } from './owners.js';
import type { Draft } from './rule.js';

/** "Trump-Putin phone call", "U.S.-Mexico talks": two parties joined right before the noun. */
export function compound(clause: Clause, i: number, noun: Noun): Draft | null {
  const { tokens } = clause;
  const ends = clause.groups.filter((g) => g.to <= i && i - g.to <= 2 && clause.tokens.slice(g.to, i).every((t) => ['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(t.pos)));
  const second = ends.at(-1);
  const at = second ? clause.groups.indexOf(second) : -1;
  const first = at > 0 ? clause.groups[at - 1] : undefined;
  if (!first || !second || second.from - first.to !== 1 || !/^[-–—‑/]$/.test(tokens[first.to]!.text)) return null;
  return nominal(clause, i, noun, 'compound-talks', first.actors, second.actors);
}

/** "their meeting", "the two leaders' talks", "A and B held talks". */
export function owned(clause: Clause, i: number, noun: Noun): Draft | null {
  const possessor = possessorBefore(clause, i);
  if (possessor && isPlural(possessor) && canMeet(possessor)) return nominal(clause, i, noun, 'their-talks', possessor.actors, []);
  const pronoun = possessivePronounBefore(clause.tokens, i);
  const who = pronoun === 'their' ? subjectBefore(clause, i) : null;
  if (who && who.actors.length > 1 && who.actors.every((a) => a.kind === 'NAMED') && hasPerson(who) && !/^(?:with|to)$/.test(clause.tokens[noun.to]?.key ?? '')) return nominal(clause, i, noun, 'their-talks', who.actors, []);
  if (pronoun === 'their' && !who && i <= 3 && /^(?:is|was|will|took|has|had|comes|came|lasted|,|on|in|at)$/.test(clause.tokens[noun.to]?.key ?? '')) return nominal(clause, i, noun, 'their-talks', stand(clause, i, pronoun).actors, []);
  if (pronoun === 'our' && !/^(?:with|to)$/.test(clause.tokens[noun.to]?.key ?? '')) return nominal(clause, i, noun, 'our-talks', stand(clause, i, pronoun).actors, []);
  if (pronoun === 'their' && clause.sentence.block === 'CAPTION') {
    const people = clause.groups.filter((g) => g.to <= i && g.actors.some((a) => a.parties.some((p) => p.type === 'PERSON')));
    const actors = people.flatMap((g) => g.actors).filter(isNamedPerson).slice(-2);
    return actors.length === 2 ? nominal(clause, i, noun, 'their-talks', [actors[0]!], [actors[1]!]) : null;
  }
  const occasion = atTalks(clause, i, noun);
  if (occasion) return occasion;
  const series = clause.tokens.slice(Math.max(0, i - 3), i).some((t) => t.key === 'series' || t.key === 'round');
  if ((!isHeld(clause, i) && !series) || noun.press || isAttendance(clause, i)) return null;
  const owner = ownerOf(clause, i);
  if (owner && !isPlural(owner) && /s$/.test(clause.tokens[i]!.key) && ['in', 'at'].includes(clause.tokens[noun.to]?.key ?? '')) return nominal(clause, i, noun, 'held-meetings-in', owner.actors, [], { nominal: false });
  return owner && isPlural(owner) && canMeet(owner) ? nominal(clause, i, noun, 'held-talks', owner.actors, [], { nominal: false }) : null;
}

/** "A and B agreed at a summit that …", "in talks on Monday A and B …": two people of two countries act on the occasion of a meeting with nobody else. */
function atTalks(clause: Clause, i: number, noun: Noun): Draft | null {
  const { tokens } = clause;
  let at = i - 1;
  while (at >= 0 && at >= i - 5 && ['DET', 'ADJ', 'NUM', 'NOUN', 'PUNCT'].includes(tokens[at]!.pos) && tokens[at]!.text !== ',') at--;
  if (at < 0 || !/^(?:at|during|in|after|following)$/.test(tokens[at]!.key) || noun.press || /^(?:of|with|between|by)$/.test(tokens[noun.to]?.key ?? '')) return null;
  const owner = subjectBefore(clause, at) ?? (at === 0 ? subjectAfter(clause, noun.to) : null);
  const people = owner?.actors.filter((a) => isNamedPerson(a) || a.parties.length > 1) ?? [];
  const told = people.flatMap((a) => a.parties);
  const sides = new Set(told.map((p) => p.country));
  if (owner && owner.actors.length === 1 && owner.actors[0]!.kind === 'PLURAL' && /^(?:a|an|their|the)$/.test(tokens[at + 1]?.key ?? '')) return nominal(clause, i, noun, 'at-talks', owner.actors, []);
  if (!owner || people.length !== owner.actors.length || told.length !== 2 || sides.size < 2 || sides.has(null)) return null;
  return nominal(clause, i, noun, 'at-talks', owner.actors, []);
}

/** "B and C took part in the talks": talks told before, which they joined. */
function isAttendance(clause: Clause, i: number): boolean {
  return clause.tokens[i - 1]?.key === 'the' && clause.tokens.slice(Math.max(0, i - 4), i).some((t) => /^(?:part|attended|joined|participated)$/.test(t.key));
}
