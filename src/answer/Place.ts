import { fromQuery } from './batch.js';
import type { PlaceCard } from './cards.js';
import type { PlaceResolvers } from './generated.js';
import { countryOfCard } from './links.js';
import { meetingsOf } from './meetings.js';

export const Place: PlaceResolvers = {
  country: countryOfCard,
  within: fromQuery<PlaceCard | null>('Place.within', null),
  places: fromQuery<PlaceCard[]>('Place.places', []),
  meetings: meetingsOf,
};
