import { setImmediate } from 'node:timers/promises';
import { clean } from './clean/clean.js';
import type { ReadoutError } from './domain/errors.js';
import type { ArticleFacts } from './domain/facts.js';
import { extract } from './extract/extract.js';
import { extractRow } from './extract/rows/extract-row.js';
import { writeFacts, type Outcome } from './graph/facts-write.js';
import type { Graph } from './graph/graph.js';
import { refresh, type Refreshed } from './pipeline/refresh.js';
import { readSources, type ReadOptions, type ReadResult } from './read/read.js';
import { toFacts } from './resolve/facts/to-facts.js';

/** What became of one article, or why it was not read. */
export type Ingested =
  | { origin: string; outcome: Outcome; article: string; reports: number }
  | { origin: string; outcome: 'failed'; error: ReadoutError };

export interface IngestOptions extends ReadOptions {
  /** Called with each article as its fate is known. */
  onArticle?: (done: Ingested) => void;
  /** Called once when all are read and people, tenures and meetings are being derived. */
  onResolving?: () => void;
  /** Whether the hash of the derived graph is wanted, for which all of it has to be read; true unless told otherwise. */
  hash?: boolean;
}

export interface IngestSummary extends Refreshed {
  articles: Ingested[];
}

/** Articles whose facts go to the database together. */
const BATCH = 50;

/**
 * The whole way: files → articles → clean text → what they say → facts in Neo4j → people, tenures and meetings.
 * What can't be read is told and left out, and the rest goes on. The same articles give the same graph in any order, loaded once or twice.
 */
export async function ingest(graph: Graph, paths: readonly string[], options: IngestOptions = {}): Promise<IngestSummary> {
  const { onArticle = () => {}, onResolving = () => {}, hash = true, ...reading } = options;
  const articles: Ingested[] = [];
  const tell = (done: Ingested): void => {
    articles.push(done);
    onArticle(done);
  };
  const pending: { origin: string; facts: ArticleFacts }[] = [];
  const write = async (batch: typeof pending): Promise<void> => {
    const outcomes = await writeFacts(graph, batch.map((b) => b.facts), new Date().toISOString());
    batch.forEach(({ origin, facts }, i) => tell({ origin, article: facts.article.id, outcome: outcomes[i]!.outcome, reports: facts.reports.length }));
  };
  // one batch is written while the next is read
  let writing: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    await writing;
    writing = write(pending.splice(0));
    // whoever awaits it next is told
    writing.catch(() => {});
  };
  try {
    for await (const result of readSources(paths, reading)) {
      if (result.kind === 'failure') tell({ origin: result.origin, outcome: 'failed', error: result.error });
      else if (pending.push({ origin: result.origin, facts: factsOf(result) }) >= BATCH) await flush();
      await setImmediate(); // lets the database's answers in
    }
    await flush();
  } finally {
    await writing;
  }
  onResolving();
  return { articles, ...(await refresh(graph, { hash })) };
}

function factsOf(result: Exclude<ReadResult, { kind: 'failure' }>): ArticleFacts {
  if (result.kind === 'extraction') return toFacts(result.extraction);
  const { article, extraction } = result.kind === 'row'
    ? { article: result.row.article, extraction: extractRow(result.row) }
    : { article: result.article, extraction: extract(clean(result.article)) };
  return toFacts(extraction, { modifiedAt: article.modifiedAt });
}
