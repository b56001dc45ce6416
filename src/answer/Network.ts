import { byCodeUnit } from '../domain/text.js';
import type { NetworkNodeCard } from './cards.js';
import type { NetworkResolvers } from './generated.js';

export const Network: NetworkResolvers = {
  communities: ({ nodes }) => {
    const members = new Map<number, NetworkNodeCard[]>();
    for (const node of nodes) members.set(node.standing().community, [...(members.get(node.standing().community) ?? []), node]);
    return [...members].sort(([a], [b]) => a - b).map(([number, found]) => ({ number, size: found.length, members: found.sort(mostCentralFirst) }));
  },
};

const mostCentralFirst = (a: NetworkNodeCard, b: NetworkNodeCard): number =>
  b.standing().centrality.pagerank - a.standing().centrality.pagerank || byCodeUnit(a.participant.id, b.participant.id);
