import { subjectOf } from '../clause/clause.js';
import { canMeet, furtherWith, isPlural, objectAfter } from './frames.js';
import { draft, type Draft, type MeetingRule } from './rule.js';

const FORMS = new Set(['met', 'meet', 'meets', 'meeting']);

/** "A met (with) B", "A and B met", "was to meet B", "after meeting with B". */
export const met: MeetingRule = {
  name: 'met',
  about: 'A met (with) B; A and B met; A was met by B; after meeting B',
  read(clause) {
    const { tokens } = clause;
    const out: Draft[] = [];
    tokens.forEach((t, i) => {
      if (!FORMS.has(t.key) || (t.key === 'meeting' && !isVerbal(tokens[i - 1], t.pos, tokens[i + 1]))) return;
      if (t.key === 'meet' && ['a', 'the', 'an'].includes(tokens[i - 1]?.key ?? '')) return;
      const subject = subjectOf(clause, i);
      if (tokens[i + 1]?.key === 'by' || (t.key === 'met' && ['was', 'were', 'been', 'being'].includes(tokens[i - 1]?.key ?? ''))) {
        const host = objectAfter(clause, i + 1, ['by']);
        if (host && subject) out.push(draft('met-by', clause, { from: i, to: i + 1 }, { left: host.group.actors, right: subject.actors, roles: { left: 'HOST', right: 'VISITOR' } }));
        return;
      }
      const object = objectAfter(clause, i + 1, ['with', '']);
      if (object && canMeet(object.group) && object.group !== subject) {
        out.push(draft(object.bare ? 'met' : 'met-with', clause, { from: i, to: i + 1 }, { left: subject?.actors ?? [], right: object.group.actors, separate: object.separately, nominal: t.key === 'meeting' }));
        const further = furtherWith(clause, object.group.to);
        if (further && further.group !== subject) out.push(draft('met-with', clause, { from: further.at, to: further.at + 1 }, { left: subject?.actors ?? [], right: further.group.actors, separate: object.separately, nominal: t.key === 'meeting' }));
      } else if (!object && subject && isPlural(subject) && canMeet(subject) && (t.key !== 'meeting' || (tokens[i - 1]?.text === ',' && subject.to === i - 1))) {
        out.push(draft('they-met', clause, { from: i, to: i + 1 }, { left: subject.actors }));
      }
    });
    return out;
  },
};

/** "after meeting Putin", "is meeting with": the participle, not the noun. */
function isVerbal(previous: { key: string; pos: string; cap: boolean } | undefined, pos: string, next: { key: string; pos: string } | undefined): boolean {
  const before = previous?.key;
  if (!next) return false;
  if (before === ',' && /^(?:in|at|on|for|behind|face-to-face|privately)$/.test(next.key)) return true;
  if (previous?.pos === 'VERB' && next.pos === 'PROPN') return true;
  if (previous?.cap && previous.key !== 'the' && next.key === 'with') return true;
  if (['is', 'are', 'was', 'were', 'been', 'be', 'after', 'before', 'while', 'by', 'of', 'when', 'upon', 'and', 'for', 'despite', 'since', 'without', 'from', 'in', 'about', 'until', 'start', 'began', 'begin', ','].includes(before ?? '')) {
    return next.key === 'with' || next.pos === 'PROPN' || next.pos === 'DET' || next.pos === 'ADJ' || next.pos === 'PRON' || pos === 'VERB';
  }
  return pos === 'VERB' && before !== 'the' && before !== 'a';
}
