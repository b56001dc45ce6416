import { yearsApart } from '../../domain/days.js';
import { compareNames, type NameMatch } from '../names/compatible.js';
import { kinship } from '../names/keys.js';
import type { NameRule } from '../names/rules.js';
import type { Offices } from '../offices.js';
import { CONTEXT_WEIGHTS, JOIN_WEIGHT, NAME_WEIGHTS, NEAR_YEARS, OFFICE_REACH_YEARS, OFFICE_TERM_YEARS } from '../thresholds.js';
import type { Bearer } from './bearers.js';
import { oneLife, tooLongAbsent, type Span } from './eras.js';
import { profile, type Profile } from './evidence.js';

/** One reason for or against taking two names for one person. */
export interface Rule {
  name: string;
  weight: number;
  /** in plain English, for whoever asks why */
  words: string;
}

/** What speaks for and against two full names being one person's. */
export interface Ruling {
  match: NameMatch;
  rules: Rule[];
  weight: number;
  /** beyond JOIN_WEIGHT: one person, as far as these two tell */
  joins: boolean;
}

const WORDS: Record<NameRule, string> = {
  'same-name': 'the names are the same but for spelling', 'word-order': 'the same words in another order', 'middle-name': 'a middle name more or less', 'second-surname': 'a further surname more or less',
  'initial': 'an initial for a name', 'called-by': 'the name in brackets', 'generation-unsaid': 'Jr. or a number more or less', 'romanization': 'one name in two romanizations, perhaps',
  'king-without-number': 'a sovereign with a number and without', 'first-initial': 'the given name is only an initial', 'one-of-two-surnames': 'a word less, where people bear two surnames',
  'muhammad-left-out': 'Muhammad before another given name left out', 'first-name-left-out': 'the first given name left out', 'part-of-name': 'the first words of a longer name, where names are one whole', 'crossed': 'a middle name here, a further surname there', 'overlap': 'one name goes on where the other has begun', 'nickname': 'a short name for the given name',
  'inside-name': 'one name stands inside the other, as a father\'s may', 'spelling': 'a slip of the pen, perhaps',
};

/** Weighs two full names and what is said of their bearers; null when the names can't be one person's. */
export function judge(a: Bearer, b: Bearer, offices: Offices): Ruling | null {
  const kin = kinship(a.country, b.country);
  if (kin === 'OTHER') return null;
  const match = compareNames(a.parts, b.parts, a.country);
  if (!match || (kin === 'BODY' && match.rule !== 'same-name')) return null;
  const full = NAME_WEIGHTS[match.rule];
  const rules: Rule[] = [{ name: match.rule, weight: full, words: WORDS[match.rule] }];
  if (match.weight < full) rules.push({ name: 'common-name', weight: match.weight - full, words: 'names that many people bear' });
  const add = (name: keyof typeof CONTEXT_WEIGHTS, words: string): void => void rules.push({ name, weight: CONTEXT_WEIGHTS[name], words });
  if (kin === 'BODY') add('body-and-country', 'one serves a state, the other an international body');
  const [said, saidOther] = [profile([a], offices), profile([b], offices)];
  time(said, saidOther, add);
  const office = sharedOffice(said, saidOther);
  if (office === 'office-then') add(office, `the same office within ${OFFICE_REACH_YEARS} years`);
  if (office === 'office') add(office, 'the same office');
  const weight = rules.reduce((sum, r) => sum + r.weight, 0);
  return { match, rules, weight, joins: weight >= JOIN_WEIGHT };
}

function time(a: Profile, b: Profile, add: (name: keyof typeof CONTEXT_WEIGHTS, words: string) => void): void {
  if (!a.life || !b.life) return;
  const years = yearsBetween(a.life, b.life);
  if (!oneLife(a.life, b.life)) add('two-lives', 'more years than one life in public');
  else if (tooLongAbsent(years, current(a), current(b))) add('long-absent', `both in office, ${Math.floor(years)} years apart`);
  else if (years <= NEAR_YEARS) add('same-years', 'seen in the same years');
}

const current = ({ offices }: Profile): Set<string> => new Set([...offices].flatMap(([office, o]) => (o.current ? [office] : [])));

/** Years between two spans, none when they touch. */
export function yearsBetween(a: Span, b: Span): number {
  return a.last < b.first ? yearsApart(a.last, b.first) : b.last < a.first ? yearsApart(b.last, a.first) : 0;
}

/** Whether both are said to hold one office, and at one time; an office held by both at times far apart says nothing. */
function sharedOffice(a: Profile, b: Profile): 'office-then' | 'office' | null {
  let best: 'office' | null = null;
  for (const [office, { seen }] of a.offices) {
    const other = b.offices.get(office);
    if (!other) continue;
    const years = seen && other.seen ? yearsBetween(seen, other.seen) : null;
    if (years !== null && years <= OFFICE_REACH_YEARS) return 'office-then';
    if (years === null || years <= OFFICE_TERM_YEARS) best = 'office';
  }
  return best;
}
