import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clean } from '../src/clean/clean.js';
import { extract } from '../src/extract/extract.js';
import type { Graph } from '../src/graph/graph.js';
import { ingest } from '../src/pipeline.js';
import { readSources } from '../src/read/read.js';
import { benchArticles, manyArticles } from './articles.js';
import { milliseconds } from './measure.js';

export interface PipelineFigures {
  articles: number;
  reports: number;
  articlesPerSecond: number;
  /** the same articles read, cleaned and extracted, into nowhere: before and after, the mean */
  floorPerSecond: number;
  /** of the times */
  ratio: number;
  /** seconds until the facts of all were in the database; then for people, tenures and meetings */
  factsSeconds: number;
  resolvingSeconds: number;
  /** one article more, on top of these */
  oneMoreSeconds: number;
}

const ARTICLES = 400;
/** A database that was just started is several times slower. */
const WARM_UP = 100;

/** `readout ingest` of many articles, after some to warm up, and of one more. */
export async function benchPipeline(graph: Graph): Promise<PipelineFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-bench-'));
  try {
    const { articles } = await benchArticles();
    const lines = [...manyArticles(articles, WARM_UP + ARTICLES + 1)].map((line) => `${JSON.stringify(line)}\n`);
    const file = async (name: string, from: number, to: number): Promise<string> => {
      await writeFile(join(folder, name), lines.slice(from, to).join(''));
      return join(folder, name);
    };
    const many = await file('many.jsonl', WARM_UP, WARM_UP + ARTICLES);
    await timed(graph, await file('few.jsonl', 0, WARM_UP));
    const before = await extractionSeconds(many);
    const all = await timed(graph, many);
    const floor = (before + (await extractionSeconds(many))) / 2;
    const more = await timed(graph, await file('one.jsonl', WARM_UP + ARTICLES, lines.length));
    const took = all.facts + all.resolving;
    return {
      articles: all.articles, reports: all.reports,
      articlesPerSecond: all.articles / took, floorPerSecond: all.articles / floor, ratio: took / floor,
      factsSeconds: all.facts, resolvingSeconds: all.resolving,
      oneMoreSeconds: more.facts + more.resolving,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function extractionSeconds(file: string): Promise<number> {
  const work = async (): Promise<void> => {
    for await (const result of readSources([file])) if (result.kind === 'article') extract(clean(result.article));
  };
  return (await milliseconds(work)) / 1000;
}

async function timed(graph: Graph, file: string): Promise<{ articles: number; reports: number; facts: number; resolving: number }> {
  const since = performance.now();
  let resolvingSince = since;
  const { articles } = await ingest(graph, [file], { onResolving: () => (resolvingSince = performance.now()) });
  const loaded = articles.flatMap((a) => (a.outcome === 'loaded' ? [a] : []));
  if (loaded.length !== articles.length) throw new Error(`${articles.length - loaded.length} of ${articles.length} articles were not loaded`);
  return {
    articles: loaded.length, reports: loaded.reduce((sum, a) => sum + a.reports, 0),
    facts: (resolvingSince - since) / 1000, resolving: (performance.now() - resolvingSince) / 1000,
  };
}
