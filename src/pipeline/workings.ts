import type { GivenText } from '../domain/article.js';
import type { Order } from '../domain/judgement.js';
import type { Graph } from '../graph/graph.js';
import { ingestTexts } from './ingest-texts.js';
import { judge, ledgerOf, undo } from './judging/judge.js';
import { unload } from './unload.js';
import { why } from './why.js';

/** What changes a graph or looks into how it is derived, for a server to offer. */
export function workingsOf(graph: Graph) {
  return {
    judge: (order: Order, by: string) => judge(graph, order, { by }),
    undo: (id: string, reason: string | null, by: string) => undo(graph, id, reason, { by }),
    ledger: () => ledgerOf(graph),
    ingest: (articles: readonly GivenText[]) => ingestTexts(graph, articles),
    unload: async (articles: readonly string[]) => (await unload(graph, articles)).articles,
    why: (a: string, b: string) => why(graph, a, b),
  };
}
