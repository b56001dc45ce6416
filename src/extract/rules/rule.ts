import type { MeetingKind, MeetingStatus, Role } from '../../domain/kinds.js';
import type { Actor } from '../clause/actor.js';
import type { Clause } from '../clause/clause.js';

/** A report as a rule reads it from one clause, before its status, place, date and issues are read. */
export interface Draft {
  rule: string;
  kind: MeetingKind;
  clause: Clause;
  /** tokens of the word that tells of the meeting */
  trigger: { from: number; to: number };
  left: Actor[];
  right: Actor[];
  roles: { left: Role; right: Role };
  mediators?: Actor[];
  /** "separately", a call to each: every pair of left and one of right is a meeting of its own */
  separate?: boolean;
  /** status told by the rule itself; else it is read from the verbs around the trigger */
  status?: MeetingStatus;
  /** the clause names the meeting rather than tells of it ("after talks with B"): status words of the main verb say nothing of it */
  nominal?: boolean;
  confidence: number;
}

/** "another", "a final", "a second" meeting: not one told before. */
export function isAnother(draft: Draft): boolean {
  const opening = draft.clause.tokens.slice(0, 3).map((t) => t.key).join(' ');
  const fronted = draft.clause.tokens.slice(0, 5).some((t, i, all) => /^(?:another|final|separate|second|third)$/.test(t.key) && /^(?:meetings?|talks|call|session|round)$/.test(all[i + 1]?.key ?? ''));
  return fronted || /^(?:after the (?:meeting|talks|call|visit)|later|afterwards?|afterward|then|earlier)\b/.test(opening) || draft.clause.tokens.slice(Math.max(0, draft.trigger.from - 3), draft.trigger.from).some((t) => /^(?:another|second|third|fourth|final|separate|subsequent|later|next|other|previous|last|earlier)$/.test(t.key));
}

/** Reads meetings of one pattern. Rules are pure, know no names, and never see another rule's result. */
export interface MeetingRule {
  name: string;
  /** one line for the documentation */
  about: string;
  read(clause: Clause): Draft[];
}

export function draft(rule: string, clause: Clause, trigger: Draft['trigger'], rest: Partial<Draft>): Draft {
  return { rule, kind: 'MEETING', clause, trigger, left: [], right: [], roles: { left: 'PARTICIPANT', right: 'PARTICIPANT' }, confidence: 0.8, ...rest };
}

/**
 * "At the meeting with B, the sides spoke of the summit in Xi'an in May": whether what stands at a character belongs to what was said at a
 * meeting that the sentence only names on its way, rather than to the meeting.
 */
export function isContent({ clause: { tokens, groups }, nominal, trigger, right }: Draft, at: number): boolean {
  const preposition = tokens.slice(Math.max(0, trigger.from - 4), trigger.from).some((t) => /^(?:during|at|in)$/.test(t.key));
  if (!nominal || !preposition || trigger.from > 6) return false;
  const end = Math.max(trigger.to, ...right.map((a) => a.to));
  const subject = groups.find((g) => g.from >= end);
  const verb = subject ? tokens.findIndex((t, i) => i >= subject.to && (t.pos === 'VERB' || t.pos === 'AUX')) : -1;
  return verb >= 0 && at > tokens[verb]!.start;
}
