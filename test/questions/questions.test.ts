import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleQuestions } from '../../src/explorer/questions.js';
import type { Graph } from '../../src/graph/graph.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { sampleExtractions } from '../support/gold-extractions.js';
import { openTestGraph } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';

/** Questions to the samples as a careful reader reads them, asked over HTTP. With WRITE_ANSWERS=1 the answers are written anew, to be read before they are kept. */
const folder = dirname(fileURLToPath(import.meta.url));
const names = readdirSync(folder).filter((f) => f.endsWith('.graphql')).map((f) => f.replace('.graphql', ''));

let graph: Graph;
let server: RunningServer;

beforeAll(async () => {
  graph = await openTestGraph();
  await loadFacts(graph, sampleExtractions().map((extraction) => toFacts(extraction)));
  server = await startServer({ graph, port: 0, playground: false });
});
afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

interface Answer { data: Record<string, unknown> | null; errors?: { message: string; extensions: Record<string, unknown> }[] }

async function ask(query: string): Promise<Answer> {
  const response = await fetch(new URL('graphql', server.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  return (await response.json()) as Answer;
}

describe('questions to the samples', () => {
  it.each(names)('%s', async (name) => {
    const answer = await ask(readFileSync(join(folder, `${name}.graphql`), 'utf8'));
    const file = join(folder, `${name}.json`);
    if (process.env.WRITE_ANSWERS) writeFileSync(file, `${JSON.stringify(answer, null, 1)}\n`);
    expect(existsSync(file)).toBe(true);
    expect(answer).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it.each(exampleQuestions.map((question) => [question.title, question] as const))('example: %s', async (_title, question) => {
    const { data, errors } = await ask(question.query);
    expect(errors).toBeUndefined();
    const line = question.summarise(data!);
    expect(line).toMatch(/^[^\n]{10,400}$/);
    expect(line).not.toMatch(/nothing in the articles|undefined|null|by no chain|^0 /);
  });

  it('has the example answers that npm start shows', async () => {
    const lines = await Promise.all(exampleQuestions.slice(0, 3).map(async (q) => q.summarise((await ask(q.query)).data!)));
    expect(lines[0]).toContain('Kristi Noem');
    expect(lines[1]).toMatch(/^Claudia Sheinbaum → .* Kim Jong Un$/);
    expect(lines[2]).toMatch(/\((announced|postponed|cancelled)\)/);
  });
});
