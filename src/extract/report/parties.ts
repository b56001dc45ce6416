import type { Actor, Group } from '../clause/actor.js';
import { governor } from '../clause/clause.js';
import type { Party } from '../entities/entity.js';
import type { Draft } from '../rules/rule.js';
import type { Context } from './context.js';

/** One party of a draft with the words that name it there. */
export interface Seat {
  party: Party;
  start: number;
  end: number;
  rule: string;
}

export interface Seating {
  left: Seat[];
  right: Seat[];
  others: Actor[];
}

/** Who sits on which side: names as they are, pronouns and "the two leaders" as the text before has them; nobody twice. */
export function seat(draft: Draft, context: Context): Seating {
  const others: Actor[] = [];
  const right = seatsOf(draft.right, draft, context, others, []);
  let left = seatsOf(draft.left, draft, context, others, right.map((s) => s.party));
  if (!left.length && right.length && draft.nominal && draft.left.every((a) => a.kind === 'PRONOUN')) {
    const focus = ownerOfSubject(draft, right) ?? context.subject(undefined, right.map((s) => s.party));
    const t = draft.clause.tokens[draft.trigger.from]!;
    if (focus) left = [{ party: focus, start: t.start, end: t.end, rule: 'who-is-spoken-of' }];
  }
  const taken = new Set(right.map((s) => s.party));
  return { left: left.filter((s) => !taken.has(s.party)), right, others };
}

/** "A's comments came hours after a call with B": who the sentence is about, though something of his is its subject. */
function ownerOfSubject({ clause, trigger }: Draft, right: Seat[]): Party | null {
  const first = clause.groups.find((g) => g.to <= trigger.from && g.actors.length === 1 && g.actors[0]!.possessive && !governor(clause, g));
  const party = first?.actors[0]!.parties[0];
  return party?.type === 'PERSON' && !right.some((s) => s.party === party) ? party : null;
}

function seatsOf(actors: Actor[], draft: Draft, context: Context, others: Actor[], not: Party[]): Seat[] {
  const seats: Seat[] = [];
  const add = (party: Party, a: Actor, rule: string) => {
    if (!seats.some((s) => s.party === party)) seats.push({ party, start: a.start, end: a.end, rule });
  };
  for (const a of actors) {
    if (a.kind === 'NAMED') for (const p of a.parties) add(p, a, a.rule);
    else if (a.kind === 'PRONOUN' && a.pronoun === 'o') {
      const own = draft.left.flatMap((x) => x.parties);
      const [other, ...more] = context.parties().filter((p) => !own.includes(p) && !not.includes(p));
      if (own.length && other && !more.length) add(other, a, a.rule);
    } else if (a.kind === 'PRONOUN' && a.pronoun === 's') {
      const who = speaker(a, draft) ?? context.speaker();
      if (who && !not.includes(who)) add(who, a, 'speaker');
    } else if (a.kind === 'PRONOUN' && a.pronoun === 'u') {
      const who = speaker(a, draft) ?? context.speaker();
      const told = context.parties();
      for (const p of who && told.includes(who) ? told : who ? [who] : []) if (!not.includes(p)) add(p, a, 'speaker');
    } else if (a.kind === 'PRONOUN' && a.pronoun !== 'p') {
      const who = inSentence(a, draft, not) ?? context.subject(a.pronoun, not);
      if (who) add(who, a, 'pronoun');
    } else if (a.kind === 'PRONOUN' || (a.kind === 'PLURAL' && !isDelegation(a, draft))) {
      for (const p of pluralIn(a, draft) ?? otherSide(context.parties(), not, a, draft)) if (!not.includes(p)) add(p, a, a.rule);
    } else if (isDelegation(a, draft)) {
      const members = context.delegation(a.side ?? null).filter((p) => !not.some((n) => n.country !== null && n.country === p.country));
      for (const p of members) add(p, a, 'the-delegation');
      // "The delegations will meet again": the sides of the meeting told before, where nobody is named who came along
      const sides = members.length || a.kind !== 'PLURAL' ? [] : context.parties();
      for (const p of sides) if (!not.includes(p)) add(p, a, a.rule);
      if (!members.length && !sides.length) others.push(a);
    } else if (a.kind === 'OTHERS') others.push(a);
  }
  return seats;
}

/**
 * Those just told of who face somebody new: a pair or a couple meets him together; of "the sides" the one stays whom C does not replace,
 * or, when C is of a third country, the one told first.
 */
function otherSide(parties: Party[], facing: Party[], a: Actor, draft: Draft): Party[] {
  const [country] = new Set(facing.map((p) => p.country));
  if (!facing.length || parties.some((p) => facing.includes(p))) return parties;
  const side = country && parties.some((p) => p.country === country) ? parties.find((p) => p.country !== null && p.country !== country)?.country : undefined;
  if (side !== undefined) return parties.filter((p) => p.country === side);
  return /\bsides?\b/.test(words(a, draft)) ? parties.slice(0, 1) : parties;
}

function isDelegation(a: Actor, draft: Draft): boolean {
  return /\bdelegations?\b|^(?:the )?(?:[\w-]+ )?(?:group|team|mission|lawmakers|senators|congressmen|legislators|visitors)$/.test(words(a, draft)) && !/^(?:part|members?) of/.test(words(a, draft));
}

function words(a: Actor, draft: Draft): string {
  return draft.clause.tokens.slice(a.from, a.to).map((t) => t.key).join(' ');
}

/** "I met B", A said: who speaks the quote that the pronoun stands in. */
function speaker(a: Actor, { clause: { tokens, groups } }: Draft): Party | null {
  for (const g of groups) {
    const party = g.actors.length === 1 ? g.actors[0]!.parties[0] : undefined;
    if (g.from === a.from || (party?.type !== 'PERSON' && party?.type !== 'OFFICE')) continue;
    const near = [tokens[g.to], tokens[g.to + 1], tokens[g.from - 1]].some((t) => t !== undefined && SAID.test(t.key));
    if (near) return party;
  }
  return null;
}

const SAID = /^(?:said|says|told|added|wrote|tweeted|noted|recalled|stated|explained|declared|announced|stressed|confirmed)$/;

/** "Obama said he met X": the subject of the clause before the pronoun. */
function inSentence(a: Actor, draft: Draft, not: Party[]): Party | null {
  const before = draft.clause.groups.filter((g) => g.to <= a.from && isOne(g, draft) && !g.actors[0]!.possessive);
  for (const g of before) {
    const party = g.actors[0]!.parties[0];
    if (g.actors[0]!.kind === 'NAMED' && party && (party.type === 'PERSON' || party.type === 'OFFICE') && !not.includes(party) &&
      !(party.type === 'PERSON' && party.gender && a.pronoun && 'mf'.includes(a.pronoun) && party.gender !== a.pronoun)) return party;
  }
  return ofHisOffice(a, draft, not);
}

/** "A's office said he had met B" */
function ofHisOffice(a: Actor, { clause: { tokens, groups } }: Draft, not: Party[]): Party | null {
  const group = groups.find((g) => g.to <= a.from && g.actors.length === 1 && g.actors[0]!.possessive && /^(?:office|spokesman|spokeswoman|spokesperson|aides?|lawyer|government)$/.test(tokens[g.to + 1]?.key ?? ''));
  const party = group?.actors[0]!.parties[0];
  return party?.type === 'PERSON' && !not.includes(party) ? party : null;
}

/** One person, or one with company: "A, accompanied by B". */
function isOne(g: Group, draft: Draft): boolean {
  const [first, second] = g.actors;
  return !second || /\b(?:accompanied|joined|flanked) by$/.test(draft.clause.tokens.slice(first!.to, second.from).map((t) => t.key).join(' '));
}

/** "Merkel and Macron said they met": the group before the pronoun. */
function pluralIn(a: Actor, draft: Draft): Party[] | null {
  const people = (g: Group) => g.actors.filter((x) => (x.kind === 'NAMED' && x.parties.length) || x.kind === 'OTHERS').length;
  const group = draft.clause.groups.filter((g) => g.to <= a.from && people(g) > 1 && g.actors.some((x) => x.kind === 'NAMED')).at(-1);
  return group ? group.actors.flatMap((x) => x.parties).filter((p) => p.type !== 'COUNTRY') : null;
}
