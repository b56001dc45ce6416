import { fromQuery } from './batch.js';
import type { AgencyCard, OfficeCard, TenureCard } from './cards.js';
import { counterpartsOf } from './counterparts.js';
import type { AgencyResolvers } from './generated.js';
import { countryOfCard } from './links.js';
import { meetingsOf } from './meetings.js';

export const Agency: AgencyResolvers = {
  country: countryOfCard,
  body: (agency) => (countryOfCard(agency) ? null : agency.country),
  partOf: fromQuery<AgencyCard | null>('Agency.partOf', null),
  parts: fromQuery<AgencyCard[]>('Agency.parts', []),
  offices: fromQuery<OfficeCard[]>('Agency.offices', []),
  people: fromQuery<TenureCard[], { asOf?: string | null }>('Agency.people', [], ({ asOf }) => ({ asOf: asOf ?? null })),
  meetings: meetingsOf,
  counterparts: counterpartsOf,
};
