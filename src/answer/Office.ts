import { fromQuery } from './batch.js';
import type { AgencyCard, PossibleMatchCard } from './cards.js';
import { counterpartsOf } from './counterparts.js';
import type { OfficeResolvers } from './generated.js';
import { countryOfCard } from './links.js';
import { meetingsOf } from './meetings.js';
import { tenuresFrom } from './tenures.js';

export const Office: OfficeResolvers = {
  country: countryOfCard,
  agency: fromQuery<AgencyCard | null>('Office.agency', null),
  singleSeat: ({ singleSeat }) => singleSeat ?? false,
  holders: tenuresFrom('Office.holders'),
  meetings: meetingsOf,
  counterparts: counterpartsOf,
  possibleHolders: fromQuery<PossibleMatchCard[]>('Office.possibleHolders', []),
};
