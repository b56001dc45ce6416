import type { Group } from '../clause/actor.js';
import { groupAt, subjectAfter, subjectBefore, subjectOf, type Clause } from '../clause/clause.js';
import { canMeet, hasPerson, isWhole, objectAfter, whomBefore } from './frames.js';
import { draft, type Draft, type MeetingRule } from './rule.js';

const ACTIVE = new Set(['received', 'receives', 'receive', 'receiving', 'welcomed', 'welcomes', 'welcome', 'welcoming', 'hosted', 'hosts', 'host', 'hosting', 'greeted', 'greets', 'greet', 'greeting', 'entertained', 'entertains']);
const PASSIVE = new Set(['received', 'welcomed', 'hosted', 'greeted', 'entertained']);
const BE = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be']);

const GIVES = /^(?:granted|grants|gave|gives|give|giving|hosted|hosts|held|holds|offered|threw)$/;
const FEAST = /^(?:lunch|luncheon|dinner|breakfast|banquet|reception|audience|tea|party|farewell)$/;

/** "A received B at the palace", "B was welcomed by A", "A hosted B for dinner". */
export const received: MeetingRule = {
  name: 'received',
  about: 'A received, welcomed, hosted or greeted B; B was received by A; A gave a dinner for B',
  read(clause) {
    return clause.tokens.flatMap((_, i) => (wasGivenAWelcome(clause, i) ?? wasGuestOf(clause, i) ?? gaveADinner(clause, i) ?? wasReceived(clause, i) ?? receives(clause, i) ?? []));
  },
};

/** What a reader of one form says of a token: its drafts, none if nothing came of it, null when the token is not its own. */
type Reading = Draft[] | null;

function hosting(rule: string, clause: Clause, i: number, host: Group, guest: Group, rest: Partial<Draft> = {}): Draft {
  return draft(rule, clause, { from: i, to: i + 1 }, { left: host.actors, right: guest.actors, roles: { left: 'HOST', right: 'VISITOR' }, ...rest });
}

/** "B was accorded a ceremonial welcome by A" */
function wasGivenAWelcome(clause: Clause, i: number): Reading {
  const { tokens } = clause;
  if (!/^(?:given|accorded|granted|offered)$/.test(tokens[i]!.key) || !BE.has(tokens[i - 1]?.key ?? '')) return null;
  const by = tokens.slice(i + 1, i + 8).findIndex((x) => x.key === 'by');
  const welcome = by > 0 && tokens.slice(i + 1, i + 1 + by).some((x) => FEAST.test(x.key) || x.key === 'welcome');
  const host = welcome ? groupAt(clause, i + by + 2) : null;
  const guest = host ? subjectBefore(clause, i) : null;
  return host && guest && hasPerson(host) && isWhole(clause, host) ? [hosting('received-by', clause, i, host, guest)] : [];
}

/** "B was the guest of A" */
function wasGuestOf(clause: Clause, i: number): Reading {
  const { tokens } = clause;
  if (tokens[i]!.key !== 'guest' || tokens[i + 1]?.key !== 'of' || !tokens.slice(Math.max(0, i - 4), i).some((x) => BE.has(x.key))) return null;
  const host = groupAt(clause, i + 2);
  const guest = host ? subjectBefore(clause, i) : null;
  return host && guest && hasPerson(host) && canMeet(host) && isWhole(clause, host) ? [hosting('received-by', clause, i, host, guest, { confidence: 0.7 })] : [];
}

/** "A gave a dinner for B", "A granted an audience to B"; without somebody it was for, the verb may be another form's. */
function gaveADinner(clause: Clause, i: number): Reading {
  const { tokens } = clause;
  if (!GIVES.test(tokens[i]!.key)) return null;
  const feast = tokens.slice(i + 1, i + 6).findIndex((x) => FEAST.test(x.key));
  const host = feast >= 0 ? subjectBefore(clause, i) : null;
  const guest = host ? objectAfter(clause, i + feast + 2, ['for', 'honoring', ...(tokens[i + feast + 1]!.key === 'audience' ? ['to'] : [])]) : null;
  if (!host || !guest) return null;
  return guest.group !== host && hasPerson(guest.group) && canMeet(guest.group) ? [hosting('gave-a-dinner', clause, i, host, guest.group)] : [];
}

/** "B was received by A", "After a lunch hosted by A, B said …" */
function wasReceived(clause: Clause, i: number): Reading {
  const { tokens } = clause;
  const t = tokens[i]!;
  if (!PASSIVE.has(t.key) || t.pos === 'ADJ' || !(BE.has(tokens[i - 1]?.key ?? '') || BE.has(tokens[i - 2]?.key ?? '') || tokens[i + 1]?.key === 'by')) return null;
  const host = objectAfter(clause, i + 1, ['by'])?.group;
  if (!host || !hasPerson(host)) return [];
  const subject = subjectBefore(clause, i);
  if (subject) return canMeet(host) ? [hosting('received-by', clause, i, host, subject)] : [];
  const guests = OCCASION.test(tokens[i - 1]?.key ?? '') ? subjectAfter(clause, host.to) : null;
  return guests && hasPerson(guests) ? [hosting('received-by', clause, i, host, guests, { confidence: 0.6 })] : [];
}

/** "A received B", "A received a delegation led by B", "B, whom A received" */
function receives(clause: Clause, i: number): Reading {
  const { tokens } = clause;
  const t = tokens[i]!;
  if (!playedHost(clause, i) && (!ACTIVE.has(t.key) || t.pos === 'ADJ')) return null;
  if (t.key === 'host' && playedHost(clause, i - 1)) return null;
  if (/^(?:host|hosts|welcome)$/.test(t.key) && t.pos === 'NOUN' && tokens[i - 1]?.pos === 'VERB') return [];
  if (/^(?:host|hosts|welcome)$/.test(t.key) && ['the', 'a', 'its', 'their', 'his', 'her', 'of'].includes(tokens[i - 1]?.key ?? '')) return [];
  const subject = subjectOf(clause, i);
  if (!subject) return [];
  const came = cameBehind(clause, i);
  if (came && came.guest !== subject) {
    return [came.call ? draft('received-a-call', clause, { from: i, to: i + 1 }, { kind: 'CALL', left: subject.actors, right: came.guest.actors }) : hosting('received-visit-of', clause, i, subject, came.guest)];
  }
  const guest = playedHost(clause, i) ? objectAfter(clause, i + 2, ['to'])?.group : whomBefore(clause, subject) ?? objectAfter(clause, i + 1, [''])?.group;
  if (!guest || guest === subject || !canMeet(guest)) return [];
  return hasPerson(guest) || (hasPerson(subject) && guest.actors.some((a) => a.kind === 'OTHERS')) ? [hosting('received', clause, i, subject, guest, { confidence: 0.9 })] : [];
}

/** "played host to B" */
function playedHost({ tokens }: Clause, i: number): boolean {
  return /^(?:play|plays|played|playing)$/.test(tokens[i]?.key ?? '') && tokens[i + 1]?.key === 'host' && tokens[i + 2]?.key === 'to';
}

/** "After a lunch hosted by B, A said …" */
const OCCASION = /^(?:lunch|luncheon|dinner|breakfast|banquet|reception|meeting|talks|summit)$/;

const CAME = /^(?:delegation|group|team|mission|visit|call|credentials?|credence)$/;

/** "received a courtesy call from B", "received the credentials of B", "welcomed a delegation headed by B": who came, behind the noun. */
function cameBehind(clause: Clause, i: number): { guest: Group; call: boolean } | null {
  const { tokens } = clause;
  const at = tokens.slice(i + 1, i + 9).findIndex((t) => CAME.test(t.key) || t.pos === 'VERB' || t.text === '.');
  const noun = i + 1 + at;
  if (at < 0 || !CAME.test(tokens[noun]!.key)) return null;
  for (let j = noun + 1; j < Math.min(tokens.length, noun + 9); j++) {
    const group = /^(?:from|by|of|including)$/.test(tokens[j]!.key) ? groupAt(clause, j + 1) : null;
    if (group && hasPerson(group) && canMeet(group) && isWhole(clause, group)) return { guest: group, call: tokens[noun]!.key === 'call' && /phone/.test(tokens[noun - 1]!.key) };
    if (/^[.;]$/.test(tokens[j]!.text)) return null;
  }
  return null;
}
