import { fold } from '../../domain/text.js';
import { nameWords } from './words.js';

/** Something that a name may mean. */
export interface Candidate {
  id: string;
  /** the name to show */
  name: string;
  /** every name it goes by */
  names: string[];
  /** phrases that may stand beside the name: the country, its adjective, the offices held */
  context: string[];
  /** what tells it from others of the same name */
  hint: string | null;
}

interface Asked { folded: string; words: Set<string> }

type Fits = (asked: Asked, name: string, context: readonly Set<string>[]) => boolean;

/** How well a name fits, the best first. */
const TIERS: Fits[] = [
  (asked, name) => asked.folded === fold(name),
  (asked, name) => sameWords(asked.words, new Set(nameWords(name))),
  (asked, name, context) => {
    const words = new Set(nameWords(name));
    return [...words].every((w) => asked.words.has(w)) && explained(asked, words, context);
  },
  (asked, name, context) => {
    const words = new Set(nameWords(name));
    return [...asked.words].some((w) => words.has(w)) && explained(asked, words, context);
  },
];

/** Whether every word that is not the name's stands in a phrase of the context that was asked for as a whole: "United States" is not "United Mexican States". */
function explained(asked: Asked, words: Set<string>, context: readonly Set<string>[]): boolean {
  const beside = new Set(context.filter((phrase) => [...phrase].every((w) => asked.words.has(w))).flatMap((phrase) => [...phrase]));
  return [...asked.words].every((w) => words.has(w) || beside.has(w));
}

/**
 * The candidates that a name fits best: those that bear it exactly, else in another order of words, else with their country or office beside it,
 * else those of whose name it is a part. More than one: it is ambiguous. A country goes before what merely has the country's name.
 */
export function bestMatches(name: string, candidates: Candidate[]): Candidate[] {
  const asked: Asked = { folded: fold(name), words: new Set(nameWords(name)) };
  if (!asked.words.size) return [];
  const phrased = candidates.map((candidate) => ({ candidate, context: candidate.context.map((phrase) => new Set(nameWords(phrase))).filter((words) => words.size) }));
  for (const fits of TIERS) {
    const found = phrased.filter(({ candidate, context }) => candidate.names.some((n) => fits(asked, n, context))).map(({ candidate }) => candidate);
    if (found.length > 1 && fits === TIERS[0]) {
      const countries = found.filter((c) => c.id.startsWith('country/'));
      if (countries.length === 1) return countries;
    }
    if (found.length) return found;
  }
  return [];
}

function sameWords(a: Set<string>, b: Set<string>): boolean {
  return a.size === b.size && [...a].every((w) => b.has(w));
}
