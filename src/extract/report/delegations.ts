import type { Actor } from '../clause/actor.js';
import type { Clause } from '../clause/clause.js';
import { subjectBefore } from '../clause/clause.js';
import { objectAfter } from '../rules/frames.js';
import type { Party, Person } from '../entities/entity.js';

/** Every rule of delegations. */
export const DELEGATION_RULES = ['accompanied-by', 'representing', 'joined-by', 'delegation-included', 'at-the-table', 'also-present'] as const;

/** People a sentence tells to have come with somebody, or for a side. */
export interface DelegationReading {
  rule: (typeof DELEGATION_RULES)[number];
  /** who was accompanied; empty when only a side is named */
  leaders: Actor[];
  members: Actor[];
  side: string | null;
}

const ACCOMPANIED = /^(?:accompanied|joined|flanked|escorted)$/;

/** "A was accompanied by B; C; and D", "Representing the U.S. government were: B, C", "The delegation included B". */
export function delegationIn(clause: Clause): DelegationReading | null {
  const { tokens } = clause;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (ACCOMPANIED.test(t.key) && tokens[i + 1]?.key === 'by') {
      const members = membersFrom(clause, i + 2);
      const leaders = subjectBefore(clause, i)?.actors ?? [];
      if (members.length) return { rule: t.key === 'joined' ? 'joined-by' : 'accompanied-by', leaders: leaders.length ? leaders : [], members, side: null };
    }
    if (/^(?:representing|represented)$/.test(t.key) && i < 3) {
      const side = clause.sentence.spans.find((s) => s.from > i && s.kind === 'COUNTRY');
      const members = membersFrom(clause, side ? side.to : i + 1);
      if (members.length && side?.kind === 'COUNTRY') return { rule: 'representing', leaders: [], members, side: side.code };
    }
    if (/^(?:led|headed|chaired)$/.test(t.key) && tokens[i + 1]?.key === 'by' && tokens.slice(0, i).some((x) => /^(?:delegation|team|mission)$/.test(x.key)) && /^(?:is|was|are|were|being)$/.test(tokens[i - 1]?.key ?? '')) {
      const side = clause.sentence.spans.find((s) => s.to <= i && s.kind === 'COUNTRY');
      const members = objectAfter(clause, i + 2, [''])?.group.actors.filter(isPerson) ?? [];
      if (members.length) return { rule: 'delegation-included', leaders: [], members, side: side?.kind === 'COUNTRY' ? side.code : null };
    }
    const table = atTheTable(clause, i);
    if (table) return table;
    if (/^(?:included|includes|comprised|comprises|consisted)$/.test(t.key) && tokens.slice(0, i).some((x) => /^(?:delegation|team|entourage)$/.test(x.key))) {
      const side = clause.sentence.spans.find((s) => s.to <= i && s.kind === 'COUNTRY');
      const members = objectAfter(clause, i + 1, ['', 'of'])?.group.actors.filter(isPerson) ?? [];
      if (members.length) return { rule: 'delegation-included', leaders: [], members, side: side?.kind === 'COUNTRY' ? side.code : null };
    }
  }
  return null;
}

const SIDE = /^(?:at (?:his|her) side|with (?:him|her)|on (?:the|his|her) (?:[\w.]+ ){0,2}side(?: of the table)?|(?:also )?(?:present|attending|attending from|present for|from) (?:the )?(?:[\w.]+ ){0,2}side|also (?:present|attending|there|at the table|taking part)) ?(?:was|were|sat|stood)? ?:?/;
const PRESENT = /^(?:(?:was|were) (?:also |there |both |all )*(?:present|there|in attendance|at the table|among (?:them|those present|the participants)|in the room|in the delegation)|(?:also )?(?:took part|participated|sat in) (?:in|on) the (?:talks|meeting|discussions?|conversation)|(?:also )?(?:attended|joined) the (?:talks|meeting|discussions?|conversation|dinner|lunch))\b/;

/** "At his side were B and C", "On the Chilean side of the table were B; C", "B was there as well". */
function atTheTable(clause: Clause, i: number): DelegationReading | null {
  if (i > 0 && !/^(?:was|were|also|took|participated|sat|attended|joined)$/.test(clause.tokens[i]!.key)) return null;
  const words = clause.tokens.slice(i, i + 12).map((t) => t.key).join(' ');
  const side = i === 0 ? SIDE.exec(words) : null;
  if (side) {
    const length = side[0].trim().split(' ').length;
    const country = clause.sentence.spans.find((s) => s.kind === 'COUNTRY' && s.from < i + length);
    const members = membersFrom(clause, i + length);
    const pronoun = /\b(?:his|her|him)\b/.test(side[0]);
    if (members.length && (country || pronoun)) return { rule: 'at-the-table', leaders: [], members, side: country?.kind === 'COUNTRY' ? country.code : null };
  }
  if (PRESENT.test(words)) {
    const members = (subjectBefore(clause, i)?.actors ?? []).filter(isPerson);
    if (members.length) return { rule: 'also-present', leaders: [], members, side: members[0]!.parties[0]!.country };
  }
  return null;
}

/** Every person named from token `from` on: such lists run to the end of the sentence. */
function membersFrom(clause: Clause, from: number): Actor[] {
  return clause.actors.filter((a) => a.from >= from && isPerson(a) && !a.possessive);
}

function isPerson(a: Actor): boolean {
  return a.kind === 'NAMED' && a.parties[0]?.type === 'PERSON';
}

export function peopleOf(actors: Actor[]): Person[] {
  return actors.flatMap((a) => a.parties).filter((p: Party): p is Person => p.type === 'PERSON');
}
