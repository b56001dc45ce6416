import type { Actor } from '../clause/actor.js';
import { governor } from '../clause/clause.js';
import type { Party } from '../entities/entity.js';
import type { Draft } from '../rules/rule.js';
import { behalfOf, isSender } from './behalf.js';
import type { Context } from './context.js';
import { inSentence, pluralIn, sayers, speaker } from './pronouns.js';

/** One party of a draft with the words that name it there. */
export interface Seat {
  party: Party;
  start: number;
  end: number;
  rule: string;
  /** for whom the party is there, when the text says so */
  behalf: Party | null;
}

export interface Seating {
  left: Seat[];
  right: Seat[];
  others: Actor[];
}

/** Who sits on which side: names as they are, pronouns and "the two leaders" as the text before has them; nobody twice. */
export function seat(draft: Draft, context: Context): Seating {
  const others: Actor[] = [];
  const right = seatsOf(draft.right, draft, context, others, draft.left.flatMap((a) => (a.kind === 'NAMED' ? a.parties : [])));
  let left = seatsOf(draft.left, draft, context, others, right.map((s) => s.party));
  if (!left.length && right.length && draft.nominal && draft.left.every((a) => a.kind === 'PRONOUN') && !(draft.left.length === 0 && hasOtherSubject(draft))) {
    const focus = ownerOfSubject(draft, right) ?? context.subject(undefined, right.map((s) => s.party));
    const t = draft.clause.tokens[draft.trigger.from]!;
    if (focus) left = [{ party: focus, start: t.start, end: t.end, rule: 'who-is-spoken-of', behalf: null }];
  }
  const taken = new Set(right.map((s) => s.party));
  return { left: left.filter((s) => !taken.has(s.party)), right, others };
}

/** "VEB confirmed the meeting with B": somebody unknown acts in the sentence, and he is not who was spoken of. */
function hasOtherSubject({ clause: { tokens, actors }, trigger }: Draft): boolean {
  return tokens.slice(0, trigger.from).some((t, i) => t.cap && t.word && t.pos === 'PROPN' && i > 0 && ['VERB', 'AUX'].includes(tokens[i + 1]?.pos ?? '') && !/day$/.test(t.key) && !actors.some((a) => a.from <= i && i < a.to));
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
    if (!seats.some((s) => s.party === party)) seats.push({ party, start: a.start, end: a.end, rule, behalf: behalfOf(a, draft.clause) });
  };
  for (const a of actors) {
    if (isSender(a, draft.clause)) continue;
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
      const out = [...not, ...sayers(a, draft)];
      const who = inSentence(a, draft, out) ?? context.subject(a.pronoun, out);
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
