import { BadInputError } from '../domain/errors.js';
import { loadRow } from './batch.js';
import type { CountryCard, RelationsCard } from './cards.js';
import { counterpartsOf } from './counterparts.js';
import type { CountryResolvers } from './generated.js';
import { countryOfCard, nodeById } from './links.js';
import { pageOfCountry } from './lists.js';
import { meetingsOf } from './meetings.js';
import { resolveRef } from './names/reference.js';

const code = ({ id }: { id: string }): string => id.slice('country/'.length);

export const Country: CountryResolvers = {
  code,
  name: (country) => countryOfCard({ country: code(country) })?.name ?? country.name,
  country: (country) => country,
  offices: pageOfCountry('offices'),
  agencies: pageOfCountry('agencies'),
  people: pageOfCountry('people'),
  relations: async (country, args, context) => {
    const other = await resolveRef(context, args.with, ['Country']);
    if (other === country.id) throw new BadInputError(`with: ${JSON.stringify(country.name)} itself; give another country`);
    const anchor = { id: `${country.id} ${other}`, a: code(country), b: code({ id: other }) };
    const [row, card] = await Promise.all([loadRow<RelationsCard>(context, 'Country.relations', anchor), nodeById<CountryCard>(context, other)]);
    return card && { count: 0, first: null, last: null, issues: [], ...row, country: country.id, with: card };
  },
  meetings: meetingsOf,
  counterparts: counterpartsOf,
};
