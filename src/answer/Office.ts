import { fromQuery } from './batch.js';
import type { AgencyCard, PossibleMatchCard, TenureCard } from './cards.js';
import { counterpartsOf } from './counterparts.js';
import type { OfficeResolvers } from './generated.js';
import { countryOfCard } from './links.js';
import { meetingsOf } from './meetings.js';

export const Office: OfficeResolvers = {
  country: countryOfCard,
  agency: fromQuery<AgencyCard | null>('Office.agency', null),
  singleSeat: ({ singleSeat }) => singleSeat ?? false,
  holders: fromQuery<TenureCard[], { asOf?: string | null }>('Office.holders', [], ({ asOf }) => ({ asOf: asOf ?? null })),
  meetings: meetingsOf,
  counterparts: counterpartsOf,
  possibleHolders: fromQuery<PossibleMatchCard[]>('Office.possibleHolders', []),
};
