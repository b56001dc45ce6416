import { BadInputError } from '../domain/errors.js';
import { audited } from '../graph/audit.js';
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
    const { workings, asker } = mayWrite(context);
    const ids = [await idOf(context, a), ...(b ? [await idOf(context, b)] : [])];
    const judged = await audited(context.graph, asker, 'judge', ids, () => workings.judge({ ...order, a: ids[0]!, b: ids[1] ?? null }, asker.name), ({ id }) => [id, ...ids]);
    return judgementCard({ judgement: judged, standing: 'IN_FORCE' });
  },
  undo: async (_root, { judgement, why }, context) => {
    const { workings, asker } = mayWrite(context);
    const undone = await audited(context.graph, asker, 'undo', [judgement], () => workings.undo(judgement, why ?? null, asker.name));
    return judgementCard({ judgement: undone, standing: 'IN_FORCE' });
  },
  ingest: async (_root, { articles }, context) => {
    const { workings, asker } = mayWrite(context);
    if (articles.length > MOST_ARTICLES) throw new BadInputError(`articles: ${articles.length} at once are too many; hand in at most ${MOST_ARTICLES}, or load folders with "readout ingest"`, {});
    const named = articles.map(({ url, title }, i) => url ?? title ?? `articles[${i}]`);
    return audited(context.graph, asker, 'ingest', named, () => workings.ingest(articles), (done) => done.map(({ article, outcome }, i) => `${article ?? named[i]!} ${outcome}`));
  },
  unload: async (_root, { articles }, context) => {
    const { workings, asker } = mayWrite(context);
    if (articles.length > MOST_UNLOADED) throw new BadInputError(`articles: ${articles.length} at once are too many; name at most ${MOST_UNLOADED}`, {});
    return audited(context.graph, asker, 'unload', articles, () => workings.unload(articles), (done) => done.map(({ article, removed }) => `${article} ${removed ? 'removed' : 'not there'}`));
  },
};
