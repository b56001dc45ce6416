import fc from 'fast-check';
import { canonicalForm } from '../../src/domain/derived-form.js';
import type { ArticleFacts } from '../../src/domain/facts.js';
import { readDerived } from '../../src/graph/derived-read.js';
import { readFacts } from '../../src/graph/facts-read.js';
import { removeFacts, writeFacts } from '../../src/graph/facts-write.js';
import { readJudgements } from '../../src/graph/judgements.js';
import type { Graph } from '../../src/graph/graph.js';
import { derive } from '../../src/resolve/derive.js';
import { differences } from './dump.js';

/** What somebody does to a graph: loads some articles, or unloads some. */
export interface Change {
  load: number[];
  unload: number[];
}

/** Loads, unloads and loads of the same again, in any order and any batches, of so many articles. */
export function changes(articles: number, most: number): fc.Arbitrary<Change[]> {
  if (articles === 0) return fc.constant([]);
  const some = fc.uniqueArray(fc.nat(articles - 1), { maxLength: 4 });
  return fc.array(fc.record({ load: some, unload: fc.oneof({ weight: 2, arbitrary: fc.constant<number[]>([]) }, some) }), { minLength: 1, maxLength: most });
}

/** Carries it out on the facts. */
export async function carryOut(graph: Graph, articles: readonly ArticleFacts[], { load, unload }: Change, at: string): Promise<void> {
  for (const i of unload) await removeFacts(graph, articles[i]!.article.id, { textHash: articles[i]!.article.textHash });
  if (load.length) await writeFacts(graph, load.map((i) => articles[i]!), at);
}

/** What the stored graph and the one derived from the stored facts do not share. */
export async function astray(graph: Graph): Promise<string[]> {
  const facts: ArticleFacts[] = [];
  for await (const article of readFacts(graph, { texts: false })) facts.push(article);
  return differences(canonicalForm(derive(facts, await readJudgements(graph))), canonicalForm(await readDerived(graph)));
}

/** What the books of resolution hold, as sorted lines. */
export async function books(graph: Graph): Promise<string[]> {
  const told = await graph.execute<{ id: string; state: string }>('MATCH (t:Told) RETURN t.id AS id, t.state AS state');
  const entries = await graph.execute<{ told: string; block: string; says: string; day: string | null }>('MATCH (t:Told)-[r]->(b:Block) RETURN t.id AS told, b.id AS block, r.says AS says, r.from AS day');
  const together = await graph.execute<{ id: string; articles: number }>('MATCH (t:Together) RETURN t.id AS id, t.articles AS articles');
  const names = await graph.execute<{ id: string; name: string }>('MATCH (b:Block) WHERE b.name IS NOT NULL RETURN b.id AS id, b.name AS name');
  const waiting = await graph.execute<{ id: string }>('MATCH (d:Dirty) RETURN d.id AS id');
  return [
    ...told.map((t) => `told ${t.id} ${t.state}`), ...entries.map((e) => `entry ${e.told} ${e.block} ${e.says} ${e.day}`), ...together.map((t) => `together ${t.id} ${t.articles}`),
    ...names.map((n) => `name ${n.id} ${n.name}`), ...waiting.map((d) => `waiting ${d.id}`),
  ].sort();
}
