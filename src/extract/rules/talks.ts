import { groupAt, type Clause } from '../clause/clause.js';
import { canMeet, hasPerson, isPlural, objectAfter } from './frames.js';
import { isHeld, nounAt, type Noun } from './meeting-nouns.js';
import { nominal, pronounGroup, whoHadIt } from './nominal.js';
import { compound, owned } from './owned-talks.js';
import { ownerOf, possessivePronounBefore } from './owners.js';
import type { Draft, MeetingRule } from './rule.js';

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

/** "talks between A and B": who says or hosts it is no party. */
function between(clause: Clause, i: number, noun: Noun): Draft | null {
  for (let j = noun.to; j < Math.min(noun.to + 10, clause.tokens.length); j++) {
    const t = clause.tokens[j]!;
    if (!AMONG.test(t.key) && !(t.key === 'of' && j === noun.to) && !(t.key === 'among')) {
      if ((['VERB', 'AUX'].includes(t.pos) && !TAKES_PLACE.test(t.key)) || ['.', ';', 'that', 'with'].includes(t.key)) return null;
      continue;
    }
    const group = groupAt(clause, j + 1);
    if (!group || !canMeet(group) || !(isPlural(group) || AMONG.test(t.key))) return null;
    if (t.key === 'of' && !hasPerson(group)) return null;
    return nominal(clause, i, noun, 'talks-between', group.actors, []);
  }
  return null;
}

/** Leads to all who take part: "talks between A and B", "consultations, which featured A and B" */
const AMONG = /^(?:between|involving|featuring|featured|included|comprising)$/;

const TAKES_PLACE = /^(?:occurred|happened|took|taken|take|held|was|were|is|been|be|has|had|will|scheduled|planned|set|stalled|collapsed|failed|broke|resumed|continued|ended|began|started|opened|concluded|lasted|dragged|came|comes|went|followed|remained)$/;

/** "a joint news conference with B", "alongside B". */
function joint(clause: Clause, i: number, noun: Noun): Draft | null {
  if (!noun.press) return null;
  const object = objectAfter(clause, noun.to, ['with', 'alongside']);
  const owner = ownerOf(clause, i);
  if (object && hasPerson(object.group) && canMeet(object.group) && owner && owner !== object.group) return nominal(clause, i, noun, 'news-conference', owner.actors, object.group.actors);
  const isJoint = clause.tokens.slice(Math.max(0, i - 3), i).some((t) => t.key === 'joint' || t.key === 'their');
  return isJoint && owner && isPlural(owner) ? nominal(clause, i, noun, 'news-conference', owner.actors, []) : null;
}

/** "Her first meeting is with B", "The call was with B": the token from which on the other party is looked for. */
function overBeing({ tokens }: Clause, i: number): number {
  if (!/^(?:is|was|are|were|been)$/.test(tokens[i]?.key ?? '')) return i;
  const at = /^(?:held|planned|scheduled|due)$/.test(tokens[i + 1]?.key ?? '') ? i + 2 : i + 1;
  return tokens[at]?.key === 'with' ? at : i;
}

/** "A's meeting with B", "A said after talks with B", "in a meeting with B, A …", "A held talks with B". */
function withWhom(clause: Clause, i: number, noun: Noun): Draft | null {
  if (noun.press) return null;
  const of = clause.tokens[noun.to]?.key === 'of' ? groupAt(clause, noun.to + 1) : null;
  const had = whoHadIt(clause, noun.to);
  const object = objectAfter(clause, had?.to ?? overBeing(clause, of?.to ?? noun.to), ['with']);
  if (!object || !canMeet(object.group)) return null;
  if (had) return nominal(clause, i, noun, 'talks-with', had.who.actors, object.group.actors);
  const pronoun = possessivePronounBefore(clause.tokens, i);
  const owner = of ?? (pronoun ? pronounGroup(clause, i, pronoun, object.group) : ownerOf(clause, i));
  const mediator = hosts(clause, i);
  const left = owner === object.group ? [] : owner?.actors ?? [];
  return nominal(clause, i, noun, 'talks-with', left, object.group.actors, { separate: object.separately || /^separate/.test(clause.tokens[i - 1]?.key ?? '') || (noun.kind === 'CALL' && object.group.actors.length > 1), nominal: !mediator && !isHeld(clause, i) });
}

function hosts(clause: Clause, i: number): boolean {
  return clause.tokens.slice(Math.max(0, i - 5), i).some((t) => /^(?:host|hosts|hosted|hosting|mediate|mediated|broker|brokered)$/.test(t.key));
}
