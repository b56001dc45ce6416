import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Parameters } from '../graph/graph.js';
import type { Context, Key } from './context.js';
import { endedBy } from './errors.js';

/** As many ids as one trip asks for. */
const LARGEST = 1000;

/**
 * The row of the query `name` for a key. All keys asked for in one level of a question, with the same parameters, share one trip to the database:
 * plain ids as `$ids`, richer keys as `$anchors`. Null when the query has no row for it.
 */
export async function loadRow<R>(context: Context, name: string, key: Key, params: Parameters = {}): Promise<R | null> {
  const list = typeof key === 'string' ? 'ids' : 'anchors';
  const which = `${name} ${list} ${JSON.stringify(params)}`;
  let loader = context.loaders.get(which);
  if (!loader) {
    loader = new DataLoader<Key, unknown, string>(
      async (keys) => {
        const rows = await read<{ id: string }>(context, name, { ...params, [list]: keys });
        const byId = new Map(rows.map((row) => [row.id, row]));
        return keys.map((key) => byId.get(idOf(key)) ?? null);
      },
      { maxBatchSize: LARGEST, cacheKeyFn: idOf },
    );
    context.loaders.set(which, loader);
  }
  return (await loader.load(key)) as R | null;
}

/** All rows of a query that is asked once. */
export async function read<R>({ graph, timeout, signal }: Context, name: string, params: Parameters = {}): Promise<R[]> {
  try {
    return await graph.read<R>(name, params, { timeout, signal });
  } catch (error) {
    throw signal?.aborted ? endedBy(signal) : error;
  }
}

/**
 * Resolver of the field `Type.field` from cypher/read/Type.field.cypher: what the parent's query brought already when it is asked without arguments, else the
 * column named for the field, in one trip for all parents of the level; `empty` when the query has no row for the parent.
 */
export function fromQuery<V, A extends object = object>(name: `${string}.${string}`, empty: V, parameters: (args: A) => Parameters = () => ({})) {
  const ask = async (parent: { id: string }, args: A, context: Context, info: GraphQLResolveInfo): Promise<V> => {
    const row = await loadRow<Record<string, V>>(context, name, parent.id, parameters(args));
    return row?.[info.fieldName] ?? empty;
  };
  // no promise for what is there: a page of meetings has a hundred of them
  return (parent: { id: string }, args: A, context: Context, info: GraphQLResolveInfo): V | Promise<V> => {
    const brought = (parent as unknown as Record<string, V | null | undefined>)[info.fieldName];
    if (brought != null && Object.values(args).every((arg) => arg == null)) return brought;
    return ask(parent, args, context, info);
  };
}

function idOf(key: Key): string {
  return typeof key === 'string' ? key : key.id;
}
