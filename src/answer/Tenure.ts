import { loadRow } from './batch.js';
import type { EvidenceCard, OfficeCard, PersonCard } from './cards.js';
import type { TenureResolvers } from './generated.js';
import { nodeById } from './links.js';

export const Tenure: TenureResolvers = {
  person: ({ person }, _args, context) => nodeById<PersonCard>(context, person),
  office: ({ office }, _args, context) => nodeById<OfficeCard>(context, office),
  evidence: async ({ person, office }, _args, context) => {
    const of = typeof office === 'string' ? office : office.id;
    const anchor = { id: `${person}@${of}`, person, office: of };
    return (await loadRow<{ evidence: EvidenceCard[] }>(context, 'Tenure.evidence', anchor))?.evidence ?? [];
  },
};
