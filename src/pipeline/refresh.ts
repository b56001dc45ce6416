import { graphHash } from '../domain/derived-form.js';
import type { ArticleFacts } from '../domain/facts.js';
import { derivedState, markDerived, whileDeriving, type DerivedState } from '../graph/derived-state.js';
import { writeDerived } from '../graph/derived-write.js';
import { readDerived } from '../graph/derived-read.js';
import { readFacts } from '../graph/facts-read.js';
import type { Graph } from '../graph/graph.js';
import { bookedArticles, booksEdition, markBooks } from '../graph/books/books.js';
import { dequeue, readQueue } from '../graph/books/queue.js';
import { readJudgements } from '../graph/judgements.js';
import { seedLexicon } from '../graph/lexicon-seed.js';
import { deriveInSteps } from '../resolve/derive.js';
import { edition } from './blocks/edition.js';
import { keepBooks } from './blocks/keep-books.js';
import { refreshBlocks } from './blocks/refresh-blocks.js';

/** What a refresh came to. */
export interface Refreshed {
  /** of the derived graph; empty when it was not asked for, as it has to read all of it */
  hash: string;
  /** whether the derived graph is another than before */
  changed: boolean;
  /** how many of its people, tenures, meetings, participations … were created, changed or removed */
  items: number;
}

export interface RefreshOptions {
  /** derives everything even when no fact has changed: after an upgrade of the rules, or to check */
  always?: boolean;
  /** whether the hash is wanted */
  hash?: boolean;
}

/** When more than one in so many articles changed, deriving everything is quicker than looking for what they touch. */
const WHOLE_FROM = 5;
/** Fewer changes than this are never worth it. */
const FEW = 20;

/**
 * Brings the derived graph in line with the facts. What a change touches is derived again; everything is when most of it changed, or when the rules are of another edition. A run that was killed is finished by the next.
 */
export async function refresh(graph: Graph, { always = false, hash: wanted = true }: RefreshOptions = {}): Promise<Refreshed> {
  await seedLexicon(graph);
  const before = await derivedState(graph);
  if (!always && !before.dirty && before.hash !== null) return { hash: await known(graph, before, wanted), changed: false, items: 0 };
  return whileDeriving(graph, async () => {
    for (let items = 0; ; ) {
      const state = await derivedState(graph);
      // another program may have done it while we waited
      if (!always && !state.dirty && state.hash !== null) return { hash: await known(graph, state, wanted), changed: items > 0, items };
      const some = always || state.hash === null ? null : await deriveSome(graph);
      const { items: more, hash } = some === null ? await deriveAll(graph) : { items: some, hash: UNREAD + state.token };
      items += more;
      if (await markDerived(graph, state.token, hash, new Date().toISOString())) return { hash: await known(graph, { ...state, hash }, wanted), changed: items > 0, items };
    }
  });
}

/** Stands for a hash that nobody has asked for yet. */
const UNREAD = 'unread/';

async function known(graph: Graph, { token, hash }: DerivedState, wanted: boolean): Promise<string> {
  if (!wanted) return '';
  if (hash !== null && !hash.startsWith(UNREAD)) return hash;
  const read = graphHash(await readDerived(graph));
  await markDerived(graph, token, read, new Date().toISOString());
  return read;
}

/** Derives what the articles in the queue, and rulings since the last time, touch; null when everything has to be derived. */
async function deriveSome(graph: Graph): Promise<number | null> {
  if ((await booksEdition(graph)) !== edition) return null;
  const most = Math.max(FEW, Math.floor((await bookedArticles(graph)) / WHOLE_FROM));
  const queue = await readQueue(graph, Number.MAX_SAFE_INTEGER);
  if (queue.filter((d) => d.says === null).length > most) return null;
  return refreshBlocks(graph, queue, await readJudgements(graph), most);
}

async function deriveAll(graph: Graph): Promise<{ items: number; hash: string }> {
  const queue = await readQueue(graph, Number.MAX_SAFE_INTEGER);
  const judgements = await readJudgements(graph);
  await markBooks(graph, null);
  const facts: ArticleFacts[] = [];
  for await (const article of readFacts(graph, { texts: false })) facts.push(article);
  const steps = deriveInSteps(facts, judgements);
  const items = await writeDerived(graph, steps.graph);
  await keepBooks(graph, steps);
  await markBooks(graph, edition);
  await dequeue(graph, queue);
  return { items, hash: graphHash(steps.graph) };
}
