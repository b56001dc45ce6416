import { isNamedPerson } from '../clause/actor.js';
import { subjectOf, type Clause } from '../clause/clause.js';
import { canMeet, furtherWith, hasPerson, isPlural, objectAfter } from './frames.js';
import { isOfThePress } from './press.js';
import { draft, type Draft, type MeetingRule } from './rule.js';

const SPEAK = new Set(['spoke', 'speak', 'speaks', 'speaking', 'spoken', 'talked', 'talk', 'talks', 'talking', 'chatted', 'chats', 'chatting', 'conversed', 'converses', 'conferred', 'confers', 'confer', 'consulted', 'consults']);
const PHONE = /\b(?:by|over|via|on|through) (?:the )?(?:tele)?phone\b|\b(?:tele)?phone (?:call|conversation)s?\b|\bby video(?:conference| link| call)?\b|\bvideo ?(?:conference|call|link)\b|\btelephonically\b|\bhotline\b|\bcall\b/;

/** "A spoke (by phone) with B, C and D", "A talks to B": a call unless a caption shows them together. */
export const spoke: MeetingRule = {
  name: 'spoke',
  about: 'A spoke or talked with (to) B, by phone or in person',
  read(clause) {
    const { tokens } = clause;
    const out: Draft[] = [];
    tokens.forEach((t, i) => {
      if (!SPEAK.has(t.key) || (t.key === 'talks' && !isVerbTalks(clause, i))) return;
      const subject = subjectOf(clause, i);
      const phone = isByPhone(clause, i);
      const object = objectAfter(clause, i + 1, ['with', 'to']);
      if (object && subject && object.group !== subject && hasPerson(object.group) && canMeet(object.group) && !isOfThePress(clause, object.group)) {
        const call = phone || (clause.sentence.block !== 'CAPTION' && /^(?:spoke|speak|speaks|spoken|speaking)$/.test(t.key) && !tellsAPlace(clause, object.group.to) && !tellsAMeeting(clause, object.group.to));
        out.push(draft(call ? 'spoke-by-phone' : 'spoke-with', clause, { from: i, to: i + 1 }, {
          kind: call ? 'CALL' : 'MEETING', left: subject.actors, right: object.group.actors, separate: call || object.separately, confidence: phone ? 0.9 : 0.7,
        }));
        const further = furtherWith(clause, object.group.to);
        if (further && further.group !== subject) out.push(draft(call ? 'spoke-by-phone' : 'spoke-with', clause, { from: i, to: i + 1 }, { kind: call ? 'CALL' : 'MEETING', left: subject.actors, right: further.group.actors, separate: call, confidence: phone ? 0.9 : 0.7 }));
      } else if (!object && subject && isPlural(subject) && (phone || t.key === 'speaking' || (subject.actors.every((a) => isNamedPerson(a)) && eachOther(clause, i)))) {
        const call = phone || (/^(?:spoke|speaks?|spoken|speaking)$/.test(t.key) && !clause.sentence.spans.some((x) => x.kind === 'PLACE'));
        out.push(draft(call ? 'they-spoke-by-phone' : 'spoke-with', clause, { from: i, to: i + 1 }, { kind: call ? 'CALL' : 'MEETING', left: subject.actors }));
      }
    });
    return out;
  },
};

/** "A and B spoke twice on Friday": with each other, not at an event or to an audience. */
function eachOther({ tokens }: Clause, i: number): boolean {
  const rest = tokens.slice(i + 1, i + 7).map((t) => t.key);
  return /^(?:twice|again|briefly|privately|directly|several|for|late|earlier|yesterday|today|last|on)$/.test(rest[0] ?? '') && (rest[0] !== 'on' || /day$/.test(rest[1] ?? '')) && !rest.some((k) => /^(?:at|to|against|of|about|before|in)$/.test(k));
}

function isVerbTalks(clause: Clause, i: number): boolean {
  const next = clause.tokens[i + 1]?.key ?? '';
  const before = clause.tokens[i - 1];
  return ['with', 'to'].includes(next) && !!before && (clause.groups.some((g) => g.to === i) || (clause.groups.some((g) => g.to === i - 1) && (before.text === ',' || before.pos === 'ADV')));
}

/** Whether the words around the verb speak of a telephone or a screen. */
export function isByPhone(clause: Clause, i: number): boolean {
  const words = clause.tokens.slice(Math.max(0, i - 8), i + 14).map((t) => t.key).join(' ');
  return PHONE.test(words);
}

/** "Speaking to B during a meeting on Tuesday" */
function tellsAMeeting(clause: Clause, from: number): boolean {
  return /\b(?:during|at|in) (?:a|the|their|his|her) (?:[\w-]+ ){0,2}(?:meeting|talks|visit|dinner|lunch|summit|audience)\b/.test(clause.tokens.slice(from, from + 25).map((t) => t.key).join(' '));
}

/** "… in Kabul", "at the White House": they stood in one place. */
function tellsAPlace(clause: Clause, from: number): boolean {
  return clause.sentence.spans.some((s) => s.from >= from && s.from <= from + 6 && s.kind === 'PLACE' && ['in', 'at', 'inside'].includes(clause.tokens[s.from - (clause.tokens[s.from - 1]?.key === 'the' ? 2 : 1)]?.key ?? ''));
}
