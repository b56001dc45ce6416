import { subjectOf } from '../clause/clause.js';
import { canMeet, hasPerson, objectAfter } from './frames.js';
import { draft, type Draft, type MeetingRule } from './rule.js';

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
      if (!errand && !calledOn) return;
      const object = objectAfter(clause, i + (calledOn ? 2 : 1), ['']);
      const subject = subjectOf(clause, i);
      if (!subject || !object || object.group === subject || !canMeet(object.group) || !hasPerson(object.group)) return;
      const next = tokens[object.group.to];
      const errandGoesOn = !next || /^(?:[.,;]|at|in|on|for|about|and|before|after|again|over|there|here|next|this|yesterday|today|tomorrow|\p{L}+day)$/u.test(next.key);
      if (!errandGoesOn || (calledOn && next?.key !== 'at' && next?.key !== 'in')) return;
      out.push(draft(calledOn ? 'called-on' : 'to-see', clause, { from: i, to: i + 1 }, { left: subject.actors, right: object.group.actors, roles: { left: 'VISITOR', right: 'HOST' }, confidence: 0.65 }));
    });
    return out;
  },
};
