import { fold } from '../../domain/text.js';
import { nameWords } from './words.js';

/** Something that a name may mean. */
export interface Candidate {
  id: string;
  /** the name to show */
  name: string;
  /** every name it goes by */
  names: string[];
  /** words that may stand beside the name: the country, its adjective, the offices held */
  context: string[];
  /** what tells it from others of the same name */
  hint: string | null;
}

/** How well a name fits, the best first. */
const TIERS: ((asked: Asked, name: string, context: Set<string>) => boolean)[] = [
  (asked, name) => asked.folded === fold(name),
  (asked, name) => sameWords(asked.words, new Set(nameWords(name))),
  (asked, name, context) => {
    const words = new Set(nameWords(name));
    return [...words].every((w) => asked.words.has(w)) && [...asked.words].every((w) => words.has(w) || context.has(w));
  },
  (asked, name, context) => {
    const words = new Set(nameWords(name));
    return [...asked.words].some((w) => words.has(w)) && [...asked.words].every((w) => words.has(w) || context.has(w));
  },
];

interface Asked { folded: string; words: Set<string> }

/**
 * The candidates that a name fits best: those that bear it exactly, else in another order of words, else with their country or office beside it,
 * else those of whose name it is a part. More than one: it is ambiguous. A country goes before what merely has the country's name.
 */
export function bestMatches(name: string, candidates: Candidate[]): Candidate[] {
  const asked: Asked = { folded: fold(name), words: new Set(nameWords(name)) };
  if (!asked.words.size) return [];
  for (const fits of TIERS) {
    const found = candidates.filter((c) => {
      const context = new Set(c.context.flatMap(nameWords));
      return c.names.some((n) => fits(asked, n, context));
    });
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
