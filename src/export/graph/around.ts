import type { ExportRequest, Reader } from '../request.js';
import type { Around, Columns, Network, NetworkEdge, NetworkNode, Standing } from './network.js';
import { edgesOf, heldUnless, PAIR_COLUMNS, PARTICIPANT_COLUMNS, toNode, type PairsRow, type ParticipantRow } from './who-met.js';

const COLUMNS = {
  ...PARTICIPANT_COLUMNS, depth: 'integer', degree: 'integer', community: 'integer', betweenness: 'double', closeness: 'double', pagerank: 'double', x: 'double', y: 'double',
} as const satisfies Columns;

const PAIRS_AT_ONCE = 50;

/** The network of who met whom among the people around some, with communities, centrality and positions. It is small enough to be held. */
export function around({ filter, hasStatus, shape, sameSide }: ExportRequest, { title, depths, analyse }: Around, read: Reader): Network {
  const met = heldUnless(hasStatus, filter);
  const ids = [...depths.keys()].filter((id) => shape !== 'people' || id.startsWith('person/')).sort();
  let edges: Promise<NetworkEdge[]> | undefined;
  const allEdges = (): Promise<NetworkEdge[]> => (edges ??= (async () => {
    const found: NetworkEdge[] = [];
    for (let i = 0; i < ids.length; i += PAIRS_AT_ONCE) {
      for (const row of await read.rows<PairsRow>('Export.pairsAmong', { ids: ids.slice(i, i + PAIRS_AT_ONCE), among: ids, sameSide, filter: met })) found.push(...edgesOf(row));
    }
    return found;
  })());
  return {
    title,
    nodeColumns: COLUMNS,
    edgeColumns: PAIR_COLUMNS,
    async *nodes() {
      const standings = analyse(ids, (await allEdges()).map(({ source, target, weight }) => ({ a: source, b: target, count: weight })));
      for (const row of await read.rows<ParticipantRow>('Export.participantsAmong', { ids, filter: met })) yield drawn(toNode(row), depths.get(row.id)!, standings.get(row.id)!);
    },
    async *edges() {
      yield* await allEdges();
    },
  };
}

function drawn(node: NetworkNode, depth: number, { degree, community, centrality: { betweenness, closeness, pagerank }, position }: Standing): NetworkNode {
  return { ...node, position, attributes: { ...node.attributes, depth, degree, community, betweenness, closeness, pagerank, ...position } };
}
