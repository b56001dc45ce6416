import { isNamedPerson, standIn, type Actor, type Group } from '../clause/actor.js';
import { governor, groupAt, subjectAfter, subjectBefore, type Clause } from '../clause/clause.js';
import { canMeet, hasPerson, isPlural, objectAfter, ownerOf, possessivePronounBefore, possessorBefore } from './frames.js';
import { nounAt, type Noun } from './meeting-nouns.js';
import { draft, type Draft, type MeetingRule } from './rule.js';

/** Nominal meetings: "talks between A and B", "A's call with B", "after a meeting with B, A said", "a summit of A and B". */
export const talks: MeetingRule = {
  name: 'talks',
  about: 'a meeting, talks, a call, a dinner … between A and B, of A with B; A-B talks; their meeting',
  read(clause) {
    const { tokens } = clause;
    const out: Draft[] = [];
    for (let i = 0; i < tokens.length; i++) {
      const noun = nounAt(clause, i);
      if (!noun) continue;
      const found = between(clause, i, noun) ?? joint(clause, i, noun) ?? withWhom(clause, i, noun) ?? compound(clause, i, noun) ?? owned(clause, i, noun);
      if (found) out.push(found);
      i = noun.to - 1;
    }
    return out;
  },
};

function make(clause: Clause, i: number, noun: Noun, rule: string, left: Actor[], right: Actor[], rest: Partial<Draft> = {}): Draft {
  const kind = noun.kind === 'MEETING' && /phone|video/.test(clause.tokens[i - 1]?.key ?? '') ? 'CALL' : noun.kind;
  return draft(noun.press ? 'news-conference' : rule, clause, { from: i, to: noun.to }, { kind, left, right, nominal: true, ...rest });
}

/** "talks between A and B": who says or hosts it is no party. */
function between(clause: Clause, i: number, noun: Noun): Draft | null {
  for (let j = noun.to; j < Math.min(noun.to + 10, clause.tokens.length); j++) {
    const t = clause.tokens[j]!;
    if (t.key !== 'between' && !(t.key === 'of' && j === noun.to) && !(t.key === 'among')) {
      if ((['VERB', 'AUX'].includes(t.pos) && !TAKES_PLACE.test(t.key)) || ['.', ';', 'that', 'with'].includes(t.key)) return null;
      continue;
    }
    const group = groupAt(clause, j + 1);
    if (!group || !canMeet(group) || !(isPlural(group) || t.key === 'between')) return null;
    if (t.key === 'of' && !hasPerson(group)) return null;
    return make(clause, i, noun, 'talks-between', group.actors, []);
  }
  return null;
}

const TAKES_PLACE = /^(?:occurred|happened|took|taken|take|held|was|were|is|been|be|has|had|will|scheduled|planned|set)$/;

/** "a joint news conference with B", "alongside B". */
function joint(clause: Clause, i: number, noun: Noun): Draft | null {
  if (!noun.press) return null;
  const object = objectAfter(clause, noun.to, ['with', 'alongside']);
  const owner = ownerOf(clause, i);
  if (object && hasPerson(object.group) && canMeet(object.group) && owner && owner !== object.group) return make(clause, i, noun, 'news-conference', owner.actors, object.group.actors);
  const isJoint = clause.tokens.slice(Math.max(0, i - 3), i).some((t) => t.key === 'joint' || t.key === 'their');
  return isJoint && owner && isPlural(owner) ? make(clause, i, noun, 'news-conference', owner.actors, []) : null;
}

/** "A's meeting with B", "A said after talks with B", "in a meeting with B, A …", "A held talks with B". */
function withWhom(clause: Clause, i: number, noun: Noun): Draft | null {
  if (noun.press) return null;
  const of = clause.tokens[noun.to]?.key === 'of' ? groupAt(clause, noun.to + 1) : null;
  const object = objectAfter(clause, of?.to ?? noun.to, ['with']);
  if (!object || !canMeet(object.group)) return null;
  const pronoun = possessivePronounBefore(clause.tokens, i);
  const owner = of ?? (pronoun ? pronounGroup(clause, i, pronoun) : ownerOf(clause, i));
  const mediator = hosts(clause, i);
  const left = owner === object.group ? [] : owner?.actors ?? [];
  return make(clause, i, noun, 'talks-with', left, object.group.actors, { separate: object.separately || /^separate/.test(clause.tokens[i - 1]?.key ?? '') || (noun.kind === 'CALL' && object.group.actors.length > 1), nominal: !mediator && !isHeld(clause, i) });
}

const PERSON_OF: Readonly<Record<string, string>> = { their: 'p', her: 'f', his: 'm', my: 's', our: 'u' };

/** "his meeting with B": the subject if there is one, else a pronoun to resolve. */
function pronounGroup(clause: Clause, i: number, pronoun: string): Group | null {
  if (pronoun === 'my' || pronoun === 'our') return stand(clause, i, pronoun);
  const owner = possessorBefore(clause, i) ?? subjectBefore(clause, i) ?? clause.groups.filter((g) => g.to <= i && !governor(clause, g)).at(-1);
  if (owner) return owner;
  return stand(clause, i, pronoun);
}

/** A pronoun as the party it stands for. */
function stand(clause: Clause, at: number, pronoun: string): Group {
  return standIn(at, clause.tokens[at]!, PERSON_OF[pronoun] ?? 'm', 'pronoun');
}

/** "Trump-Putin phone call", "U.S.-Mexico talks": two parties joined right before the noun. */
function compound(clause: Clause, i: number, noun: Noun): Draft | null {
  const { tokens } = clause;
  const ends = clause.groups.filter((g) => g.to <= i && i - g.to <= 2 && clause.tokens.slice(g.to, i).every((t) => ['ADJ', 'NOUN', 'PROPN', 'NUM'].includes(t.pos)));
  const second = ends.at(-1);
  const at = second ? clause.groups.indexOf(second) : -1;
  const first = at > 0 ? clause.groups[at - 1] : undefined;
  if (!first || !second || second.from - first.to !== 1 || !/^[-–—‑/]$/.test(tokens[first.to]!.text)) return null;
  return make(clause, i, noun, 'compound-talks', first.actors, second.actors);
}

/** "their meeting", "the two leaders' talks", "A and B held talks". */
function owned(clause: Clause, i: number, noun: Noun): Draft | null {
  const possessor = possessorBefore(clause, i);
  if (possessor && isPlural(possessor) && canMeet(possessor)) return make(clause, i, noun, 'their-talks', possessor.actors, []);
  const pronoun = possessivePronounBefore(clause.tokens, i);
  const who = pronoun === 'their' ? subjectBefore(clause, i) : null;
  if (who && who.actors.length > 1 && who.actors.every((a) => a.kind === 'NAMED') && hasPerson(who) && !/^(?:with|to)$/.test(clause.tokens[noun.to]?.key ?? '')) return make(clause, i, noun, 'their-talks', who.actors, []);
  if (pronoun === 'our' && !/^(?:with|to)$/.test(clause.tokens[noun.to]?.key ?? '')) return make(clause, i, noun, 'our-talks', stand(clause, i, pronoun).actors, []);
  if (pronoun === 'their' && clause.sentence.block === 'CAPTION') {
    const people = clause.groups.filter((g) => g.to <= i && g.actors.some((a) => a.parties.some((p) => p.type === 'PERSON')));
    const actors = people.flatMap((g) => g.actors).filter(isNamedPerson).slice(-2);
    return actors.length === 2 ? make(clause, i, noun, 'their-talks', [actors[0]!], [actors[1]!]) : null;
  }
  const occasion = atTalks(clause, i, noun);
  if (occasion) return occasion;
  const series = clause.tokens.slice(Math.max(0, i - 3), i).some((t) => t.key === 'series' || t.key === 'round');
  if ((!isHeld(clause, i) && !series) || noun.press || isAttendance(clause, i)) return null;
  const owner = ownerOf(clause, i);
  if (owner && !isPlural(owner) && /s$/.test(clause.tokens[i]!.key) && ['in', 'at'].includes(clause.tokens[noun.to]?.key ?? '')) return make(clause, i, noun, 'held-meetings-in', owner.actors, [], { nominal: false });
  return owner && isPlural(owner) && canMeet(owner) ? make(clause, i, noun, 'held-talks', owner.actors, [], { nominal: false }) : null;
}

/** "A and B agreed at a summit that …", "in talks on Monday A and B …": two people of two countries act on the occasion of a meeting with nobody else. */
function atTalks(clause: Clause, i: number, noun: Noun): Draft | null {
  const { tokens } = clause;
  let at = i - 1;
  while (at >= 0 && at >= i - 5 && ['DET', 'ADJ', 'NUM', 'NOUN', 'PUNCT'].includes(tokens[at]!.pos) && tokens[at]!.text !== ',') at--;
  if (at < 0 || !/^(?:at|during|in|after|following)$/.test(tokens[at]!.key) || noun.press || /^(?:of|with|between|by)$/.test(tokens[noun.to]?.key ?? '')) return null;
  const owner = subjectBefore(clause, at) ?? (at === 0 ? subjectAfter(clause, noun.to) : null);
  const people = owner?.actors.filter(isNamedPerson) ?? [];
  const sides = new Set(people.map((a) => a.parties[0]!.country));
  if (owner && owner.actors.length === 1 && owner.actors[0]!.kind === 'PLURAL' && /^(?:a|an|their|the)$/.test(tokens[at + 1]?.key ?? '')) return make(clause, i, noun, 'at-talks', owner.actors, []);
  if (!owner || people.length !== owner.actors.length || people.length !== 2 || sides.size < 2 || sides.has(null)) return null;
  return make(clause, i, noun, 'at-talks', owner.actors, []);
}

/** "B and C took part in the talks": talks told before, which they joined. */
function isAttendance(clause: Clause, i: number): boolean {
  return clause.tokens[i - 1]?.key === 'the' && clause.tokens.slice(Math.max(0, i - 4), i).some((t) => /^(?:part|attended|joined|participated)$/.test(t.key));
}

const HOLD = new Set(['made', 'makes', 'held', 'hold', 'holds', 'holding', 'had', 'have', 'has', 'having', 'began', 'begin', 'begins', 'opened', 'open', 'resumed', 'resume', 'concluded', 'conclude', 'ended', 'end', 'conducted', 'wrapped', 'started', 'start', 'continued', 'attended', 'attend', 'shared', 'sat', 'took', 'joined', 'finished', 'completed', 'convened', 'kicked', 'scheduled', 'gather', 'gathered', 'entered']);

/** The verb that governs the noun says that the meeting is or was held. */
export function isHeld(clause: Clause, i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 7; j--) {
    const t = clause.tokens[j]!;
    if (HOLD.has(t.key)) return true;
    if (['ADP', 'PUNCT', 'CCONJ'].includes(t.pos) && !['for', 'of', 'and', ',', 'down', 'to', 'part', 'in', '"', '“', '”', "'"].includes(t.key)) return false;
  }
  return false;
}

function hosts(clause: Clause, i: number): boolean {
  return clause.tokens.slice(Math.max(0, i - 5), i).some((t) => /^(?:host|hosts|hosted|hosting|mediate|mediated|broker|brokered)$/.test(t.key));
}
