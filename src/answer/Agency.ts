import { fromQuery } from './batch.js';
import type { AgencyCard, OfficeCard } from './cards.js';
import { counterpartsOf } from './counterparts.js';
import type { AgencyResolvers } from './generated.js';
import { countryOfCard } from './links.js';
import { meetingsOf } from './meetings.js';
import { tenuresFrom } from './tenures.js';

export const Agency: AgencyResolvers = {
  country: countryOfCard,
  body: (agency) => (countryOfCard(agency) ? null : agency.country),
  partOf: fromQuery<AgencyCard | null>('Agency.partOf', null),
  parts: fromQuery<AgencyCard[]>('Agency.parts', []),
  offices: fromQuery<OfficeCard[]>('Agency.offices', []),
  people: tenuresFrom('Agency.people'),
  meetings: meetingsOf,
  counterparts: counterpartsOf,
};
