import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTRACTION_FORMAT, type Extraction } from '../../src/domain/extraction.js';
import type { ArticleFacts } from '../../src/domain/facts.js';
import { projectRoot } from '../../src/domain/project-root.js';
import { findAgency } from '../../src/lexicon/agencies.js';
import { countryOf } from '../../src/lexicon/countries.js';
import { derive } from '../../src/resolve/derive.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';

/** Name, country, office and year of somebody, as a table of visits tells them. */
export type Use = [name: string, country: string, office: string, year: number];

/** Two names, and whether a careful reader takes them for one person. The kept half was written before the resolver saw any, and is not looked at when it is tuned. */
export interface PeoplePair {
  half: 'tuned' | 'kept';
  a: Use;
  b: Use;
  verdict: 'same' | 'different';
  why: string;
}

export interface PairScore {
  pairs: number;
  /** joined and rightly so, joined and wrongly so, apart and wrongly so */
  tp: number;
  fp: number;
  fn: number;
  precision: number;
  recall: number;
  /** the pairs that came out wrong */
  wrong: PeoplePair[];
}

/** The hand-checked pairs of one half, or of both. */
export function peoplePairs(half?: PeoplePair['half']): PeoplePair[] {
  const all = JSON.parse(readFileSync(join(projectRoot, 'test', 'resolve', 'people-pairs.json'), 'utf8')) as PeoplePair[];
  return half ? all.filter((p) => p.half === half) : all;
}

/**
 * Scores the resolver on pairs of names, through the whole derivation.
 * @param together all names of the list in one graph, as in real use, where others help or mislead; else each pair in a graph of its own
 */
export function scorePeoplePairs(pairs: readonly PeoplePair[], { together }: { together: boolean }): PairScore {
  const all = together ? personOf(pairs.flatMap((p) => [p.a, p.b])) : null;
  const score: PairScore = { pairs: pairs.length, tp: 0, fp: 0, fn: 0, precision: 1, recall: 1, wrong: [] };
  for (const pair of pairs) {
    const person = all ?? personOf([pair.a, pair.b]);
    const joined = person(pair.a) === person(pair.b);
    const same = pair.verdict === 'same';
    if (joined && same) score.tp++;
    if (joined && !same) score.fp++;
    if (!joined && same) score.fn++;
    if (joined !== same) score.wrong.push(pair);
  }
  score.precision = score.tp + score.fp === 0 ? 1 : score.tp / (score.tp + score.fp);
  score.recall = score.tp + score.fn === 0 ? 1 : score.tp / (score.tp + score.fn);
  return score;
}

/** Derives the people of these uses, each told by an article of its own. */
function personOf(uses: readonly Use[]): (use: Use) => string {
  const facts = new Map(uses.map((use) => [JSON.stringify(use), factsOf(use)]));
  const { people } = derive([...facts.values()]);
  const persons = new Map<string, string>();
  for (const [key, { article, nodes }] of facts) {
    const alias = nodes.find((n) => n.type === 'ALIAS')!.id;
    const person = people.find((p) => p.aliases.some((a) => a.alias === alias && (a.articles === null || a.articles.includes(article.id))));
    if (!person) throw new Error(`nobody is behind ${key}`);
    persons.set(key, person.id);
  }
  return (use) => persons.get(JSON.stringify(use))!;
}

/** The facts of an article that says no more than who held which office that year. */
export function factsOf([name, state, written, year]: Use): ArticleFacts {
  const country = countryOf(state) ?? findAgency(state, null)?.topBody ?? state;
  const office = written.replace(/-elect$/, '');
  const text = `${state}: ${written} ${name}, ${year}`;
  const of = (words: string): { start: number; end: number; rule: string } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, rule: 'told' });
  const extraction: Extraction = {
    format: EXTRACTION_FORMAT,
    article: { id: 'pair', url: `urn:pair:${encodeURIComponent(text)}`, title: null, publisher: null, publishedAt: String(year), language: 'en', text },
    entities: [
      { ref: 'e1', type: 'PERSON', name, country, mentions: [of(name)], offices: [{ office: 'e2', status: office === written ? 'CURRENT' : 'DESIGNATE', ...of(written) }] },
      { ref: 'e2', type: 'OFFICE', name: office, country, agency: null, mentions: [of(written)] },
    ],
    reports: [],
    extractor: { name: 'pairs', version: '1' },
  };
  return toFacts(extraction);
}
