import { readFileSync } from 'node:fs';
import type { ArticleFacts } from '../../src/domain/facts.js';
import { openGraph } from '../../src/graph/graph.js';
import { refresh } from '../../src/pipeline/refresh.js';
import { carryOut, type Change } from './changes.js';

/** A program that carries out changes from a file, from the one given on, and says of each when it is done. Made to be killed. */
const [file, from] = process.argv.slice(2) as [string, string];
const { articles, steps } = JSON.parse(readFileSync(file, 'utf8')) as { articles: ArticleFacts[]; steps: Change[] };
const graph = await openGraph();
for (let i = Number(from); i < steps.length; i++) {
  await carryOut(graph, articles, steps[i]!, '2025-06-01T08:00:00.000Z');
  await refresh(graph, { hash: false });
  process.stdout.write(`${i}\n`);
}
await graph.close();
