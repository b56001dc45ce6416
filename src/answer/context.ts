import type DataLoader from 'dataloader';
import type { Graph } from '../graph/graph.js';

/** What a row of a query is asked for: an id, or an id with what else the query needs of it. */
export type Key = string | { id: string };

/** What all resolvers of one request share. */
export interface Context {
  graph: Graph;
  /** ends the queries of this request, too */
  signal: AbortSignal | undefined;
  /** milliseconds that one trip to the database may take */
  timeout: number;
  /** one loader for each query and its parameters; see batch.ts */
  loaders: Map<string, DataLoader<Key, unknown, string>>;
}

/** The context of one request: nothing is kept from one request to the next. */
export function createContext({ graph, signal, timeout = 15_000 }: { graph: Graph; signal?: AbortSignal; timeout?: number }): Context {
  return { graph, signal, timeout, loaders: new Map() };
}
