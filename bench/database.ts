import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGraph, type Graph } from '../src/graph/graph.js';
import { migrate } from '../src/graph/migrate.js';

/** A new Neo4j of our own with an empty folder, for `work`; both are gone afterwards. */
export async function withDatabase<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  try {
    const graph = await openGraph({ env: { ...process.env, READOUT_DATA: folder, READOUT_DATABASE: 'embedded' } });
    try {
      await migrate(graph);
      return await work(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
