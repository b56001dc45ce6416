import type { MeetingStatus } from '../../domain/kinds.js';
import type { Draft } from '../rules/rule.js';

/** A status, or the reason why nothing was told: a wish, a condition, a rumour. */
export type StatusReading = { status: MeetingStatus; rule: string } | { status: null; rule: string };

const NOT = /\b(?:not|n't|n’t|never|no|without|neither|nor|cannot)\b/;
const WISH = /\b(?:if|whether|unless|could|might|may|should|wants?|wanted|wish(?:es|ed)?|hopes?|hoped|hoping|looks? forward to|looked forward to|looking forward to|would like|would love|willing|ready|prepared|open to|offer(?:s|ed)?|propos(?:e|es|ed|al|ing)|invit(?:e|es|ed|ing|ation)|asked|request(?:s|ed)?|demand(?:s|ed)?|urg(?:e|es|ed|ing)|seek(?:s|ing)?|sought|try|tried|trying|failed|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|reluctant|possible|possibility|potential|prospects?|rumou?rs?|consider(?:s|ing)?|ruled out|rules out|rather than|instead of|call(?:s|ed|ing)? for|chance|opportunity|needs? to|must|allow(?:ed|s)?|agree(?:s|d)? on the need|push(?:es|ed|ing)? for|unable|failing|without being able)\b/;
const FUTURE = /\b(?:will|shall|'ll|plans?|planned|schedul\w+|expect\w*|due to|due (?:in|at|on|for)|set to|slated|intends?|going to|is to|are to|was to|were to|upcoming|forthcoming|would|agreed (?:\w+ ){0,3}to|later this|tomorrow|future|announced|ahead of|heading|heads)\b/;
const CANCEL = /\b(?:cancel(?:s|ed|led|ling|ing)?|call(?:s|ed)? off|scrap(?:s|ped)?|scuttled|abandon(?:ed|s)?|nixed|pulled out of|withdrew from|dropped(?! (?:by|in|off|out)\b))\b/;
const POSTPONE = /\b(?:postpon(?:e|es|ed|ing)|delay(?:s|ed)?|put off|reschedul(?:e|ed)|deferred)\b/;
const DENY = /\b(?:den(?:y|ies|ied|ying))\b/;

/** Reads the status of a draft from the verbs that stand around its trigger. */
export function statusOf(draft: Draft): StatusReading {
  if (draft.status) return { status: draft.status, rule: 'told-by-rule' };
  const { tokens } = draft.clause;
  const { from } = draft.trigger;
  const before = words(tokens, clauseStart(draft), from);
  const near = told(words(tokens, Math.max(clauseStart(draft), from - 7), from));
  const after = words(tokens, lastOf(draft), clauseEnd(draft));
  if (CANCEL.test(near) || (draft.nominal && /^(?:,? ?(?:was|were|has been|have been|is|are|had been) )/.test(after) && CANCEL.test(after))) return { status: 'CANCELLED', rule: 'called-off' };
  if (POSTPONE.test(near) || (draft.nominal && /^.{0,40}(?:was|were|been|is|are) (?:postponed|delayed|put off|deferred|rescheduled)/.test(after))) return { status: 'POSTPONED', rule: 'postponed' };
  if (/\b(?:if|unless|whether)\b[^,]*$/.test(before)) return { status: null, rule: 'only-if' };
  if (DENY.test(near) && !/\bthat (?!he|she|they|it|there|any)/.test(near.split(DENY).at(-1) ?? '')) return { status: 'DENIED', rule: 'denied' };
  if (draft.nominal) {
    if (/\b(?:agenda|itinerary|schedule|programme|program) (?:also )?(?:includes|include|features|calls for)\b/.test(near)) return { status: 'ANNOUNCED', rule: 'planned' };
    if (/\b(?:after|following|during|in|at|since|from) (?:(?:the|a|an|his|her|their|its|recent|brief|first|second|two-day|separate|\w+'s|\w+ 's|\w+|late|last) ){0,5}$/.test(`${near} `) && !WISH.test(tail(near, 4)) && !/\b(?:possible|planned|upcoming|future)\b/.test(near)) {
      return isFuture(before) && /\b(?:during|in|at)\b/.test(near) ? { status: 'ANNOUNCED', rule: 'future-frame' } : { status: 'HELD', rule: 'told-as-past' };
    }
    if (/\b(?:ahead of|before|prior to)\b/.test(near)) return { status: /\b(?:met|spoke|was|were|had)\b/.test(near) ? 'HELD' : 'ANNOUNCED', rule: 'ahead-of' };
    if (/^(?:,? ?(?:is|are|was|were|will be|has been) )?(?:scheduled|planned|expected|set|slated|due)/.test(after) || /^,? ?will\b/.test(after)) return { status: 'ANNOUNCED', rule: 'planned' };
    if (/^(?:that )?never|^(?:did|has|have|had) not|^(?:didn|hasn)/.test(after)) return { status: 'DENIED', rule: 'negated' };
  }
  if (NOT.test(tail(near, 5))) return { status: 'DENIED', rule: 'negated' };
  if (WISH.test(near) && !heldAfterWish(near, draft)) return { status: null, rule: 'only-wished' };
  if (isFuture(near) || isHeadlinePlan(draft) || (isInfinitive(draft) && isFuture(before))) return { status: 'ANNOUNCED', rule: 'planned' };
  return { status: 'HELD', rule: 'told-as-past' };
}

/** "failed to disclose his meetings with B", "should have mentioned the call": what was kept quiet took place; the words for that say nothing of it. */
function told(near: string): string {
  return near.replace(FACTIVE, (_, verb: string) => verb);
}

const FACTIVE = /\b(?:(?:had |has |have )?(?:failed|refused|declined|neglected|omitted) to|(?:did|does|do|had|has|have|would|could|should|must|may|might)(?: have)?(?: not|n't)?(?: have)?(?: been)?|(?:did|does|do|had|has)n't|not|never|without) (?:\w+ly )?(disclos\w+|mention\w*|report|reported|reporting|acknowledg\w+|reveal\w*|recall\w*|remember\w*|include|included|describ\w+)\b/g;

/** "will meet", "is to hold": a plan; the bare purpose of what was done ("flew to Rome to meet") is none. */
function isFuture(near: string): boolean {
  return FUTURE.test(near);
}

const BASE = /^(?:meet|hold|visit|discuss|speak|talk|receive|host|welcome|call|phone|confer|sit|have|begin|start|greet|dine|see|chair|co-chair|attend|open|join|conduct|resume|pay|convene|continue)$/;

/** "to meet", and "hold" in "to meet A and hold talks with B": a verb that takes its time from the one before. */
function isInfinitive({ clause: { tokens }, trigger, nominal }: Draft): boolean {
  let at = trigger.from;
  if (nominal || !BASE.test(tokens[at]!.key)) for (let j = at - 1; j >= 0 && j >= at - 5; j--) if (BASE.test(tokens[j]!.key)) return /^(?:to|and|,)$/.test(tokens[j - 1]?.key ?? '');
  if (!BASE.test(tokens[at]!.key)) return false;
  while (tokens[at - 1]?.pos === 'ADV') at--;
  return /^(?:to|and|,|or)$/.test(tokens[at - 1]?.key ?? '');
}

/** "Italian president to visit Moscow, meet his counterpart": the infinitive right behind the subject that headlines use for a plan. */
function isHeadlinePlan({ clause, trigger, left }: Draft): boolean {
  const { tokens } = clause;
  const end = left.at(-1)?.to ?? -1;
  if (end < 1 || tokens[end]?.key !== 'to' || !(tokens[end + 1]?.pos === 'VERB' || BASE.test(tokens[end + 1]?.key ?? ''))) return false;
  return tokens.slice(end + 1, trigger.from + 1).every((t) => t.pos !== 'AUX') && !tokens.slice(0, end).some((t) => t.pos === 'VERB' || t.pos === 'AUX');
}

/** "asked about it, he met X": the wish is in another clause than the verb in the past. */
function heldAfterWish(near: string, draft: Draft): boolean {
  const trigger = draft.clause.tokens[draft.trigger.from]!.key;
  const past = /^(?:met|received|welcomed|hosted|greeted|spoke|talked|held|visited|shook|called|phoned|telephoned|discussed)$/.test(trigger);
  return past && !/\b(?:if|whether|could|might|may|have|should|would|not)\b/.test(tail(near, 3));
}

/** Words of a stretch; "May" and "Will" with a capital are names. */
function words(tokens: { key: string; cap: boolean }[], from: number, to: number): string {
  return tokens.slice(Math.max(0, from), Math.max(from, to)).map((t) => (t.cap && /^(?:may|will)$/.test(t.key) ? '·' : t.key)).join(' ');
}

function tail(text: string, n: number): string {
  return text.split(' ').slice(-n).join(' ');
}

/** Verbs count from the last break before the trigger: a semicolon, a quote, or a subject after a comma. */
function clauseStart(draft: Draft): number {
  for (let i = draft.trigger.from - 1; i > 0; i--) if (/^[;:“”"—–]$/.test(draft.clause.tokens[i]!.text)) return i + 1;
  return 0;
}

function clauseEnd(draft: Draft): number {
  for (let i = lastOf(draft); i < draft.clause.tokens.length; i++) if (/^[;:“”"—–.]$/.test(draft.clause.tokens[i]!.text)) return i;
  return draft.clause.tokens.length;
}

function lastOf(draft: Draft): number {
  return Math.max(draft.trigger.to, ...draft.right.map((a) => a.to), ...(draft.nominal ? draft.left.filter((a) => a.from > draft.trigger.from).map((a) => a.to) : []));
}
