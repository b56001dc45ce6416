import { isNamedPerson, type Actor } from '../clause/actor.js';
import type { Clause } from '../clause/clause.js';
import { subjectBefore } from '../clause/clause.js';
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

/** Every telling of company in a sentence: "A was accompanied by B; C; and D", "Representing the U.S. government were: B, C", "The delegation included B". */
export function delegationsIn(clause: Clause): DelegationReading[] {
  const { tokens } = clause;
  const found: DelegationReading[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const reading = companyAt(clause, i) ?? representingAt(clause, i) ?? atTheTable(clause, i) ?? includedAt(clause, i);
    if (reading) found.push(reading);
    if (reading && (reading.rule === 'representing' || reading.rule === 'at-the-table')) break;
  }
  return found;
}

function companyAt(clause: Clause, i: number): DelegationReading | null {
  const { tokens } = clause;
  const by = tokens.findIndex((t, j) => j > i && j < i + 7 && t.key === 'by');
  if (!ACCOMPANIED.test(tokens[i]!.key) || by < 0 || tokens.slice(i + 1, by).some((t) => t.pos === 'VERB' || t.text === ',')) return null;
  const end = tokens.findIndex((t, j) => j > i && /^(?:while|whereas|and)$/.test(t.key) && opensAnother(clause, j));
  const members = membersFrom(clause, by + 1, end < 0 ? tokens.length : end);
  return members.length ? { rule: tokens[i]!.key === 'joined' ? 'joined-by' : 'accompanied-by', leaders: subjectBefore(clause, i)?.actors ?? [], members, side: null } : null;
}

/** ", while Finance Minister C was also present": a clause with a subject and a verb of its own. */
function opensAnother(clause: Clause, j: number): boolean {
  const next = clause.groups.find((g) => g.from > j && g.from <= j + 3);
  const verb = next ? clause.tokens[next.to] : undefined;
  return verb !== undefined && (verb.pos === 'AUX' || (verb.pos === 'VERB' && clause.tokens[j]!.key !== 'and'));
}

function representingAt(clause: Clause, i: number): DelegationReading | null {
  if (i >= 3 || !/^(?:representing|represented)$/.test(clause.tokens[i]!.key)) return null;
  const side = clause.sentence.spans.find((s) => s.from > i && s.kind === 'COUNTRY');
  const members = membersFrom(clause, side ? side.to : i + 1);
  return members.length && side?.kind === 'COUNTRY' ? { rule: 'representing', leaders: [], members, side: side.code } : null;
}

const BODY = /^(?:delegation|team|entourage|mission|group)$/;

/** "The delegation included B", "The ten-member team is headed by B", "and includes C". */
function includedAt(clause: Clause, i: number): DelegationReading | null {
  const { tokens } = clause;
  const t = tokens[i]!;
  const includes = /^(?:included|includes|comprised|comprises|consisted|consists|composed)$/.test(t.key);
  const led = /^(?:led|headed|chaired)$/.test(t.key) && tokens[i + 1]?.key === 'by' && /^(?:is|was|are|were|being)$/.test(tokens[i - 1]?.key ?? '');
  if ((!includes && !led) || !tokens.slice(0, i).some((x) => BODY.test(x.key))) return null;
  const side = clause.sentence.spans.find((s) => s.to <= i && s.kind === 'COUNTRY');
  const end = tokens.findIndex((x, j) => j > i && (/^(?:includes|included)$/.test(x.key) || x.text === '.'));
  const members = membersFrom(clause, i + 1, end < 0 ? tokens.length : end);
  return members.length ? { rule: 'delegation-included', leaders: [], members, side: side?.kind === 'COUNTRY' ? side.code : null } : null;
}

const SIDE = /^(?:at (?:his|her) side|with (?:him|her)|on (?:the|his|her) (?:[\w.]+ ){0,2}side(?: of the table)?|(?:also )?(?:present|attending|attending from|present for|from) (?:the )?(?:[\w.]+ ){0,2}side|also (?:present|attending|there|at the table|taking part)) ?(?:was|were|sat|stood)? ?:?/;
/** "Present at the meeting were B and C" */
const PRESENT_WERE = /^(?:also )?(?:present|attending|in attendance|taking part|participating|sitting in)(?: (?:at|in|on|from) (?:it|them|(?:the |both )?(?:[\w-]+ ){0,2}(?:meeting|talks|discussions?|dinner|lunch|audience|call|event|sides?)))? (?:was|were)(?: also)? ?:?/;
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
  const present = i === 0 ? PRESENT_WERE.exec(words) : null;
  if (present && !side) {
    const members = membersFrom(clause, i + present[0].trim().split(' ').length);
    if (members.length) return { rule: 'also-present', leaders: [], members, side: null };
  }
  const attended = /^attended$/.test(clause.tokens[i]!.key) && clause.tokens[i + 1]?.key === 'by' && clause.tokens.slice(0, Math.min(i, 8)).some((t, j, all) => /^(?:meeting|talks|conversation|audience|reception)$/.test(t.key) && all[j - 1]?.key === 'the');
  if (attended) {
    const members = membersFrom(clause, i + 2);
    if (members.length) return { rule: 'also-present', leaders: [], members, side: null };
  }
  if (PRESENT.test(words)) {
    const members = (subjectBefore(clause, i)?.actors ?? []).filter(isNamedPerson);
    if (members.length) return { rule: 'also-present', leaders: [], members, side: null };
  }
  return null;
}

/** Every person named from token `from` on: such lists run to the end of the sentence, or of their clause. */
function membersFrom(clause: Clause, from: number, to = clause.tokens.length): Actor[] {
  return clause.actors.filter((a) => a.from >= from && a.from < to && isNamedPerson(a) && !a.possessive);
}

export function peopleOf(actors: Actor[]): Person[] {
  return actors.flatMap((a) => a.parties).filter((p: Party): p is Person => p.type === 'PERSON');
}
