import { fold } from '../../domain/text.js';
import { isGivenName } from '../../lexicon/given-names.js';
import type { PersonSpan, ReadSentence } from '../spans/span.js';
import { MR, PARTICLES, isSuffix } from '../spans/words.js';
import type { Person } from './entity.js';
import { mention, type Registry } from './registry.js';

export type PersonOf = Map<PersonSpan, Person>;

/**
 * Gathers the names of an article into people. Full names first, so that a headline's "Merkel" finds the "Angela Merkel" that comes after it;
 * then short forms go to the full name they are part of, the nearest one before them.
 */
export function gatherPeople(sentences: ReadSentence[], registry: Registry): PersonOf {
  const named = sentences.flatMap((s) => s.spans.filter((x): x is PersonSpan => x.kind === 'PERSON').map((span) => ({ span, sentence: s, keys: nameKeys(span.name) })));
  const of: PersonOf = new Map();
  for (const n of named) if (n.keys.length > 1) of.set(n.span, fullName(n.keys, n.span, registry));
  const ordered: Person[] = [];
  const weight = new Map<Person, number>();
  const titles = new Map<Person, Set<string>>();
  for (const { span, sentence } of named) {
    const person = of.get(span);
    if (!person) continue;
    weight.set(person, (weight.get(person) ?? 0) + (span.rule === 'title-before-name' ? 2 : 1));
    const head = headBefore(sentence, span);
    if (head) titles.set(person, (titles.get(person) ?? new Set()).add(head));
  }
  for (const { span, sentence, keys } of named) {
    const gender = genderOf(sentence, span);
    const head = headBefore(sentence, span);
    const sameTitle = (p: Person) => head !== null && (titles.get(p)?.has(head) ?? false);
    const person = of.get(span) ?? shortForm(keys, gender, ordered, registry, weight, sameTitle) ?? newPerson(keys, span, registry);
    if (gender && !person.gender) person.gender = gender;
    of.set(span, person);
    const at = ordered.indexOf(person);
    if (at >= 0) ordered.splice(at, 1);
    ordered.push(person);
    mention(person, { ...extent(sentence, span), rule: keys.length > 1 ? span.rule : person.keys.length > 1 ? 'short-form' : span.rule });
  }
  return of;
}

/** Folded name words without generation suffixes; a hyphenated name is one word. */
export function nameKeys(name: string): string[] {
  return name.split(/[\s,]+/).filter((w) => w && !isSuffix(w)).map(fold);
}

/** Head of the office right before a name: "President A" is not the wife that is named without it. */
function headBefore({ spans }: ReadSentence, span: PersonSpan): string | null {
  const before = spans.find((s) => s.kind === 'OFFICE' && s.to === span.from);
  return before?.kind === 'OFFICE' ? before.head : null;
}

function extent(sentence: ReadSentence, { from, to }: PersonSpan): { start: number; end: number } {
  return { start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end };
}

function newPerson(keys: string[], span: PersonSpan, registry: Registry): Person {
  const person: Person = { type: 'PERSON', name: span.name, keys, country: null, mentions: [], offices: [], gender: null };
  registry.addPerson(person);
  return person;
}

function fullName(keys: string[], span: PersonSpan, registry: Registry): Person {
  const known = registry.people.find((p) => sameName(p.keys, keys));
  if (!known) return newPerson(keys, span, registry);
  if (keys.length > known.keys.length) {
    known.keys = keys;
    known.name = span.name;
  }
  return known;
}

/** Two full names of one article that one person can bear: every word of the shorter stands in the longer, in order, and the first or last agree. */
export function sameName(a: string[], b: string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // "Aung Kyi" is not "Aung San Suu Kyi": two more words in the middle are another name
  if (short.length > 1 && long.length - short.length > 1 && short[0] === long[0] && short.at(-1) === long.at(-1) && !long.slice(1, -1).some((w) => PARTICLES.has(w))) return false;
  let at = 0;
  for (const word of short) {
    while (at < long.length && !wordFits(word, long[at]!)) at++;
    if (at++ >= long.length) return false;
  }
  return wordFits(short[0]!, long[0]!) || short.at(-1) === long.at(-1);
}

function wordFits(a: string, b: string): boolean {
  if (a === b) return true;
  return (/^\p{L}\.$/u.test(a) && b.startsWith(a[0]!)) || (/^\p{L}\.$/u.test(b) && a.startsWith(b[0]!));
}

/**
 * The person a single name stands for: by surname, else by the first name in use ("Xi", "Hillary"); nobody when genders clash.
 * Of several who bear the surname the one the article names in full most often (its subject, not the subject's wife), then the latest.
 */
function shortForm(keys: string[], gender: Person['gender'], before: Person[], registry: Registry, weight: ReadonlyMap<Person, number>, sameTitle: (p: Person) => boolean): Person | undefined {
  const key = bare(keys[0]!);
  const fits = (p: Person) => !gender || !p.gender || p.gender === gender;
  const by = (test: (p: Person) => boolean): Person | undefined => {
    const all = [...new Set([...[...before].reverse(), ...registry.people])].filter((p) => fits(p) && test(p));
    const titled = all.find(sameTitle);
    if (titled) return titled;
    return all.reduce<Person | undefined>((best, p) => (best && (weight.get(best) ?? 0) >= (weight.get(p) ?? 0) ? best : p), undefined);
  };
  return by((p) => bare(p.keys.at(-1)!) === key) ?? by((p) => surnames(p.keys).some((k) => bare(k) === key)) ?? by((p) => p.keys[0] === key);
}

/** "al-Maliki" and "Maliki" are one surname. */
function bare(key: string): string {
  return key.replace(/^(?:al|el|as|ash|ad|an|ar|at|az)-(?=.)/, '');
}

/** Words that can stand for the whole name: all but given names in front and particles. */
function surnames(keys: string[]): string[] {
  return keys.filter((k, i) => i > 0 && !PARTICLES.has(k) && !(i < keys.length - 1 && isGivenName(k)));
}

const FEMALE = new Set(['mrs.', 'mrs', 'ms.', 'ms', 'miss', 'lady', 'dame', 'madame', 'mme', 'queen', 'princess']);
const MALE = new Set(['mr.', 'mr', 'sir', 'lord', 'king', 'prince']);

function genderOf(sentence: ReadSentence, span: PersonSpan): Person['gender'] {
  const before = sentence.tokens[span.from - 1];
  if (!before || !(MR.has(before.key) || FEMALE.has(before.key) || MALE.has(before.key))) return null;
  return FEMALE.has(before.key) ? 'f' : MALE.has(before.key) ? 'm' : null;
}
