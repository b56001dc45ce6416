import type { ArticleFacts } from '../domain/facts.js';
import { readFacts } from '../graph/facts-read.js';
import type { Graph } from '../graph/graph.js';
import { readJudgements } from '../graph/judgements.js';
import type { Why } from '../resolve/why/verdict.js';
import { why as decide } from '../resolve/why/why.js';

export type { Why };

/** Why two are taken for one, or are not; see resolve/why. Reads the facts of the whole graph, as the decision may lean on any of them. */
export async function why(graph: Graph, a: string, b: string): Promise<Why> {
  const facts: ArticleFacts[] = [];
  for await (const article of readFacts(graph, { texts: false })) facts.push(article);
  return decide(facts, await readJudgements(graph), a, b);
}
