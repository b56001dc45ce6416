import type { NodeCard } from './cards.js';
import type { SearchHitResolvers } from './generated.js';
import { nodeById } from './links.js';

export const SearchHit: SearchHitResolvers = { node: ({ node }, _args, context) => nodeById<NodeCard>(context, node) };
