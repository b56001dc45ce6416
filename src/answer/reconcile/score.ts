import leven from 'leven';
import { fold } from '../../domain/text.js';
import { countryByCode } from '../../lexicon/countries.js';
import type { Candidate } from '../names/match.js';
import { knownIds } from '../names/known.js';
import { nameWords } from '../names/words.js';

/** What somebody knows beside a name, each said in a few words or as an id. */
export interface Beside { country: string[]; office: string[] }

export interface Score {
  /** 0 to 100 */
  score: number;
  /** what of it is how: 0 to 100 each */
  features: { name: number; country: number | null; office: number | null };
}

/** What a country or an office that is another one leaves of the score; and an office that nobody tells of. */
const OTHER_COUNTRY = 0.5;
const NO_COUNTRY = 0.9;
const OTHER_OFFICE = 0.85;

/** How well a candidate is what somebody called so. */
export function scoreOf(name: string, candidate: Candidate, code: string | null, beside: Beside): Score {
  const alike = Math.max(...candidate.names.map((n) => likeness(name, n, candidate.context)));
  const country = beside.country.length ? Number(beside.country.some((said) => codesOf(said).includes(code ?? ''))) : null;
  const offices = candidate.context.map((phrase) => new Set(nameWords(phrase)));
  const office = beside.office.length ? Number(beside.office.some((said) => {
    const words = nameWords(said.replace(/^office\/[^/]*\//, ''));
    return words.length > 0 && (offices.some((known) => words.every((w) => known.has(w))) || fold(said) === fold(candidate.name));
  })) : null;
  const factor = (country === 0 ? (code === null ? NO_COUNTRY : OTHER_COUNTRY) : 1) * (office === 0 ? OTHER_OFFICE : 1);
  return { score: round(100 * alike * factor), features: { name: round(100 * alike), country: country && 100 * country, office: office && 100 * office } };
}

/** How much two names are alike, 0 to 1: word for word, slips forgiven, and what only says the office or the country left out. */
export function likeness(asked: string, name: string, context: readonly string[]): number {
  if (fold(asked) === fold(name)) return 1;
  const theirs = nameWords(name);
  const known = new Set(theirs);
  const said = nameWords(asked);
  const beside = new Set(context.map((phrase) => nameWords(phrase)).filter((words) => words.every((w) => said.includes(w))).flat());
  const ours = said.filter((w) => known.has(w) || !beside.has(w));
  if (!ours.length || !theirs.length) return 0;
  const left = [...theirs];
  let sum = 0;
  for (const word of ours) {
    const [best = 0, at = -1] = left.reduce<[number?, number?]>(([most = 0, where = -1], other, i) => (wordLikeness(word, other) > most ? [wordLikeness(word, other), i] : [most, where]), []);
    if (at >= 0) left.splice(at, 1);
    sum += best;
  }
  // in another order of words, or with one said more, it is nearly the same
  return Math.min(0.99, (2 * sum) / (ours.length + theirs.length));
}

function wordLikeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 0.6 : 0;
  const longest = Math.max(a.length, b.length);
  const alike = 1 - leven(a, b, { maxDistance: Math.ceil(longest / 3) }) / longest;
  return alike >= 0.7 ? alike : 0;
}

const codesOf = (said: string): string[] => [...knownIds(said, ['Country']), said].map((id) => id.replace(/^country\//, '')).map((code) => countryByCode(code)?.code ?? code);

const round = (value: number): number => Math.round(value * 10) / 10;
