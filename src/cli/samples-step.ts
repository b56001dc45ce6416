import type { Graph } from '../graph/graph.js';
import type { Output } from './output.js';
import { progressBar } from './progress.js';
import { loadSamples } from './samples.js';

/** Loads the samples with a bar, and says in a line what became of them. */
export async function samplesStep(graph: Graph, out: Output): Promise<string> {
  const samples = await loadSamples(graph, (total) => progressBar('articles', total, !out.json));
  if (samples.kind === 'there') return 'loaded at an earlier start';
  if (samples.kind === 'left-out') return `left out, as the graph has ${samples.articles} articles of yours ("npx readout ingest samples" loads them)`;
  return `${samples.articles} articles loaded${samples.failed ? `, ${samples.failed} could not be read` : ''}`;
}
