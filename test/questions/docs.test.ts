import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { executeQuery } from '../../src/answer/execute.js';
import { projectRoot } from '../../src/domain/project-root.js';
import { exampleQuestions } from '../../src/explorer/questions.js';
import type { Graph } from '../../src/graph/graph.js';
import { ingest } from '../../src/pipeline.js';
import { compactJson } from '../support/compact-json.js';
import { openTestGraph } from '../support/graph.js';

/**
 * Every answer that README.md and docs/ask.md show is the one that `npm start` gives: each ```graphql block is asked, and the ```json block below it is what came.
 * With WRITE_ANSWERS=1 the answers are written anew, to be read before they are kept.
 */
const PAGES = ['README.md', 'docs/ask.md'];
const ASKED = /```graphql\n([^]*?)```\n\n```json\n([^]*?)```/g;
const write = Boolean(process.env.WRITE_ANSWERS);

const pages = PAGES.map((page) => ({ page, path: join(projectRoot, page), text: readFileSync(join(projectRoot, page), 'utf8') }));
const blocks = pages.flatMap(({ page, text }) => [...text.matchAll(ASKED)].map(([, query = '', answer = ''], i) => ({ name: `${page}, question ${i + 1}`, page, query, answer })));

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  const samples = join(projectRoot, 'samples');
  const { articles } = await ingest(graph, readdirSync(samples).filter((name) => !/^(?:README|tables$)/.test(name)).map((name) => join(samples, name)));
  expect(articles.filter((a) => a.outcome !== 'loaded')).toEqual([]);
}, 180_000);
afterAll(async () => graph?.close());

function replaced(page: string, old: string, now: string): void {
  const path = join(projectRoot, page);
  writeFileSync(path, readFileSync(path, 'utf8').replace(old, () => now));
}

describe('the answers in the docs', () => {
  it('are there', () => {
    expect(blocks.filter((b) => b.page === 'README.md').length).toBeGreaterThan(0);
    expect(blocks.filter((b) => b.page === 'docs/ask.md').length).toBeGreaterThanOrEqual(8);
  });

  it.each(blocks.map((b) => [b.name, b] as const))('%s', async (_name, { page, query, answer }) => {
    const asked = await executeQuery({ graph, query });
    if (write) replaced(page, `${query}\`\`\`\n\n\`\`\`json\n${answer}`, `${query}\`\`\`\n\n\`\`\`json\n${compactJson(asked)}\n`);
    else expect(JSON.parse(answer)).toEqual(asked);
  });

  it('are the three that npm start prints', async () => {
    const { text } = pages[0]!;
    for (const question of exampleQuestions.slice(0, 3)) {
      const line = question.summarise((await executeQuery({ graph, query: question.query })).data!);
      const there = text.split(`  ${question.title}\n    `)[1]?.split('\n', 1)[0];
      if (write && there) replaced('README.md', `  ${question.title}\n    ${there}`, `  ${question.title}\n    ${line}`);
      else expect(there).toBe(line);
    }
  });
});
