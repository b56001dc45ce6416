import type { NodeCard } from './cards.js';
import type { PossibleMatchResolvers } from './generated.js';
import { nodeById } from './links.js';

export const PossibleMatch: PossibleMatchResolvers = {
  a: ({ a }, _args, context) => nodeById<NodeCard>(context, a),
  b: ({ b }, _args, context) => nodeById<NodeCard>(context, b),
};
