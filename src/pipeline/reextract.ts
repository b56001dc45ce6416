import { clean } from '../clean/clean.js';
import { factsHash } from '../domain/fact-order.js';
import type { ArticleFacts } from '../domain/facts.js';
import { EXTRACTOR } from '../extract/document.js';
import { extract } from '../extract/extract.js';
import { readDerived } from '../graph/derived-read.js';
import { readFacts, readSetAside } from '../graph/facts-read.js';
import { writeFacts } from '../graph/facts-write.js';
import type { Graph } from '../graph/graph.js';
import { readJudgements } from '../graph/judgements.js';
import { derive } from '../resolve/derive.js';
import { toFacts } from '../resolve/facts/to-facts.js';
import { compareGraphs, type GraphDifference } from './graph-difference.js';
import { refresh, type Refreshed } from './refresh.js';

/** What reading everything again would come to. */
export interface Reading {
  /** articles that were read again, and those of them that say other than before */
  read: number;
  changed: number;
  /** articles left as they are: rows of tables, and documents that others extracted */
  left: number;
  difference: GraphDifference;
  /** Takes the new readings, and derives everything from them. */
  take(): Promise<Refreshed>;
}

/** Reads every stored article with the rules of today and tells what would change; nothing is written until it is taken. */
export async function reextract(graph: Graph, onArticle: () => void = () => {}): Promise<Reading> {
  const heard: ArticleFacts[] = [];
  const fresh: ArticleFacts[] = [];
  let read = 0;
  let left = 0;
  const again = (facts: ArticleFacts): ArticleFacts => {
    onArticle();
    const now = readAgain(facts);
    if (!now) left++;
    else read++;
    if (!now || factsHash(now) === factsHash(facts)) return facts;
    fresh.push(now);
    return now;
  };
  for await (const facts of readFacts(graph)) heard.push(withoutText(again(facts)));
  for await (const facts of readSetAside(graph)) again(facts);
  const difference = compareGraphs(await readDerived(graph), derive(heard, await readJudgements(graph)));
  const take = async (): Promise<Refreshed> => {
    await writeFacts(graph, fresh, new Date().toISOString());
    return refresh(graph, { always: true });
  };
  return { read, changed: fresh.length, left, difference, take };
}

/** What an article says by the rules of today; null for what others read, and for rows, whose table and mapping are not in the graph. */
function readAgain({ article }: ArticleFacts): ArticleFacts | null {
  if (!article.extractor.startsWith(`${EXTRACTOR.name}/`) || /#row=/.test(article.url ?? '')) return null;
  const { textHash: _, extractor: __, ...rest } = article;
  return toFacts(extract(clean({ ...rest, origin: article.url ?? article.id })), { modifiedAt: article.modifiedAt });
}

/** Resolution needs no texts, and all of them at once are many. */
function withoutText(facts: ArticleFacts): ArticleFacts {
  return { ...facts, article: { ...facts.article, text: '' } };
}
