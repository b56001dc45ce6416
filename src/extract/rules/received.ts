import type { Group } from '../clause/actor.js';
import { groupAt, subjectAfter, subjectBefore, subjectOf, type Clause } from '../clause/clause.js';
import { canMeet, hasPerson, isWhole, objectAfter, whomBefore } from './frames.js';
import { draft, type Draft, type MeetingRule } from './rule.js';

const ACTIVE = new Set(['received', 'receives', 'receive', 'receiving', 'welcomed', 'welcomes', 'welcome', 'welcoming', 'hosted', 'hosts', 'host', 'hosting', 'greeted', 'greets', 'greet', 'greeting', 'entertained', 'entertains']);
const PASSIVE = new Set(['received', 'welcomed', 'hosted', 'greeted', 'entertained', 'feted']);
const BE = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be']);

const GIVES = /^(?:granted|grants|gave|gives|give|giving|hosted|hosts|held|holds|offered|threw)$/;
const FEAST = /^(?:lunch|luncheon|dinner|breakfast|banquet|reception|audience|tea|party|farewell)$/;

/** "A received B at the palace", "B was welcomed by A", "A hosted B for dinner". */
export const received: MeetingRule = {
  name: 'received',
  about: 'A received, welcomed, hosted or greeted B; B was received by A; A gave a dinner for B',
  read(clause) {
    const { tokens } = clause;
    const out: Draft[] = [];
    tokens.forEach((t, i) => {
      if (/^(?:given|accorded|granted|offered)$/.test(t.key) && BE.has(tokens[i - 1]?.key ?? '')) {
        const by = tokens.slice(i + 1, i + 8).findIndex((x) => x.key === 'by');
        const welcome = by > 0 && tokens.slice(i + 1, i + 1 + by).some((x) => FEAST.test(x.key) || /^welcome$/.test(x.key));
        const host = welcome ? groupAt(clause, i + by + 2) : null;
        const guest = host ? subjectBefore(clause, i) : null;
        if (host && guest && hasPerson(host) && isWhole(clause, host)) out.push(draft('received-by', clause, { from: i, to: i + 1 }, { left: host.actors, right: guest.actors, roles: { left: 'HOST', right: 'VISITOR' } }));
        return;
      }
      if (t.key === 'guest' && tokens[i + 1]?.key === 'of' && tokens.slice(Math.max(0, i - 4), i).some((x) => BE.has(x.key))) {
        const host = groupAt(clause, i + 2);
        const guest = host ? subjectBefore(clause, i) : null;
        if (host && guest && hasPerson(host) && canMeet(host) && isWhole(clause, host)) out.push(draft('received-by', clause, { from: i, to: i + 1 }, { left: host.actors, right: guest.actors, roles: { left: 'HOST', right: 'VISITOR' }, confidence: 0.7 }));
        return;
      }
      if (GIVES.test(t.key)) {
        const feast = tokens.slice(i + 1, i + 6).findIndex((x) => FEAST.test(x.key));
        const host = feast >= 0 ? subjectBefore(clause, i) : null;
        const guest = host ? objectAfter(clause, i + feast + 2, ['for', 'honoring', ...(tokens[i + feast + 1]!.key === 'audience' ? ['to'] : [])]) : null;
        if (host && guest && guest.group !== host && hasPerson(guest.group) && canMeet(guest.group)) out.push(draft('gave-a-dinner', clause, { from: i, to: i + 1 }, { left: host.actors, right: guest.group.actors, roles: { left: 'HOST', right: 'VISITOR' } }));
        if (guest) return;
      }
      if (!ACTIVE.has(t.key) || t.pos === 'ADJ') return;
      const passive = PASSIVE.has(t.key) && (BE.has(tokens[i - 1]?.key ?? '') || BE.has(tokens[i - 2]?.key ?? '') || tokens[i + 1]?.key === 'by');
      const subject = passive ? subjectBefore(clause, i) : subjectOf(clause, i);
      if (passive) {
        const host = objectAfter(clause, i + 1, ['by']);
        const guests = subject ?? (host && OCCASION.test(tokens[i - 1]?.key ?? '') ? subjectAfter(clause, host.group.to) : null);
        if (!subject && guests && host && hasPerson(host.group) && hasPerson(guests)) out.push(draft('received-by', clause, { from: i, to: i + 1 }, { left: host.group.actors, right: guests.actors, roles: { left: 'HOST', right: 'VISITOR' }, confidence: 0.6 }));
        if (subject && host && hasPerson(host.group) && canMeet(host.group)) {
          out.push(draft('received-by', clause, { from: i, to: i + 1 }, { left: host.group.actors, right: subject.actors, roles: { left: 'HOST', right: 'VISITOR' } }));
        }
        return;
      }
      if (/^(?:host|hosts|welcome)$/.test(t.key) && ['the', 'a', 'its', 'their', 'his', 'her', 'of'].includes(tokens[i - 1]?.key ?? '')) return;
      const came = subject ? cameBehind(clause, i) : null;
      if (subject && came && came.guest !== subject) {
        out.push(draft(came.call ? 'received-a-call' : 'received-visit-of', clause, { from: i, to: i + 1 }, came.call ? { kind: 'CALL', left: subject.actors, right: came.guest.actors } : { left: subject.actors, right: came.guest.actors, roles: { left: 'HOST', right: 'VISITOR' } }));
        return;
      }
      const whom = subject ? whomBefore(clause, subject) : null;
      const guest = whom ? { group: whom } : objectAfter(clause, i + 1, ['']);
      if (!subject || !guest || !(hasPerson(guest.group) || (hasPerson(subject) && guest.group.actors.some((a) => a.kind === 'OTHERS'))) || !canMeet(guest.group) || guest.group === subject) return;
      out.push(draft('received', clause, { from: i, to: i + 1 }, { left: subject.actors, right: guest.group.actors, roles: { left: 'HOST', right: 'VISITOR' }, confidence: 0.9 }));
    });
    return out;
  },
};

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
