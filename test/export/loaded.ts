import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DerivedGraph } from '../../src/domain/derived.js';
import { projectRoot } from '../../src/domain/project-root.js';
import { readDerived } from '../../src/graph/derived-read.js';
import { writeFacts } from '../../src/graph/facts-write.js';
import type { Graph } from '../../src/graph/graph.js';
import { ingest } from '../../src/pipeline.js';
import { openTestGraph } from '../support/graph.js';
import { hostile } from './hostile.js';

/** What the tests of exports read: the samples and names that no parser likes, in a database; and a folder of its own to write into. */
export interface Loaded {
  graph: Graph;
  derived: DerivedGraph;
  folder: string;
  close(): Promise<void>;
}

export async function loadSamplesAndHostile(): Promise<Loaded> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-export-'));
  const graph = await openTestGraph();
  await writeFacts(graph, hostile, '2025-01-01T00:00:00.000Z');
  await ingest(graph, [join(projectRoot, 'samples')], { onSkipped: () => {} });
  const close = async (): Promise<void> => {
    await graph.close();
    await rm(folder, { recursive: true, force: true });
  };
  return { graph, derived: await readDerived(graph), folder, close };
}
