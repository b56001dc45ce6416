import type { GraphQLResolveInfo } from 'graphql';
import { BadInputError } from '../domain/errors.js';
import { read } from './batch.js';
import type { MeetingCard } from './cards.js';
import type { Context } from './context.js';
import { toFilter } from './filter.js';
import type { MeetingFilter, SubscriptionResolvers } from './generated.js';
import type { Window } from './loads.js';
import { meetingsThat } from './meetings.js';
import { LARGEST_PAGE } from './page.js';

/** Ids that are looked through at once. */
const AT_ONCE = 500;

export const Subscription: SubscriptionResolvers = {
  meetingLoaded: {
    subscribe: async (_root, { filter }, context, info) => {
      // what is wrong with the filter shows at once
      await toFilter(fresh(context), filter);
      return loadedMeetings(filter, context, info);
    },
    resolve: (meeting: MeetingCard) => meeting,
  },
};

async function* loadedMeetings(filter: MeetingFilter | null | undefined, context: Context, info: GraphQLResolveInfo): AsyncGenerator<MeetingCard> {
  const { loads, signal } = context;
  if (!loads || !signal) throw new BadInputError('what is loaded later can only be told over WebSocket');
  for await (const window of loads.follow(signal)) {
    for await (const ids of idsOf(window, context)) yield* thoseThatFit(ids, filter, fresh(context), info);
  }
}

/** The meetings that the articles of a window tell of, some at a time. */
async function* idsOf({ after, upTo }: Window, context: Context): AsyncGenerator<string[]> {
  for (let afterId = ''; ; ) {
    const ids = (await read<{ id: string }>(context, 'Loaded.meetings', { after, upTo, afterId, limit: AT_ONCE })).map(({ id }) => id);
    if (ids.length) yield ids;
    if (ids.length < AT_ONCE) return;
    afterId = ids.at(-1)!;
  }
}

async function* thoseThatFit(ids: string[], filter: MeetingFilter | null | undefined, context: Context, info: GraphQLResolveInfo): AsyncGenerator<MeetingCard> {
  // names and words are looked up each time: the load may have brought them
  const wanted = await toFilter(context, filter);
  const among = wanted.among ? ids.filter((id) => wanted.among!.includes(id)) : ids;
  for (let after: string | null = null; among.length; ) {
    const page = await meetingsThat({ ...wanted, among }, { first: LARGEST_PAGE, after }, context, info);
    yield* page.edges.map(({ node }) => node);
    if (!page.pageInfo.hasNextPage) return;
    after = page.pageInfo.endCursor;
  }
}

/** The same asker, with nothing kept from earlier: a subscription outlives what it read. */
function fresh(context: Context): Context {
  return { ...context, loaders: new Map() };
}
