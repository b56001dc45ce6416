import type { Actor } from '../clause/actor.js';
import type { Clause } from '../clause/clause.js';
import { subjectBefore } from '../clause/clause.js';
import { objectAfter } from '../rules/frames.js';
import type { Party, Person } from '../entities/entity.js';

/** People a sentence tells to have come with somebody, or for a side. */
export interface DelegationReading {
  rule: 'accompanied-by' | 'representing' | 'joined-by' | 'delegation-included';
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
    if (/^(?:included|includes|comprised|comprises|consisted)$/.test(t.key) && tokens.slice(0, i).some((x) => /^(?:delegation|team|entourage)$/.test(x.key))) {
      const side = clause.sentence.spans.find((s) => s.to <= i && s.kind === 'COUNTRY');
      const members = objectAfter(clause, i + 1, ['', 'of'])?.group.actors.filter(isPerson) ?? [];
      if (members.length) return { rule: 'delegation-included', leaders: [], members, side: side?.kind === 'COUNTRY' ? side.code : null };
    }
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
