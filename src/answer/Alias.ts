import type { AliasResolvers } from './generated.js';
import { countryOfCard } from './links.js';

export const Alias: AliasResolvers = { country: countryOfCard };
