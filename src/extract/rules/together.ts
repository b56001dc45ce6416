import { isNamedPerson, type Group } from '../clause/actor.js';
import { groupAt, subjectBefore, subjectOf, type Clause } from '../clause/clause.js';
import { isByPhone } from './spoke.js';
import { canMeet, hasPerson, isPlural, objectAfter } from './frames.js';
import { draft, type Draft, type MeetingRule } from './rule.js';

const SPENT = /^(?:spent|spends|had|shared)$/;
const HANDS = /^(?:shook|shakes|shake|shaking|shaken)$/;
/** Verbs that show two people together only in the caption of a picture. */
const IN_CAPTIONS = /^(?:walks|walked|walk|poses|posed|pose|chats|chatted|laughs|laughed|toasts|toasted|escorts|escorted)$/;
const ANYWHERE = /^(?:sat|sits|sit|sitting|huddled|huddles|huddle|huddling|dined|dines|dine|dining|lunched|breakfasted|conferred|confers|confer|engaged|engaging|negotiated|consulted|golfed|mingled)$/;

/** "A shook hands with B", "A sat down with B", "A, left, walks with B". */
export const together: MeetingRule = {
  name: 'together',
  about: 'A shook hands, sat down, dined, conferred with B; a caption that shows A walking or posing with B',
  read(clause) {
    const { tokens } = clause;
    const out: Draft[] = [];
    tokens.forEach((t, i) => {
      const spent = SPENT.test(t.key) && /^(?:hours?|half|minutes|day|days|evening|afternoon|morning|time|weekend)$/.test(tokens.slice(i + 1, i + 7).find((x) => x.pos === 'NOUN')?.key ?? '');
      const hands = HANDS.test(t.key) && tokens[i + 1]?.key === 'hands';
      const joined = /^(?:joined|joins|joining)$/.test(t.key) && /\b(?:for|in|at) (?:(?:a|an|the|their|separate|joint|private|[\w-]+) ){0,3}(?:meeting|talks|dinner|lunch|discussions?|call|breakfast|ceremony|walk|tour|round|prayers?|tea|briefing)\b/.test(tokens.slice(i + 1, i + 12).map((x) => x.key).join(' '));
      const direct = joined || (clause.sentence.block === 'CAPTION' && /^(?:escorts|escorted)$/.test(t.key));
      const played = /^(?:played|plays|playing)$/.test(t.key) && /^(?:golf|tennis|chess|bridge|basketball|football|cricket|a)$/.test(tokens[i + 1]?.key ?? '');
      if (!hands && !direct && !spent && !played && !ANYWHERE.test(t.key) && !(clause.sentence.block === 'CAPTION' && IN_CAPTIONS.test(t.key))) return;
      const subject = subjectOf(clause, i);
      const object = objectAfter(clause, i + (hands ? 2 : tokens[i + 1]?.key === 'down' ? 2 : 1), direct ? [''] : ['with', 'alongside']);
      if (subject && object && object.group !== subject && canMeet(object.group) && (hasPerson(object.group) || object.group.actors.some((a) => a.kind === 'OTHERS'))) {
        out.push(draft(hands ? 'shook-hands' : 'sat-down-with', clause, { from: i, to: i + 1 }, { left: subject.actors, right: object.group.actors, confidence: 0.75 }));
      } else if (hands && subject && isPlural(subject) && !object) {
        out.push(draft('shook-hands', clause, { from: i, to: i + 1 }, { left: subject.actors }));
      }
    });
    return out;
  },
};

/** "The two leaders, in a phone call on Monday, discussed …": a meeting of its own rather than what was said at the one before. */
const OCCASION = /\b(?:in|during|at|by) (?:a|an|their) (?:[\w-]+ ){0,4}(?:call|conversation|meeting|summit|talks|telephone)\b/;
const DISCUSS = /^(?:discussed|discuss|discusses|discussing|reviewed|negotiated)$/;

/** "A discussed trade with B", "A and B discussed trade". */
export const discussed: MeetingRule = {
  name: 'discussed',
  about: 'A discussed something with B; A and B discussed something',
  read(clause) {
    return clause.tokens.flatMap((_, i) => discusses(clause, i) ?? raised(clause, i) ?? []);
  },
};

/** "discussed trade with B", "A and B exchanged views" */
function discusses(clause: Clause, i: number): Draft | null {
  const { tokens } = clause;
  const views = /^(?:exchanged|exchange|exchanges)$/.test(tokens[i]!.key) && /^(?:views|opinions|ideas|information)$/.test(tokens[i + 1]?.key ?? '');
  const subject = views || DISCUSS.test(tokens[i]!.key) ? subjectBefore(clause, i) : null;
  if (!subject) return null;
  const object = withinClause(clause, i);
  const kind = isByPhone(clause, i) ? 'CALL' : 'MEETING';
  if (object && object !== subject && canMeet(object)) return draft('discussed-with', clause, { from: i, to: i + 1 }, { kind, left: subject.actors, right: object.actors, confidence: 0.75 });
  const both = isPlural(subject) && hasPerson(subject) && (subject.actors.length > 1 || OCCASION.test(tokens.slice(0, i + 12).map((x) => x.key).join(' ')));
  return both ? draft('they-discussed', clause, { from: i, to: i + 1 }, { kind, left: subject.actors, confidence: 0.65 }) : null;
}

/** What is brought up with somebody, not money or children. */
const MATTER = /^(?:the|his|her|their|its|this|that|concerns?|issues?|cases?|it|up|objections)$/;

/** "raised the issue with B" */
function raised(clause: Clause, i: number): Draft | null {
  if (!/^(?:raised|raises|broached|brought)$/.test(clause.tokens[i]!.key) || !MATTER.test(clause.tokens[i + 1]?.key ?? '')) return null;
  const subject = subjectBefore(clause, i);
  const object = subject && withinClause(clause, i);
  if (!object || object === subject || !object.actors.every(isNamedPerson) || !hasPerson(subject)) return null;
  return draft('raised-with', clause, { from: i, to: i + 1 }, { kind: isByPhone(clause, i) ? 'CALL' : 'MEETING', left: subject.actors, right: object.actors, confidence: 0.6 });
}

/** "discussed the crisis in Syria and other matters with B": the first "with" of a party before the clause ends. */
function withinClause(clause: Clause, i: number): Group | null {
  for (let j = i + 1; j < Math.min(clause.tokens.length, i + 24); j++) {
    const t = clause.tokens[j]!;
    if (t.key === 'with') {
      const group = clause.groups.find((g) => g.from === j + 1 || (g.from === j + 2 && clause.tokens[j + 1]!.pos === 'DET'));
      if (group && !group.actors.at(-1)!.possessive && (hasPerson(group) || group.actors.some((a) => a.kind === 'OTHERS' || a.parties.some((p) => p.type === 'AGENCY')))) return group;
    }
    if (t.text === '.' || t.text === ';' || (t.pos === 'VERB' && !t.key.endsWith('ing') && !t.key.endsWith('ed'))) return null;
  }
  return null;
}

const SIGN = /^(?:signed|sign|signs|ratified|ratify|initialed|inked|exchanged|unveiled|inaugurated|inaugurate|launched|toured|opened)$/;
const ANNOUNCE = /^(?:announced|announce|announces|issued|issue|issues|released|release)$/;

/** "A and B signed the agreement": people of two countries who act together were together. */
export const signed: MeetingRule = {
  name: 'signed-together',
  about: 'A and B, of two countries, signed or ratified something together',
  read(clause) {
    const out: Draft[] = [];
    clause.tokens.forEach((t, i) => {
      const parties = REACHED.test(t.key) ? reachedBetween(clause, i) : null;
      if (parties) out.push(draft('signed-together', clause, { from: i, to: i + 1 }, { left: parties.actors, confidence: 0.6 }));
      if (parties) return;
      const jointly = ANNOUNCE.test(t.key) && clause.tokens.slice(i + 1, i + 4).some((x) => /^(?:joint|jointly)$/.test(x.key));
      if (!(SIGN.test(t.key) || jointly) || t.pos !== 'VERB') return;
      const letters = /^(?:letters|messages|notes)$/.test(clause.tokens[i + 1]?.key ?? '');
      const subject = subjectBefore(clause, i);
      if (!subject || subject.to < i - 3 || t.key === 'exchanged' && !letters) return;
      const people = subject.actors.filter((a) => a.parties.some((p) => p.type === 'PERSON'));
      const partner = !letters && people.length ? withPerson(clause, i, subject) : null;
      if (people.length >= 2 && differ(people.map((a) => a.parties[0]!.country))) {
        out.push(draft(letters ? 'exchanged-letters' : 'signed-together', clause, { from: i, to: i + 1 }, { kind: letters ? 'LETTER' : 'MEETING', left: subject.actors, confidence: 0.6 }));
      } else if (partner) {
        out.push(draft('signed-with', clause, { from: i, to: i + 1 }, { left: subject.actors, right: partner.actors, confidence: 0.6 }));
      } else if (letters) {
        const object = objectAfter(clause, i + 2, ['with']);
        if (object) out.push(draft('exchanged-letters', clause, { from: i, to: i + 2 }, { kind: 'LETTER', left: subject.actors, right: object.group.actors }));
      }
    });
    return out;
  },
};

const REACHED = /^(?:reached|signed|concluded|struck|agreed)$/;

/** "an accord was reached between A and B": the people between whom */
function reachedBetween(clause: Clause, i: number): Group | null {
  const at = clause.tokens.findIndex((t, j) => j > i && j < i + 8 && t.key === 'between');
  const group = at < 0 ? null : groupAt(clause, at + 1);
  const accord = clause.tokens.slice(Math.max(0, i - 8), i).some((t) => /^(?:accord|agreement|deal|pact|treaty|memorandum|contract|understanding)$/.test(t.key));
  return group && accord && group.actors.filter((a) => a.parties.some((p) => p.type === 'PERSON')).length > 1 ? group : null;
}

/** "signed the accord on Tuesday with President B": a person whom the signing was with. */
function withPerson(clause: Clause, i: number, subject: Group): Group | null {
  const group = withinClause(clause, i);
  return group && group !== subject && group.actors.every(isNamedPerson) ? group : null;
}

function differ(countries: (string | null)[]): boolean {
  return new Set(countries.filter((c) => c !== null)).size > 1;
}
