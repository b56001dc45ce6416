import { subjectBefore, type Clause } from '../clause/clause.js';
import { canMeet, hasPerson, objectAfter } from './frames.js';
import { draft, type Draft, type MeetingRule } from './rule.js';

const PHONED = new Set(['phoned', 'phones', 'telephoned', 'telephones', 'phone', 'telephone', 'rang']);
const CALLED = new Set(['called', 'calls', 'call', 'calling']);

/** "A phoned B", "A called B to congratulate him": not "called B a liar", "called on B", "called for". */
export const called: MeetingRule = {
  name: 'called',
  about: 'A phoned or telephoned B; A called B to …, on a day, about something',
  read(clause) {
    const { tokens } = clause;
    const out: Draft[] = [];
    tokens.forEach((t, i) => {
      const phoned = PHONED.has(t.key) && t.pos === 'VERB';
      if (!phoned && !(CALLED.has(t.key) && t.pos !== 'NOUN')) return;
      const subject = subjectBefore(clause, i);
      const object = objectAfter(clause, i + 1, ['']);
      if (!subject || !object || !hasPerson(object.group) || !canMeet(object.group) || object.group === subject) return;
      if (!phoned && !tellsOfACall(clause, object.group.to)) return;
      out.push(draft(phoned ? 'phoned' : 'called', clause, { from: i, to: i + 1 }, { kind: 'CALL', left: subject.actors, right: object.group.actors, separate: true }));
    });
    return out;
  },
};

const TIMES = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|earlier|later|last|this|early|late|again|twice|personally|immediately|after|before|when|following|from|by)$/;

/** What follows the person called: "to …", a time, "about", "from the plane", the end; a name-calling goes on with what he was called. */
function tellsOfACall(clause: Clause, after: number): boolean {
  const { tokens } = clause;
  const next = tokens[tokens[after]?.text === ',' ? after + 1 : after];
  if (!next || next.text === '.' || next.text === ';') return true;
  if (next.key === 'to') return tokens[after + 1]?.pos === 'VERB';
  if (next.key === 'and') return ['VERB', 'AUX'].includes(tokens[after + 1]?.pos ?? '');
  if (next.key === 'at') return /^(?:the|his|her|home|work|\d)/.test(tokens[after + 1]?.key ?? '');
  return next.key === 'on' || next.key === 'about' || next.key === 'over' || TIMES.test(next.key);
}
