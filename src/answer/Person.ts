import { fromQuery } from './batch.js';
import type { AliasCard, PossibleMatchCard, TenureCard } from './cards.js';
import { articlesOfPerson } from './articles.js';
import { counterpartsOf } from './counterparts.js';
import type { IssueCount, PersonResolvers } from './generated.js';
import { countryOfCard } from './links.js';
import { meetingsOf } from './meetings.js';
import { pageSize } from './page.js';

export const Person: PersonResolvers = {
  country: countryOfCard,
  names: fromQuery<AliasCard[]>('Person.names', []),
  tenures: fromQuery<TenureCard[], { asOf?: string | null }>('Person.tenures', [], ({ asOf }) => ({ asOf: asOf ?? null })),
  meetings: meetingsOf,
  counterparts: counterpartsOf,
  issues: fromQuery<IssueCount[], { first?: number | null }>('Person.issues', [], ({ first }) => ({ limit: pageSize(first, 10) })),
  articles: articlesOfPerson,
  possibly: fromQuery<PossibleMatchCard[]>('Person.possibly', []),
};
