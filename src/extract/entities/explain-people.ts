import { isGivenName } from '../../lexicon/given-names.js';
import { isSurname } from '../../lexicon/surnames.js';
import { NAME_THRESHOLD } from '../spans/name-score.js';
import type { PersonSpan, ReadSentence } from '../spans/span.js';
import { PARTICLES, SPEECH } from '../spans/words.js';
import type { PersonLine } from '../trace.js';
import type { Mention, Person } from './entity.js';
import { nameKeys, type PersonOf } from './people.js';

interface Place { span: PersonSpan; sentence: ReadSentence }

/** Why every name of a person was taken for one, and for whom; in text order, person by person. */
export function explainPeople(people: readonly Person[], sentences: readonly ReadSentence[], of: PersonOf): PersonLine[] {
  const at = new Map<number, Place>();
  for (const sentence of sentences) {
    for (const span of sentence.spans) if (span.kind === 'PERSON' && of.has(span)) at.set(sentence.tokens[span.from]!.start, { span, sentence });
  }
  return people.flatMap((person) => [...person.mentions].sort((a, b) => a.start - b.start).map(({ start, end, rule }) => ({ start, end, name: person.name, rule, verdict: verdict(person, rule, at.get(start)) })));
}

function verdict(person: Person, rule: Mention['rule'], place: Place | undefined): string {
  if (!place) return `stands for ${person.name}, who holds the office`;
  if (rule === 'short-form') return `short form of ${person.name} by ${whichPart(person, nameKeys(place.span.name)[0] ?? '')}`;
  return `a person: ${cues(place, rule).join(', ')}; ${place.span.score.toFixed(1)} speaks for it, ${NAME_THRESHOLD} is enough`;
}

function whichPart({ keys }: Person, key: string): string {
  const bare = (k: string): string => k.replace(/^\p{L}{2}-(?=.)/u, '');
  if (bare(keys.at(-1) ?? '') === bare(key)) return 'surname';
  return keys[0] === key ? 'first name' : 'part of the surname';
}

function cues({ span, sentence: { tokens, spans } }: Place, rule: string): string[] {
  const words = tokens.slice(span.from, span.to).filter((t) => t.word);
  const [first, last, before, after] = [words[0], words.at(-1), tokens[span.from - 1], tokens[span.to]];
  const found = [
    rule === 'title-before-name' && before ? `“${before.text}” before it` : '',
    after?.text === ',' && spans.some((s) => s.kind === 'OFFICE' && s.from > span.to && s.from <= span.to + 2) ? 'an office behind a comma' : '',
    first && isGivenName(first.text) ? `“${first.text}” is a given name` : '',
    last && isSurname(last.text) ? `“${last.text}” is a surname` : '',
    words.slice(1).some((t) => PARTICLES.has(t.key)) ? 'a particle within' : '',
    words.some((t) => /^(?:\p{Lu}\.)+$/u.test(t.text)) ? 'an initial' : '',
    after && SPEECH.has(after.key) ? `“${after.text}” behind it` : '',
  ].filter(Boolean);
  return found.length ? found : [words.length > 1 ? 'capitals that are no words of the language' : 'a capital that is no word of the language'];
}
