import type { MeetingKind } from '../../domain/kinds.js';
import type { Clause } from '../clause/clause.js';

const NOUNS: ReadonlyMap<string, MeetingKind> = new Map([
  ...['meeting', 'meetings', 'talks', 'talk', 'discussion', 'discussions', 'negotiations', 'consultations', 'dinner', 'lunch', 'breakfast', 'luncheon', 'audience', 'session', 'sit-down', 'encounter', 'tete-a-tete', 'tea', 'banquet',
    'one-on-one', 'gathering', 'dialogue', 'rendezvous', 'huddle', 'reception', 'round', 'handshake', 'retreat'].map((w) => [w, 'MEETING'] as const),
  ...['call', 'calls', 'phone', 'telephone', 'conversation', 'conversations', 'videoconference', 'phone-call'].map((w) => [w, 'CALL'] as const),
  ...['summit', 'summits'].map((w) => [w, 'SUMMIT'] as const),
]);
const PRESS = /^(?:news|press|media) (?:conference|briefing|availability)$/;

/** A noun for a meeting in a clause. */
export interface Noun {
  kind: MeetingKind;
  to: number;
  press: boolean;
}

/** The noun for a meeting that begins at token `i`. */
export function nounAt(clause: Clause, i: number): Noun | null {
  const { tokens } = clause;
  const t = tokens[i]!;
  const pair = `${t.key} ${tokens[i + 1]?.key ?? ''}`;
  if (PRESS.test(pair)) return { kind: 'MEETING', to: i + 2, press: true };
  if (/^(?:tele)?phone (?:call|calls|conversation|conversations|talks|talk|discussion|discussions|contact|contacts)$/.test(pair) || /^video (?:call|conference|meeting|summit|link)$/.test(pair)) return { kind: 'CALL', to: i + 2, press: false };
  if (/^conferences?$/.test(t.key) && /^(?:with|between)$/.test(tokens[i + 1]?.key ?? '') && !/^(?:news|press|media)$/.test(tokens[i - 1]?.key ?? '')) return { kind: /^(?:video|phone|telephone)$/.test(tokens[i - 1]?.key ?? '') ? 'CALL' : 'MEETING', to: i + 1, press: false };
  if (/^exchanges?$/.test(t.key)) return isExchange(clause, i) ? { kind: 'MEETING', to: i + 1, press: false } : null;
  if (/^visits?$/.test(t.key) && t.pos !== 'VERB' && tokens[i + 1]?.key === 'with') return { kind: 'MEETING', to: i + 1, press: false };
  let kind = NOUNS.get(t.key);
  if (!kind || t.key === 'phone' || t.key === 'telephone') return null;
  if (t.pos === 'VERB' && t.key !== 'talks' && t.key !== 'meeting') return null;
  if ((t.key === 'call' || t.key === 'calls') && /^(?:for|on|to)$/.test(tokens[i + 1]?.key ?? '')) return null;
  const before = tokens[i - 1]?.key ?? '';
  if (t.key === 'conversation' || t.key === 'conversations') kind = /phone/.test(before) ? 'CALL' : byPhoneNear(clause, i) ? 'CALL' : 'MEETING';
  return { kind, to: i + 1, press: false };
}

/** "had a frank exchange (of views) with B" */
function isExchange({ tokens }: Clause, i: number): boolean {
  const had = tokens.slice(Math.max(0, i - 5), i).some((t) => /^(?:had|have|has|having|held|hold|holding)$/.test(t.key));
  return had && /^(?:with|of)$/.test(tokens[i + 1]?.key ?? '') && (tokens[i + 1]!.key === 'with' || /^(?:views|opinions)$/.test(tokens[i + 2]?.key ?? ''));
}

function byPhoneNear(clause: Clause, i: number): boolean {
  return clause.tokens.slice(Math.max(0, i - 4), i + 10).some((t) => /^(?:tele)?phone$/.test(t.key));
}

const HOLD = new Set(['made', 'makes', 'held', 'hold', 'holds', 'holding', 'had', 'have', 'has', 'having', 'began', 'begin', 'begins', 'opened', 'open', 'resumed', 'resume', 'concluded', 'conclude', 'ended', 'end', 'conducted', 'wrapped', 'started', 'start', 'continued', 'attended', 'attend', 'shared', 'sat', 'took', 'joined', 'finished', 'completed', 'convened', 'kicked', 'scheduled', 'gather', 'gathered', 'entered']);

/** The verb that governs the noun says that the meeting is or was held. */
export function isHeld(clause: Clause, i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 7; j--) {
    const t = clause.tokens[j]!;
    if (HOLD.has(t.key)) return true;
    if (['ADP', 'PUNCT', 'CCONJ'].includes(t.pos) && !['for', 'of', 'and', ',', 'down', 'to', 'part', 'in', '"', '“', '”', "'"].includes(t.key)) return false;
  }
  return false;
}
