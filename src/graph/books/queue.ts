import type { Graph } from '../graph.js';

/** Something that has to be derived again: an article whose facts changed, or what a run that did not end was about to write. */
export interface Dirty {
  id: string;
  /** what was written there, as JSON; null for an article */
  says: string | null;
  /** another one whenever it is noted anew */
  token: string;
}

const PAGE = 1000;

/** What waits, by id. */
export async function readQueue(graph: Graph, limit: number): Promise<Dirty[]> {
  return graph.read<Dirty>('Blocks.queue', { limit });
}

/** Adds to what waits. */
export async function enqueue(graph: Graph, rows: readonly Dirty[]): Promise<void> {
  for (let i = 0; i < rows.length; i += PAGE) await graph.write((tx) => tx.run('Blocks.mark', { rows: rows.slice(i, i + PAGE) }));
}

/** Takes away what is done, unless it was noted anew meanwhile. */
export async function dequeue(graph: Graph, done: readonly Dirty[]): Promise<void> {
  for (let i = 0; i < done.length; i += PAGE) {
    const rows = done.slice(i, i + PAGE).map(({ id, token }) => ({ id, token }));
    await graph.write((tx) => tx.run('Blocks.unmark', { rows }));
  }
}
