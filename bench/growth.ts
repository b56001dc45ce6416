import type { ArticleFacts } from '../src/domain/facts.js';
import { writeFacts } from '../src/graph/facts-write.js';
import type { Graph } from '../src/graph/graph.js';
import { refresh } from '../src/pipeline/refresh.js';
import { withDatabase } from './database.js';
import { growingArticles } from './growth-articles.js';
import { median, milliseconds } from './measure.js';

export interface GrowthFigures {
  /** articles there were before → seconds for the next hundred: their facts, then people, tenures and meetings; and for all of those before */
  sizes: { articles: number; facts: number; resolving: number; resolvingOne: number; bulk: number; bulkResolving: number }[];
  /** of the largest to the smallest */
  ratio: number;
}

const NEXT = 100;
const TURNS = 5;
const BATCH = 2000;
const NOW = '2025-01-01T00:00:00.000Z';

/** The next hundred articles, in graphs of several sizes, each in a database of its own. */
export async function benchGrowth(sizes: readonly number[], say: (line: string) => void): Promise<GrowthFigures> {
  const figures: GrowthFigures['sizes'] = [];
  for (const articles of sizes) {
    say(`the next ${NEXT} articles after ${articles.toLocaleString('en')}`);
    figures.push(await withDatabase((graph) => grow(graph, articles)));
  }
  const cost = (f: GrowthFigures['sizes'][number]): number => f.facts + f.resolving;
  return { sizes: figures, ratio: cost(figures.at(-1)!) / cost(figures[0]!) };
}

async function grow(graph: Graph, articles: number): Promise<GrowthFigures['sizes'][number]> {
  const news = growingArticles();
  const take = (count: number): ArticleFacts[] => Array.from({ length: count }, () => news.next().value as ArticleFacts);
  const seconds = async (work: () => Promise<unknown>): Promise<number> => (await milliseconds(work)) / 1000;
  let bulk = 0;
  for (let left = articles; left > 0; left -= BATCH) {
    const some = take(Math.min(BATCH, left));
    bulk += await seconds(() => writeFacts(graph, some, NOW));
  }
  const bulkResolving = await seconds(() => refresh(graph, { hash: false }));
  const resolve = (): Promise<unknown> => refresh(graph, { hash: false });
  const turns: { facts: number; resolving: number; one: number }[] = [];
  // the first turn warms up
  for (let turn = 0; turn <= TURNS; turn++) {
    const [more, one] = [take(NEXT), take(1)];
    const facts = await seconds(() => writeFacts(graph, more, NOW));
    const resolving = await seconds(resolve);
    await writeFacts(graph, one, NOW);
    const resolvingOne = await seconds(resolve);
    if (turn) turns.push({ facts, resolving, one: resolvingOne });
  }
  return {
    articles, bulk, bulkResolving, facts: median(turns.map((t) => t.facts)), resolving: median(turns.map((t) => t.resolving)), resolvingOne: median(turns.map((t) => t.one)),
  };
}
