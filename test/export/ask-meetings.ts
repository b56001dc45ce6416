import { executeQuery } from '../../src/answer/execute.js';
import type { WrittenFilter } from '../../src/answer/selection.js';
import type { Graph } from '../../src/graph/graph.js';

/** The ids of the meetings that `meetings(filter)` answers with, sorted. */
export async function meetings(graph: Graph, written: WrittenFilter): Promise<string[]> {
  const named = (value: WrittenFilter[string]): unknown => (Array.isArray(value) ? value.map((name: string) => ({ name })) : { name: value });
  const filter = Object.fromEntries(Object.entries(written).map(([key, value]) => [key,
    ['with', 'between', 'about', 'at', 'country', 'agency'].includes(key) ? named(value) : ['kind', 'status'].includes(key) ? (value as string[]).map((v) => v.toUpperCase()) : value]));
  const { data, errors } = await executeQuery({ graph, query: 'query q($filter: MeetingFilter) { meetings(filter: $filter, first: 100) { totalCount edges { node { id } } } }', variables: { filter } });
  if (errors) throw new Error(errors[0]!.message);
  const found = data!.meetings as { totalCount: number; edges: { node: { id: string } }[] };
  if (found.totalCount > 100) throw new Error('more than a page: narrow the filter');
  return found.edges.map((e) => e.node.id).sort();
}
