import { fromQuery } from './batch.js';
import type { EvidenceCard, MeetingCard, OfficeCard, ParticipantCard } from './cards.js';
import type { ParticipationResolvers } from './generated.js';
import { nodeById } from './links.js';

export const Participation: ParticipationResolvers = {
  // the id is `<meeting>@<participant>`
  meeting: ({ id }, _args, context) => nodeById<MeetingCard>(context, id.slice(0, id.indexOf('@'))),
  capacity: ({ capacity }, _args, context) => nodeById<OfficeCard>(context, capacity),
  onBehalfOf: ({ onBehalfOf }, _args, context) => nodeById<ParticipantCard>(context, onBehalfOf),
  why: fromQuery<EvidenceCard[]>('Participation.why', []),
};
