import type { Group } from '../clause/actor.js';
import { subjectOf } from '../clause/clause.js';
import { canMeet, hasPerson, objectAfter } from './frames.js';
import { draft, type Draft, type MeetingRule } from './rule.js';

/** "paid a courtesy call on", "paid a visit to", "paid his respects to" */
const PAID = /^(?:an? |his |her |their )?(?:[\w-]+ ){0,2}(?:call on|call to|visit to|visit on|respects to)(?= |$)/;
/** "presented his credentials to", "handed her letters of credence to" */
const PRESENTED = /^(?:an? |his |her |their |the )?(?:[\w-]+ ){0,3}(?:credentials|letters? of credence) to(?= |$)/;

/** "A flew to Skopje to see B", "he will see B on Monday", "A called on B at the ministry": only where seeing is an errand. */
export const saw: MeetingRule = {
  name: 'saw',
  about: 'A went to see B, will see B; A called on B at a place',
  read(clause) {
    const { tokens } = clause;
    const out: Draft[] = [];
    tokens.forEach((t, i) => {
      const errand = t.key === 'see' && ['to', 'will', 'would'].includes(tokens[i - 1]?.key ?? '');
      const calledOn = /^(?:called|calls|call)$/.test(t.key) && tokens[i + 1]?.key === 'on';
      const pattern = /^(?:paid|pays|pay|paying)$/.test(t.key) ? PAID : /^(?:presented|presents|presenting|handed)$/.test(t.key) ? PRESENTED : null;
      const paid = pattern?.exec(tokens.slice(i + 1, i + 9).map((x) => x.key).join(' ')) ?? null;
      const sawSomebody = /^(?:saw|sees)$/.test(t.key) && t.pos === 'VERB';
      if (!errand && !calledOn && !paid && !sawSomebody) return;
      const object = objectAfter(clause, i + (paid ? 1 + paid[0].split(' ').length : calledOn ? 2 : 1), ['']);
      const subject = subjectOf(clause, i);
      if (!subject || !object || object.group === subject || !canMeet(object.group) || !hasPerson(object.group)) return;
      const next = tokens[object.group.to];
      if (sawSomebody && !(isPeople(subject) && isPeople(object.group) && /^(?:at|on|in|for|today|yesterday|this|again|twice|\p{L}+day)$/u.test(next?.key ?? ''))) return;
      const errandGoesOn = !next || /^(?:[.,;]|at|in|on|for|about|and|before|after|again|over|there|here|next|this|yesterday|today|tomorrow|\p{L}+day)$/u.test(next.key);
      if (!paid && (!errandGoesOn || (calledOn && !['at', 'in', 'and'].includes(next?.key ?? '') && !isOfficial(object.group)))) return;
      out.push(draft(paid ? (pattern === PRESENTED ? 'presented-credentials' : 'paid-a-visit') : calledOn ? 'called-on' : 'to-see', clause, { from: i, to: i + 1 }, { left: subject.actors, right: object.group.actors, roles: { left: 'VISITOR', right: 'HOST' }, confidence: 0.65 }));
    });
    return out;
  },
};

/** "called on Prime Minister B.": a courtesy to somebody in office, with nothing that he is called on to do. */
function isOfficial(group: Group): boolean {
  return group.actors.every((a) => a.parties.every((p) => p.type === 'PERSON' && p.offices.some((o) => /^HEAD_OF|^ROYAL$|MINISTER/.test(o.office.role))));
}

/** Named people and nobody else. */
function isPeople(group: Group): boolean {
  return group.actors.every((a) => a.kind === 'PRONOUN' || a.parties.every((p) => p.type === 'PERSON'));
}
