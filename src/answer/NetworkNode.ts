import type { NetworkNodeResolvers } from './generated.js';

export const NetworkNode: NetworkNodeResolvers = {
  degree: ({ standing }) => standing().degree,
  meetings: ({ standing }) => standing().meetings,
  community: ({ standing }) => standing().community,
  centrality: ({ standing }) => standing().centrality,
  position: ({ standing }) => standing().position,
};
