import type { ArticleFacts } from '../../src/domain/facts.js';
import { writeFacts } from '../../src/graph/facts-write.js';
import type { Graph } from '../../src/graph/graph.js';
import { refresh } from '../../src/pipeline/refresh.js';

/** Loads facts as the pipeline does: written, then resolved. */
export async function loadFacts(graph: Graph, facts: readonly ArticleFacts[]): Promise<void> {
  await writeFacts(graph, facts, '2025-01-01T00:00:00.000Z');
  await refresh(graph);
}
