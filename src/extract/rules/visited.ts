import type { Group } from '../clause/actor.js';
import { subjectAfter, subjectBefore, type Clause } from '../clause/clause.js';
import { hasPerson, objectAfter } from './frames.js';
import { possessivePronounBefore, possessorBefore } from './owners.js';
import { draft, type Draft, type MeetingRule } from './rule.js';

const VISIT = new Set(['visited', 'visits', 'visit', 'visiting', 'toured']);
const TRAVEL = new Set(['traveled', 'travelled', 'travels', 'travel', 'flew', 'flies', 'fly', 'headed', 'heads', 'heading', 'head', 'arrived', 'arrives', 'arrive', 'arriving', 'journeyed', 'went', 'goes', 'go', 'going', 'came', 'landed', 'traveling', 'travelling', 'flying', 'returned', 'departed', 'departs', 'left']);

/** "A visited Chile", "A's visit to Kabul", "A arrived in Rome", "A visited B". */
export const visited: MeetingRule = {
  name: 'visited',
  about: 'A visited a country, a place or B; a visit (trip) by A to …; A flew to, arrived in …',
  read(clause) {
    const { tokens } = clause;
    const out: Draft[] = [];
    tokens.forEach((t, i) => {
      const verbal = VISIT.has(t.key) && isVerb(clause, i);
      if (verbal) {
        const subject = subjectBefore(clause, i);
        // "before visiting Secretary B": the title took the participle in
        const own = t.key === 'visiting' && /^(?:before|after|while|by|and|of|in)$/.test(tokens[i - 1]?.key ?? '') ? clause.groups.find((g) => g.from === i) : undefined;
        const host = own ? { group: own } : objectAfter(clause, i + 1, ['', 'with']);
        if (subject && host && host.group !== subject && host.group.actors.some((a) => a.parties.some((p) => p.type === 'PERSON'))) {
          out.push(draft('visited-person', clause, { from: i, to: i + 1 }, { left: subject.actors, right: host.group.actors, roles: { left: 'VISITOR', right: 'HOST' } }));
        } else if (subject && placeAfter(clause, i + 1)) push(out, clause, i, subject.actors, 'visited');
        return;
      }
      if (TRAVEL.has(t.key) && t.pos === 'VERB') {
        const subject = subjectBefore(clause, i);
        if (subject && placeAfter(clause, i + 1) && tellsOfAVisit(clause, i)) push(out, clause, i, subject.actors, 'traveled');
        return;
      }
      if (/^(?:visit|trip|tour|stopover)$/.test(t.key) && /^(?:to|of|in|by)$/.test(tokens[i + 1]?.key ?? '')) nominal(out, clause, i);
    });
    return out;
  },
};

function nominal(out: Draft[], clause: Clause, i: number): void {
  const by = objectAfter(clause, i + 1, ['by']);
  const pronoun = possessivePronounBefore(clause.tokens, i);
  const owner = by?.group ?? antecedent(clause, i) ?? possessorBefore(clause, i) ?? (pronoun ? null : subjectBefore(clause, i)) ?? subjectAfter(clause, i) ?? subjectBefore(clause, i);
  if (owner && hasPerson(owner) && (placeAfter(clause, i + 1) || (by && placeAfter(clause, by.group.to)))) push(out, clause, i, owner.actors, 'visit-to', true);
}

/** "a delegation that is on a visit to": whoever stands right before the relative clause. */
function antecedent({ tokens, groups }: Clause, i: number): Group | null {
  for (let j = i - 1; j > 0 && j >= i - 7; j--) {
    if (/^(?:that|which)$/.test(tokens[j]!.key) && /^(?:is|are|was|were)$/.test(tokens[j + 1]?.key ?? '')) return groups.find((g) => g.to === j) ?? null;
  }
  return null;
}

function push(out: Draft[], clause: Clause, i: number, left: Draft['left'], rule: string, isNominal = false): void {
  if (!left.some((a) => a.kind !== 'NAMED' || a.parties.some((p) => p.type === 'PERSON' || p.type === 'OFFICE'))) return;
  out.push(draft(rule, clause, { from: i, to: i + 1 }, { kind: 'VISIT', left, roles: { left: 'VISITOR', right: 'HOST' }, nominal: isNominal, confidence: 0.7 }));
}

function isVerb(clause: Clause, i: number): boolean {
  const before = clause.tokens[i - 1];
  if (!before) return true;
  if (clause.tokens[i]!.key === 'visiting' && /^(?:before|after|while|by|and)$/.test(before.key)) return true;
  if (clause.tokens[i]!.key === 'visiting' && clause.sentence.spans.some((s) => (s.from === i || s.from === i + 1) && (s.kind === 'OFFICE' || (s.kind === 'COUNTRY' && s.demonym)))) return false;
  if (['a', 'the', 'his', 'her', 'their', 'its', 'state', 'official', 'first', 'this', 'day', 'last', 'recent', 'of', 'during', "'s", 'working'].includes(before.key)) return false;
  if (before.pos === 'AUX' || /^(?:will|would|can|could|may|might|shall|should|must|did|to)$/.test(before.key)) return true;
  return clause.tokens[i]!.pos === 'VERB' || clause.groups.some((g) => g.to === i) || before.key === 'to';
}

/** A country or place within the next words: "visited on Friday Mexico", "flew to the Chilean capital, Santiago". */
function placeAfter(clause: Clause, from: number): boolean {
  return clause.sentence.spans.some((s) => s.from >= from && s.from <= from + 6 && (s.kind === 'PLACE' || s.kind === 'COUNTRY') &&
    !clause.tokens.slice(from, s.from).some((t) => t.pos === 'VERB' || t.text === '.' || t.text === ';'));
}

/** A journey counts as a visit where an official purpose is told: for talks, to meet, on a visit. */
function tellsOfAVisit(clause: Clause, i: number): boolean {
  return clause.tokens.slice(i, i + 22).some((t) => /^(?:talks|meeting|meetings|visit|summit|discussions|consultations|tour|trip|negotiations|discuss)$/.test(t.key));
}
