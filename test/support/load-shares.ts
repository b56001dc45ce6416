import type { ArticleFacts } from '../../src/domain/facts.js';
import { writeFacts } from '../../src/graph/facts-write.js';
import { Graph } from '../../src/graph/graph.js';
import { refresh } from '../../src/pipeline/refresh.js';
import { numbers } from './many-articles.js';

const NOW = '2025-06-01T08:00:00.000Z';

/** The same articles in another order; the same for the same seed. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const next = numbers(seed);
  const cards = [...list];
  for (let i = cards.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [cards[i], cards[j]] = [cards[j]!, cards[i]!];
  }
  return cards;
}

/**
 * Loads articles as several workers do at once, each over a connection of its own: the articles are dealt out, and each worker loads its share in batches,
 * deriving after each.
 */
export async function loadShares(graph: Graph, articles: readonly ArticleFacts[], { workers, batch }: { workers: number; batch: number }): Promise<void> {
  await Promise.all(Array.from({ length: workers }, async (_, n) => {
    const own = Graph.connect({ ...graph.connection, release: async () => {} });
    try {
      const share = articles.filter((_article, i) => i % workers === n);
      for (let i = 0; i < share.length; i += batch) {
        await writeFacts(own, share.slice(i, i + batch), NOW);
        await refresh(own, { hash: false });
      }
    } finally {
      await own.close();
    }
  }));
}
