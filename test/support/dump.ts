import { canonicalJson } from '../../src/domain/canonical.js';
import type { Graph } from '../../src/graph/graph.js';

/** Everything in the graph as sorted lines, without bookkeeping: two graphs are the same when their dumps are. */
export async function dump(graph: Graph): Promise<string[]> {
  const nodes = await graph.execute<{ labels: string[]; properties: Record<string, unknown> }>(
    'MATCH (n) WHERE NOT n:State AND NOT n:Migration AND NOT n:Told AND NOT n:Block AND NOT n:Dirty AND NOT n:Together RETURN labels(n) AS labels, properties(n) AS properties');
  const relationships = await graph.execute<{ from: string; type: string; to: string; properties: Record<string, unknown> }>(
    'MATCH (a)-[r]->(b) WHERE NOT a:Told AND NOT a:Block RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties');
  return [
    ...nodes.map(({ labels, properties: { ingestedAt: _, turn: _turn, ...properties } }) => `${labels.sort().join(':')} ${canonicalJson(properties)}`),
    ...relationships.map(({ from, type, to, properties }) => `${from} ${type} ${to} ${canonicalJson(properties)}`),
  ].sort();
}

/** What two dumps do not share, each line cut short. */
export function differences(before: readonly string[], after: readonly string[]): string[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [...before.filter((l) => !now.has(l)).map((l) => `- ${l}`), ...after.filter((l) => !old.has(l)).map((l) => `+ ${l}`)].map((l) => l.slice(0, 400));
}
