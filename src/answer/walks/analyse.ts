import { byCodeUnit } from '../../domain/text.js';
import { betweenness, closeness, forceAtlas2, louvain, pagerank, UndirectedGraph } from './graphology.js';

/** How much somebody stands in the middle of a network, each from 0 to 1. */
export interface Centrality { degree: number; betweenness: number; closeness: number; pagerank: number }

export interface Standing {
  /** how many others they met */
  degree: number;
  /** at how many meetings, summed over those others */
  meetings: number;
  /** 1 is the largest */
  community: number;
  centrality: Centrality;
  position: { x: number; y: number };
}

/** Work of the layout: so many steps for each pair of nodes and links, so that a large network does not hold up a server. */
const LAYOUT_WORK = 30_000;
const MOST_STEPS = 300;
const LEAST_STEPS = 60;
/** Radians between neighbours on the spiral where the layout starts: no two nodes lie in one line with the middle. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Communities, centrality and positions of a network. It depends on the nodes and edges alone, not on their order: the same network is always drawn the same.
 */
export function analyse(ids: readonly string[], edges: readonly { a: string; b: string; count: number }[]): Map<string, Standing> {
  const sorted = [...ids].sort(byCodeUnit);
  const graph = new UndirectedGraph();
  sorted.forEach((id, i) => graph.addNode(id, { x: Math.sqrt(i + 1) * Math.cos(i * GOLDEN_ANGLE), y: Math.sqrt(i + 1) * Math.sin(i * GOLDEN_ANGLE) }));
  for (const { a, b, count } of [...edges].sort((x, y) => byCodeUnit(x.a, y.a) || byCodeUnit(x.b, y.b))) graph.mergeEdge(a, b, { weight: count });

  const community = numbered(louvain(graph, { rng: seeded(1) }));
  const central = { betweenness: betweenness(graph, { getEdgeWeight: null }), closeness: closeness(graph), pagerank: pagerank(graph) };
  const iterations = Math.max(LEAST_STEPS, Math.min(MOST_STEPS, Math.round(LAYOUT_WORK / Math.max(1, graph.order))));
  const positions = forceAtlas2(graph, { iterations, settings: forceAtlas2.inferSettings(graph) });
  return new Map(sorted.map((id) => [id, {
    degree: graph.degree(id),
    meetings: graph.reduceEdges(id, (sum, _edge, { weight }) => sum + Number(weight), 0),
    community: community.get(id)!,
    centrality: {
      degree: rounded(graph.degree(id) / Math.max(1, graph.order - 1)),
      betweenness: rounded(central.betweenness[id]!), closeness: rounded(central.closeness[id]!), pagerank: rounded(central.pagerank[id]!),
    },
    position: { x: rounded(positions[id]!.x), y: rounded(positions[id]!.y) },
  }]));
}

/** Numbers for communities that mean something: 1 for the largest, of equal ones for that whose first id comes first. */
function numbered(labels: Record<string, number>): Map<string, number> {
  const members = new Map<number, string[]>();
  for (const [id, label] of Object.entries(labels)) members.set(label, [...(members.get(label) ?? []), id]);
  const ranked = [...members.values()].map((ids) => ids.sort(byCodeUnit)).sort((a, b) => b.length - a.length || byCodeUnit(a[0]!, b[0]!));
  return new Map(ranked.flatMap((ids, i) => ids.map((id): [string, number] => [id, i + 1])));
}

/** What a division by nobody gives is nothing. */
const rounded = (value: number): number => (Number.isFinite(value) ? Math.round(value * 1e4) / 1e4 : 0);

/** A small generator of numbers that is the same on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
