import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../domain/project-root.js';
import { byCodeUnit, sha256 } from '../domain/text.js';
import type { Graph } from '../graph/graph.js';
import type { Progress } from './progress.js';

interface SamplesState {
  edition: string | null;
  done: boolean;
  articles: number;
}

/** What became of the samples: loaded now, there since an earlier start, or left out of a graph that has other articles. */
export type Samples = { kind: 'loaded'; articles: number; failed: number } | { kind: 'there' } | { kind: 'left-out'; articles: number };

/** Loads the sample articles unless they are there. A graph with articles of its user's own gets none: they may be somebody's work. */
export async function loadSamples(graph: Graph, bar: (total: number) => Progress): Promise<Samples> {
  const files = await sampleFiles();
  const edition = await editionOf(files);
  const [state] = await graph.read<SamplesState>('State.samples');
  if (state!.done && state!.edition === edition) return { kind: 'there' };
  if (state!.edition === null && state!.articles > 0) return { kind: 'left-out', articles: state!.articles };
  const { ingest } = await import('../pipeline.js');
  // noted before and after, so that a start that was cut off goes on
  await graph.write((tx) => tx.run('State.samples', { edition, done: false }));
  const progress = bar(files.length);
  const { articles } = await ingest(graph, files, { hash: false, onArticle: () => progress.step(), onResolving: () => progress.end() }).finally(() => progress.end());
  await graph.write((tx) => tx.run('State.samples', { edition, done: true }));
  const failed = articles.filter((a) => a.outcome === 'failed').length;
  return { kind: 'loaded', articles: articles.length - failed, failed };
}

async function sampleFiles(): Promise<string[]> {
  const folder = join(projectRoot, 'samples');
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && !/^(README\b|\.)/i.test(entry.name)).map(({ name }) => name).sort(byCodeUnit).map((name) => join(folder, name));
}

async function editionOf(files: string[]): Promise<string> {
  const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')) as { version: string };
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return sha256([version, ...texts].join('\0'));
}
