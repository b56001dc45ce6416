import { fromQuery } from './batch.js';
import type { AliasCard, PossibleMatchCard } from './cards.js';
import { articlesOfPerson } from './articles.js';
import { counterpartsOf } from './counterparts.js';
import type { IssueCount, PersonResolvers } from './generated.js';
import { countryOfCard } from './links.js';
import { meetingsOf } from './meetings.js';
import { pageSize } from './page.js';
import { tenuresFrom } from './tenures.js';

export const Person: PersonResolvers = {
  country: countryOfCard,
  names: fromQuery<AliasCard[]>('Person.names', []),
  tenures: tenuresFrom('Person.tenures'),
  meetings: meetingsOf,
  counterparts: counterpartsOf,
  issues: fromQuery<IssueCount[], { first?: number | null }>('Person.issues', [], ({ first }) => ({ limit: pageSize(first, 10) })),
  articles: articlesOfPerson,
  possibly: fromQuery<PossibleMatchCard[]>('Person.possibly', []),
};
