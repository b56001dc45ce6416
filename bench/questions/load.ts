import { join } from 'node:path';
import { projectRoot } from '../../src/domain/project-root.js';
import { Graph, openGraph } from '../../src/graph/graph.js';
import { seedLexicon } from '../../src/graph/lexicon-seed.js';
import { migrate } from '../../src/graph/migrate.js';
import { madeGraph } from './made-graph.js';

/** Queries of the benchmarks alone, as cypher/ has those of the program. */
export const benchCypher = join(projectRoot, 'bench', 'cypher');

const BATCH = 1000;

/** A made graph of so many meetings, in a Neo4j of our own, for `work`. Its data folder is kept, so that it is filled only once. */
export async function withMadeGraph<T>(size: number, say: (line: string) => void, work: (graph: Graph) => Promise<T>): Promise<T> {
  const folder = join(projectRoot, 'node_modules', '.cache', 'readout-bench', `graph-${size}`);
  const graph = await openGraph({ env: { ...process.env, READOUT_DATA: folder, READOUT_DATABASE: 'embedded' } });
  try {
    await migrate(graph);
    await seedLexicon(graph);
    await fill(graph, size, say);
    return await work(graph);
  } finally {
    await graph.close();
  }
}

async function fill(connected: Graph, size: number, say: (line: string) => void): Promise<void> {
  const graph = benchGraph(connected);
  try {
    const there = (await graph.read<{ meetings: number }>('Made.size'))[0]?.meetings ?? 0;
    if (there === size) return;
    if (there) throw new Error(`the graph made for ${size} meetings has ${there}, as its filling was broken off: remove node_modules/.cache/readout-bench/graph-${size}`);
    say(`filling a graph of ${size.toLocaleString('en')} meetings, once`);
    await writeMade(graph, size);
  } finally {
    await graph.close();
  }
}

/** The same database with the queries of the benchmarks. To be closed; the database goes on. */
export function benchGraph({ connection }: Graph): Graph {
  return Graph.connect({ ...connection, release: async () => {} }, benchCypher);
}

/** Writes a made graph into an empty one that has its indexes and its tree of issues. */
export async function writeMade(graph: Graph, size: number): Promise<void> {
  const { countries, places, offices, people, meetings } = madeGraph(size);
  await graph.write((tx) => tx.run('Made.nodes', { countries, places, offices }));
  for (const rows of batches(people)) await graph.write((tx) => tx.run('Made.people', { rows }));
  for (const rows of batches(meetings())) await graph.write((tx) => tx.run('Made.meetings', { rows }));
  await graph.execute('CALL db.awaitIndexes(300)');
  await graph.execute('CALL db.prepareForReplanning(300)');
}

function* batches<T>(rows: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length) yield batch;
}
