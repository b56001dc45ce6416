import type { OfficeCard, ParticipantCard } from './cards.js';
import type { ReportedParticipantResolvers } from './generated.js';
import { nodeById } from './links.js';

export const ReportedParticipant: ReportedParticipantResolvers = {
  capacity: ({ capacity }, _args, context) => nodeById<OfficeCard>(context, capacity),
  onBehalfOf: ({ onBehalfOf }, _args, context) => nodeById<ParticipantCard>(context, onBehalfOf),
};
