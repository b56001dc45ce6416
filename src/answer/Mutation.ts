import { BadInputError } from '../domain/errors.js';
import type { MutationResolvers, Ref } from './generated.js';
import { judgementCard } from './judgements.js';
import { resolveRef } from './names/reference.js';
import type { Context } from './context.js';
import { mayWrite } from './may-write.js';

const MOST_ARTICLES = 20;
const MOST_UNLOADED = 100;
/** Ids of what has no name to be asked for by. */
const UNNAMED = /^(?:alias|meeting|report)\//;

const idOf = async (context: Context, ref: Ref): Promise<string> => (ref.id != null && UNNAMED.test(ref.id) ? ref.id : resolveRef(context, ref, ['Person', 'Agency']));

export const Mutation: MutationResolvers = {
  judge: async (_root, { judgement: { a, b, ...order } }, context) => {
    const { workings, by } = mayWrite(context);
    return judgementCard({ judgement: await workings.judge({ ...order, a: await idOf(context, a), b: b ? await idOf(context, b) : null }, by), standing: 'IN_FORCE' });
  },
  undo: async (_root, { judgement, why }, context) => {
    const { workings, by } = mayWrite(context);
    return judgementCard({ judgement: await workings.undo(judgement, why ?? null, by), standing: 'IN_FORCE' });
  },
  ingest: async (_root, { articles }, context) => {
    const { workings } = mayWrite(context);
    if (articles.length > MOST_ARTICLES) throw new BadInputError(`articles: ${articles.length} at once are too many; hand in at most ${MOST_ARTICLES}, or load folders with "readout ingest"`, {});
    return workings.ingest(articles);
  },
  unload: async (_root, { articles }, context) => {
    const { workings } = mayWrite(context);
    if (articles.length > MOST_UNLOADED) throw new BadInputError(`articles: ${articles.length} at once are too many; name at most ${MOST_UNLOADED}`, {});
    return workings.unload(articles);
  },
};
