import { isNamedPerson } from '../clause/actor.js';
import { subjectBefore } from '../clause/clause.js';
import { canMeet, hasPerson, objectAfter } from './frames.js';
import { draft, type Draft, type MeetingRule } from './rule.js';

const TOLD = /^(?:told|tells|assured|assures|informed|informs|warned|warns|thanked|thanks|congratulated|congratulates|asked|asks|urged|urges|briefed|briefs|pressed|presses)$/;
const OCCASION = /\b(?:in|during|at) (?:(?:a|an|the|their|his|her) )?(?:[a-z-]+ ){0,3}?(call|conversation|meeting|talks|dinner|lunch|phone call|summit)\b/;

/** "A told B in a telephone call that …": what was said shows that they talked; only with the occasion named. */
export const toldInACall: MeetingRule = {
  name: 'told-in-a-call',
  about: 'A told, assured or thanked B in a call, at a meeting; A told visiting B',
  read(clause) {
    const out: Draft[] = [];
    clause.tokens.forEach((t, i) => {
      if (!TOLD.test(t.key)) return;
      const subject = subjectBefore(clause, i);
      const object = objectAfter(clause, i + 1, ['']);
      if (!subject || !object || !hasPerson(subject) || !hasPerson(object.group) || !canMeet(object.group) || object.group === subject) return;
      const occasion = OCCASION.exec(clause.tokens.slice(object.group.to, object.group.to + 9).map((x) => x.key).join(' '));
      const visiting = clause.tokens.slice(object.group.from, object.group.actors[0]!.to).some((x) => x.key === 'visiting');
      if (visiting && !occasion) out.push(draft('told-a-visitor', clause, { from: i, to: i + 1 }, { left: subject.actors, right: object.group.actors, roles: { left: 'HOST', right: 'VISITOR' }, confidence: 0.65 }));
      if (!occasion && !visiting && /^brief(?:ed|s)$/.test(t.key) && object.group.actors.every(isNamedPerson) && subject.actors[0]!.kind !== 'OTHERS') out.push(draft('briefed', clause, { from: i, to: i + 1 }, { left: subject.actors, right: object.group.actors, confidence: 0.6 }));
      if (occasion) out.push(draft('told-in-a-call', clause, { from: i, to: i + 1 }, { kind: /call|conversation/.test(occasion[1]!) ? 'CALL' : 'MEETING', left: subject.actors, right: object.group.actors }));
    });
    return out;
  },
};
