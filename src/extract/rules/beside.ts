import { isNamedPerson, type Group } from '../clause/actor.js';
import { groupAt, subjectAfter, subjectBefore, type Clause } from '../clause/clause.js';
import { canMeet, hasPerson, isPlural, isWhole, objectAfter } from './frames.js';
import { draft, type Draft, type MeetingRule } from './rule.js';

const BEFORE_THE_PRESS = /^(?:speaking|spoke|speaks|appearing|appeared|appears|talking|said|says)$/;
const STANDING = /^(?:standing|stood|stands|seated|sitting|sat|sits)$/;
const BESIDE = /^(?:alongside|beside|opposite)$/;
const EMBRACE = /^(?:embraced|embraces|embracing|hugged|hugs|hugging|kissed|kisses)$/;

/** Two people shown in one place: before the press, side by side, face to face, in each other's arms. */
export const beside: MeetingRule = {
  name: 'beside',
  about: 'A spoke to the press alongside B; A and B appeared together, came face to face; A embraced B at a place',
  read(clause) {
    return clause.tokens.flatMap((_, i) => alongside(clause, i) ?? together(clause, i) ?? embraced(clause, i) ?? []);
  },
};

/** "Speaking alongside B, A said", "A, standing next to B, …", "A sat across the table from B" */
function alongside(clause: Clause, i: number): Draft[] | null {
  const { tokens } = clause;
  const verb = tokens[i]!.key;
  const press = BEFORE_THE_PRESS.test(verb);
  if (!press && !STANDING.test(verb)) return null;
  const gap = tokens.slice(i + 1, i + 7).map((t) => t.key);
  const at = gap.findIndex((k, j) => BESIDE.test(k) || (k === 'to' && gap[j - 1] === 'next') || (k === 'from' && gap.includes('across')) || (k === 'with' && press && /^(?:jointly|together)$/.test(gap[j - 1] ?? '')));
  if (at < 0 || gap.slice(0, at).some((k) => /^(?:that|,|and)$/.test(k))) return null;
  const other = groupAt(clause, i + at + 2);
  const who = subjectBefore(clause, i) ?? subjectAfter(clause, other?.to ?? i);
  if (!other || !who || who === other || !isPeople(other) || !isPeople(who) || !isWhole(clause, other)) return [];
  return [draft('spoke-alongside', clause, { from: i, to: i + at + 2 }, { left: who.actors, right: other.actors, confidence: 0.65 })];
}

/** Verbs that show people together, with what has to stand behind them for it; a meal or a talk shows it alone, unless it was with somebody else. */
const TOGETHER: readonly { verb: RegExp; behind: RegExp; alone: boolean }[] = [
  { verb: /^(?:appeared|appear|appears|addressed|briefed)$/, behind: /^(?:\w+ )?(?:together|jointly|side by side)\b/, alone: false },
  { verb: /^(?:came|come|sat|stood)$/, behind: /^(?:face[ -]to[ -]face|side by side|down together|down at)\b/, alone: false },
  { verb: /^(?:conferred|confer|dined|lunched|breakfasted|huddled)$/, behind: /^/, alone: true },
];

/** "A and B appeared together before the press", "came face to face in Caracas", "conferred for six hours" */
function together(clause: Clause, i: number): Draft[] | null {
  const { tokens } = clause;
  const shown = TOGETHER.find((t) => t.verb.test(tokens[i]!.key));
  if (!shown?.behind.test(tokens.slice(i + 1, i + 5).map((t) => t.key).join(' '))) return null;
  if (objectAfter(clause, i + 1, ['with', 'to', 'alongside', ...(shown.alone ? [''] : [])])) return null;
  const who = subjectBefore(clause, i);
  if (!who || who.to < i - 3 || !isPlural(who) || !hasPerson(who) || !canMeet(who)) return [];
  return [draft('were-together', clause, { from: i, to: i + 1 }, { left: who.actors, confidence: 0.65 })];
}

/** "A embraced B at the airport": not "embraced B as the only hope". */
function embraced(clause: Clause, i: number): Draft[] | null {
  if (!EMBRACE.test(clause.tokens[i]!.key)) return null;
  const object = objectAfter(clause, i + 1, ['']);
  const who = subjectBefore(clause, i);
  if (!object || !who || object.group === who || !isPeople(who) || !object.group.actors.every(isNamedPerson)) return [];
  const next = clause.tokens[object.group.to]?.key ?? '.';
  const shown = clause.sentence.block === 'CAPTION' || /^(?:at|on|in|outside|inside|before|after|during|warmly|when|\.|and|upon|\p{L}+day)$/u.test(next);
  return shown ? [draft('embraced', clause, { from: i, to: i + 1 }, { left: who.actors, right: object.group.actors, confidence: 0.65 })] : [];
}

/** Named people, or a pronoun for one. */
function isPeople(group: Group): boolean {
  return group.actors.every((a) => (a.kind === 'PRONOUN' && a.pronoun !== 'p') || isNamedPerson(a) || a.rule === 'nameless-office') && hasPerson(group);
}
