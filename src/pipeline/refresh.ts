import { graphHash } from '../domain/derived-form.js';
import type { ArticleFacts } from '../domain/facts.js';
import { derivedState, markDerived, whileDeriving } from '../graph/derived-state.js';
import { writeDerived } from '../graph/derived-write.js';
import { readFacts } from '../graph/facts-read.js';
import type { Graph } from '../graph/graph.js';
import { readJudgements } from '../graph/judgements.js';
import { seedLexicon } from '../graph/lexicon-seed.js';
import { derive } from '../resolve/derive.js';

/** What a refresh came to. */
export interface Refreshed {
  /** of the derived graph */
  hash: string;
  /** whether the derived graph is another than before */
  changed: boolean;
  /** how many of its people, tenures, meetings, participations … were created, changed or removed */
  items: number;
}

/**
 * Brings the derived graph in line with the facts, by deriving all of it anew and writing what differs. A run that was killed is finished by the next.
 * @param always derives even when no fact has changed: after an upgrade of the rules, or to check
 */
export async function refresh(graph: Graph, { always = false } = {}): Promise<Refreshed> {
  await seedLexicon(graph);
  const before = await derivedState(graph);
  if (!always && !before.dirty && before.hash !== null) return { hash: before.hash, changed: false, items: 0 };
  return whileDeriving(graph, async () => {
    for (let items = 0; ; ) {
      const { token, dirty, hash: known } = await derivedState(graph);
      // another program may have done it while we waited
      if (!always && !dirty && known !== null) return { hash: known, changed: items > 0, items };
      const derived = derive(await allFacts(graph), await readJudgements(graph));
      items += await writeDerived(graph, derived);
      const hash = graphHash(derived);
      if (await markDerived(graph, token, hash, new Date().toISOString())) return { hash, changed: items > 0, items };
    }
  });
}

async function allFacts(graph: Graph): Promise<ArticleFacts[]> {
  const facts: ArticleFacts[] = [];
  for await (const article of readFacts(graph, { texts: false })) facts.push(article);
  return facts;
}
