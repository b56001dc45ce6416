import type { Graph } from '../graph/graph.js';
import type { Output } from './output.js';

/** Opens the graph of this project, its schema up to date, for the time of `work`. */
export async function withGraph<T>(out: Output, work: (graph: Graph) => Promise<T>): Promise<T> {
  const [{ openGraph }, { migrate }] = await Promise.all([import('../graph/graph.js'), import('../graph/migrate.js')]);
  const graph = await openGraph({ say: out.say });
  try {
    await migrate(graph);
    return await work(graph);
  } finally {
    await graph.close();
  }
}
