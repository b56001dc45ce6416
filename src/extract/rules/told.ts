import { isNamedPerson } from '../clause/actor.js';
import { subjectBefore } from '../clause/clause.js';
import { canMeet, hasPerson, objectAfter } from './frames.js';
import { draft, type Draft, type MeetingRule } from './rule.js';

const TOLD = /^(?:ordered|orders|instructed|instructs|reminded|reminds|reassured|reassures|promised|promises|offered|told|tells|assured|assures|informed|informs|warned|warns|thanked|thanks|congratulated|congratulates|asked|asks|urged|urges|briefed|briefs|brief|pressed|presses)$/;
/** "expressed his concerns to B", "conveyed condolences to B" */
const EXPRESSED = /^(?:expressed|expresses|conveyed|conveys|voiced|voices|stressed|protested|complained|explained)$/;
const OCCASION = /\b(?:in|during|at) (?:(?:a|an|the|their|his|her) )?(?:[a-z-]+ ){0,3}?(calls?|conversations?|meetings?|talks|dinner|lunch|phone call|summit)\b/;

/** "A told B in a telephone call that …": what was said shows that they talked; only with the occasion named. */
export const toldInACall: MeetingRule = {
  name: 'told-in-a-call',
  about: 'A told, assured or thanked B in a call, at a meeting; A told visiting B',
  read(clause) {
    const out: Draft[] = [];
    clause.tokens.forEach((t, i) => {
      const subject = TOLD.test(t.key) || EXPRESSED.test(t.key) ? subjectBefore(clause, i) : null;
      const object = TOLD.test(t.key) ? objectAfter(clause, i + 1, ['']) : subject ? objectAfter(clause, i + 1, ['to']) : null;
      if (!subject || !object || !hasPerson(subject) || !hasPerson(object.group) || !canMeet(object.group) || object.group === subject) return;
      const said = (from: number, to: number) => OCCASION.exec(clause.tokens.slice(from, to).map((x) => x.key).join(' '));
      const occasion = said(object.group.to, object.group.to + 9) ?? (subject.from <= 12 && !clause.tokens.slice(0, subject.from).some((x) => x.key === 'with' || x.pos === 'VERB') ? said(0, subject.from) : null);
      const visiting = clause.tokens.slice(object.group.from, object.group.actors[0]!.to).some((x) => x.key === 'visiting');
      if (visiting && !occasion) out.push(draft('told-a-visitor', clause, { from: i, to: i + 1 }, { left: subject.actors, right: object.group.actors, roles: { left: 'HOST', right: 'VISITOR' }, confidence: 0.65 }));
      const errand = t.key === 'brief' && clause.tokens[i - 1]?.key === 'to' && clause.tokens.slice(Math.max(0, i - 12), i).some((x) => /^(?:went|proceeded|travel?led|flew|drove|rushed|headed|came|arrived|returned)$/.test(x.key));
      if (!occasion && !visiting && (/^brief(?:ed|s)$/.test(t.key) || errand) && object.group.actors.every(isNamedPerson) && subject.actors[0]!.kind !== 'OTHERS') out.push(draft('briefed', clause, { from: i, to: i + 1 }, { left: subject.actors, right: object.group.actors, confidence: 0.6 }));
      const sides = [subject, object.group].map((g) => g.actors[0]!.parties[0]?.country ?? null);
      const place = clause.sentence.spans.find((s) => s.kind === 'PLACE' && s.from > object.group.to && s.from <= object.group.to + 4);
      if (!occasion && !visiting && place && isNamedPerson(subject.actors[0]!) && isNamedPerson(object.group.actors[0]!) && sides[0] !== sides[1] && !sides.includes(null) && /^(?:in|at)$/.test(clause.tokens[object.group.to]?.key ?? '')) out.push(draft('told-at-a-place', clause, { from: i, to: i + 1 }, { left: subject.actors, right: object.group.actors, confidence: 0.6 }));
      if (occasion) out.push(draft('told-in-a-call', clause, { from: i, to: i + 1 }, { kind: /call|conversation/.test(occasion[1]!) ? 'CALL' : 'MEETING', left: subject.actors, right: object.group.actors }));
    });
    return out;
  },
};
