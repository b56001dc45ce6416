import type DataLoader from 'dataloader';
import type { Asker } from '../domain/access.js';
import type { Graph } from '../graph/graph.js';
import type { LoadSource } from './loads.js';
import type { Workings } from './workings.js';

/** What a row of a query is asked for: an id, or an id with what else the query needs of it. */
export type Key = string | { id: string };

/** What all resolvers of one request share. */
export interface Context {
  graph: Graph;
  /** ends the queries of this request, too */
  signal: AbortSignal | undefined;
  /** milliseconds that one trip to the database may take */
  timeout: number;
  /** what changes the graph; null where it is only asked */
  workings: Workings | null;
  /** who asks; null for anybody */
  asker: Asker | null;
  /** tells what is loaded; null where nobody can wait for it */
  loads: LoadSource | null;
  /** one loader for each query and its parameters; see batch.ts */
  loaders: Map<string, DataLoader<Key, unknown, string>>;
}

/** The context of one request: nothing is kept from one request to the next. */
export function createContext({ graph, signal, timeout = 15_000, workings = null, asker = null, loads = null }: { graph: Graph; signal?: AbortSignal; timeout?: number; workings?: Workings | null; asker?: Asker | null; loads?: LoadSource | null }): Context {
  return { graph, signal, timeout, workings, asker, loads, loaders: new Map() };
}
