import { agencies, agencyById } from '../lexicon/agencies.js';
import { fromQuery } from './batch.js';
import type { AgencyCard, OfficeCard } from './cards.js';
import { counterpartsOf } from './counterparts.js';
import type { AgencyResolvers } from './generated.js';
import { countryOfCard, nodeById } from './links.js';
import { meetingsOf } from './meetings.js';
import { tenuresFrom } from './tenures.js';

export const Agency: AgencyResolvers = {
  country: countryOfCard,
  body: (agency) => (countryOfCard(agency) ? null : agency.country),
  partOf: fromQuery<AgencyCard | null>('Agency.partOf', null),
  parts: fromQuery<AgencyCard[]>('Agency.parts', []),
  since: ({ id }) => agencyById(id)?.from ?? null,
  until: ({ id }) => agencyById(id)?.to ?? null,
  successor: ({ id }, _args, context) => nodeById<AgencyCard>(context, agencyById(id)?.successor),
  predecessors: async ({ id }, _args, context) => {
    const before = await Promise.all(agencies.filter((a) => a.successor === id).map((a) => nodeById<AgencyCard>(context, a.id)));
    return before.filter((a) => a !== null);
  },
  offices: fromQuery<OfficeCard[]>('Agency.offices', []),
  people: tenuresFrom('Agency.people'),
  meetings: meetingsOf,
  counterparts: counterpartsOf,
};
