import { typeOfId, type NodeTypeName } from './cards.js';
import type { LocationResolvers, MentionableResolvers, NodeResolvers, ParticipantResolvers } from './generated.js';

type ParticipantName = Extract<NodeTypeName, 'Person' | 'Office' | 'Agency' | 'Country'>;

// The type stands in the id; ids come from our own graph, so it is always one of those the schema has there.
export const Node: NodeResolvers = { __resolveType: ({ id }) => typeOfId(id) as Exclude<NodeTypeName, 'Alias'> };
export const Participant: ParticipantResolvers = { __resolveType: ({ id }) => typeOfId(id) as ParticipantName };
export const Location: LocationResolvers = { __resolveType: ({ id }) => typeOfId(id) as Extract<NodeTypeName, 'Place' | 'Country' | 'Agency'> };
export const Mentionable: MentionableResolvers = { __resolveType: ({ id }) => typeOfId(id) as ParticipantName | 'Place' };
