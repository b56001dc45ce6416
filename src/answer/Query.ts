import { read } from './batch.js';
import { articlesThat } from './articles.js';
import { ask } from './asked.js';
import { audit } from './audit.js';
import type { AgencyCard, ArticleCard, CountryCard, IssueCard, NodeCard, OfficeCard, PlaceCard } from './cards.js';
import type { Context } from './context.js';
import { counterpartsOf } from './counterparts.js';
import { toFilter } from './filter.js';
import type { QueryResolvers, Ref } from './generated.js';
import { judgements, why } from './judgements.js';
import { nodeById } from './links.js';
import { pageOfAll } from './lists.js';
import { meetingsThat } from './meetings.js';
import { meantBy, resolveRef, type Meaning } from './names/reference.js';
import { person } from './people.js';
import { BadInputError } from '../domain/errors.js';
import { officeMeetings } from './office-meetings.js';
import { search } from './search.js';
import { timeline } from './timeline.js';
import { path, paths } from './walks.js';
import { networkAround } from './walks/network.js';

const MOST_NODES = 100;

const one = <T extends NodeCard>(meaning: Meaning) => async (_root: unknown, { by }: { by: Ref }, context: Context): Promise<T | null> =>
  nodeById<T>(context, await resolveRef(context, by, [meaning]));

export const Query: QueryResolvers = {
  whoMet: async (_root, { person, about, from, to, at, kind, status, undated, ...rest }, context, info) => {
    const id = await meantBy(context, person, ['Person']);
    return counterpartsOf({ id }, { ...rest, filter: { about, from, to, at, kind, status, undated } }, context, info);
  },
  meetings: async (_root, args, context, info) => meetingsThat(await toFilter(context, args.filter), args, context, info),
  officeMeetings,
  timeline,
  path,
  paths,
  network: (_root, args, context) => networkAround(args, context),
  search,
  ask,
  why,
  judgements,
  audit,
  person,
  people: pageOfAll('people'),
  office: one<OfficeCard>('Office'),
  offices: pageOfAll('offices'),
  agency: one<AgencyCard>('Agency'),
  agencies: pageOfAll('agencies'),
  country: one<CountryCard>('Country'),
  issue: one<IssueCard>('Issue'),
  issues: async (_root, _args, context) => (await read<{ issues: IssueCard[] }>(context, 'Query.issues'))[0]?.issues ?? [],
  place: one<PlaceCard>('Place'),
  places: pageOfAll('places'),
  article: one<ArticleCard>('Article'),
  articles: articlesThat,
  node: (_root, { id }, context) => nodeById<NodeCard>(context, id),
  nodes: async (_root, { ids }, context) => {
    if (ids.length > MOST_NODES) throw new BadInputError(`ids: ${ids.length} at once are too many; ask for at most ${MOST_NODES}`);
    return Promise.all(ids.map((id) => nodeById<NodeCard>(context, id)));
  },
};
