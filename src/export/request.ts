import { DatabaseUnavailableError, GraphChangedError } from '../domain/errors.js';
import { derivedState } from '../graph/derived-state.js';
import type { Graph, Parameters, Row } from '../graph/graph.js';
import type { Shape } from './formats.js';
import type { Around } from './graph/network.js';

/** Which meetings are exported, and how. */
export interface Selection {
  /** the parameter `$filter`: a MeetingFilter with its names resolved */
  filter: object;
  /** whether it leaves anything out */
  narrowed: boolean;
  /** whether it says which statuses it wants; who met whom is otherwise told by the meetings that were held */
  hasStatus: boolean;
}

export interface ExportRequest extends Selection {
  graph: Graph;
  shape: Shape;
  /** whether those who sat on one side of the table have met, too */
  sameSide: boolean;
  /** only the network around some people; formats that are no network have none */
  around?: Around;
  signal?: AbortSignal;
  /** told how many of the rows at hand have been read, out of at most how many */
  onProgress?: (done: number, total: number) => void;
}

/** What an export reads by: one page after the other, each by the key where the last one ended. */
export interface Reader {
  rows<R>(query: string, params?: Parameters): Promise<R[]>;
  pages<R extends { id: string }>(query: string, params: Parameters & { limit: number }, after?: string): AsyncGenerator<R[]>;
  byIds<R>(query: string, ids: Iterable<string>): AsyncGenerator<R[]>;
}

/** Milliseconds that one page may take: a filter that few meetings fit has to look at many. */
const PAGE_TIMEOUT = 600_000;
const IDS_AT_ONCE = 500;

/** A reader that counts, and stops when it is told to. */
export function reader({ graph, signal }: Pick<ExportRequest, 'graph' | 'signal'>, onRows: (rows: number) => void = () => {}): Reader {
  const rows = async <R>(query: string, params: Parameters = {}): Promise<R[]> => {
    const found = await graph.read<R & Row>(query, params, { timeout: PAGE_TIMEOUT, signal });
    onRows(found.length);
    return found;
  };
  return {
    rows,
    async *pages<R extends { id: string }>(query: string, params: Parameters & { limit: number }, after = ''): AsyncGenerator<R[]> {
      for (let last = after; ; ) {
        const page = await rows<R>(query, { ...params, after: last });
        if (page.length) yield page;
        if (page.length < params.limit) return;
        last = page.at(-1)!.id;
      }
    },
    async *byIds<R>(query: string, ids: Iterable<string>): AsyncGenerator<R[]> {
      const all = [...ids].sort();
      for (let i = 0; i < all.length; i += IDS_AT_ONCE) yield rows<R>(query, { ids: all.slice(i, i + IDS_AT_ONCE) });
    },
  };
}

/**
 * Lets through what is written as long as the graph stays the same; an export that is half of one graph and half of another would be of none.
 * @throws GraphChangedError at its end
 */
export async function* ofOneGraph(graph: Graph, written: AsyncIterable<string>): AsyncGenerator<string> {
  const before = await derivedState(graph);
  if (before.hash === null && before.token !== null) throw new DatabaseUnavailableError('articles are being loaded for the first time; export when that has ended');
  yield* written;
  const after = await derivedState(graph);
  if (after.token !== before.token || after.hash !== before.hash) throw new GraphChangedError();
}
