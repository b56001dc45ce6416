import { isNamedPerson, standIn, type Actor, type Group } from '../clause/actor.js';
import { governor, subjectAfter, subjectBefore, type Clause } from '../clause/clause.js';
import type { Noun } from './meeting-nouns.js';
import { possessorBefore } from './owners.js';
import { draft, type Draft } from './rule.js';

/** A draft of a meeting that a noun names. */
export function nominal(clause: Clause, i: number, noun: Noun, rule: string, left: Actor[], right: Actor[], rest: Partial<Draft> = {}): Draft {
  const kind = noun.kind === 'MEETING' && /phone|video/.test(clause.tokens[i - 1]?.key ?? '') ? 'CALL' : noun.kind;
  return draft(noun.press ? 'news-conference' : rule, clause, { from: i, to: noun.to }, { kind, left, right, nominal: true, ...rest });
}

/** "the discussions (that) A has had with B": who, and the token behind the verb. */
export function whoHadIt({ tokens, groups }: Clause, i: number): { who: Group; to: number } | null {
  const at = tokens[i]?.key === 'that' || tokens[i]?.key === 'which' ? i + 1 : i;
  const who = groups.find((g) => g.from === at);
  let to = who?.to ?? at;
  while (/^(?:has|have|had|held|will|would|just|also|recently)$/.test(tokens[to]?.key ?? '') && to < at + 9) to++;
  return who && to > who.to && tokens[to]?.key === 'with' ? { who, to } : null;
}

const PERSON_OF: Readonly<Record<string, string>> = { their: 'p', her: 'f', his: 'm', my: 's', our: 'u' };

/** "his meeting with B": the subject if there is one, else a pronoun to resolve. */
export function pronounGroup(clause: Clause, i: number, pronoun: string, object: Group): Group | null {
  if (pronoun === 'my' || pronoun === 'our') return stand(clause, i, pronoun);
  const owner = possessorBefore(clause, i) ?? subjectBefore(clause, i) ?? clause.groups.filter((g) => g.to <= i && !governor(clause, g)).at(-1);
  const behind = owner || i > 11 ? null : subjectAfter(clause, object.to);
  return owner ?? (behind && behind.actors.every(isNamedPerson) ? behind : stand(clause, i, pronoun));
}

/** A pronoun as the party it stands for. */
export function stand(clause: Clause, at: number, pronoun: string): Group {
  return standIn(at, clause.tokens[at]!, PERSON_OF[pronoun] ?? 'm', 'pronoun');
}
