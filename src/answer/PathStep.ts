import { loadRow } from './batch.js';
import type { EvidenceCard } from './cards.js';
import type { PathStepResolvers } from './generated.js';

export const PathStep: PathStepResolvers = {
  evidence: async ({ from, to, meeting }, _args, context) => {
    const rows = await Promise.all([from, to].map(({ id }) => loadRow<{ why: EvidenceCard[] }>(context, 'Participation.why', `${meeting.id}@${id}`)));
    return rows.flatMap((row) => row?.why ?? []);
  },
};
