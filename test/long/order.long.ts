import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { graphHash } from '../../src/domain/derived-form.js';
import { openGraph, type Graph } from '../../src/graph/graph.js';
import { migrate } from '../../src/graph/migrate.js';
import { refresh } from '../../src/pipeline/refresh.js';
import { derive } from '../../src/resolve/derive.js';
import type { Change } from '../support/changes.js';
import { emptyGraph, openTestGraph } from '../support/graph.js';
import { loadShares, shuffled } from '../support/load-shares.js';
import { numbers } from '../support/many-articles.js';
import { buildProgram } from '../support/program.js';
import { trueFacts } from '../support/true-facts.js';

jest.setTimeout(3_600_000);

/** Another seed each time, printed, so that what failed can be had again: `READOUT_SEED=… npm run test:long`. */
const seed = Number(process.env.READOUT_SEED ?? Date.now() % 2 ** 31);
const ORDERS = Number(process.env.READOUT_ORDERS ?? 20);
const KILLS = Number(process.env.READOUT_KILLS ?? 6);
const ROWS = 500;

describe('the news, the samples and five hundred rows of the tables', () => {
  let graph: Graph;
  beforeAll(async () => {
    graph = await openTestGraph();
  }, 300_000);
  afterAll(() => graph?.close());

  it('give one hash in any order, in batches of any size, by one to four workers at once', async () => {
    const facts = await trueFacts(ROWS);
    const hash = graphHash(derive(facts));
    console.log(`seed ${seed}: ${facts.length} articles in ${ORDERS} orders`);
    const next = numbers(seed);
    for (let order = 0; order < ORDERS; order++) {
      const how = { order: seed + order, workers: 1 + Math.floor(next() * 4), batch: 10 + Math.floor(next() ** 2 * 300) };
      await emptyGraph(graph);
      await loadShares(graph, shuffled(facts, how.order), how);
      expect({ ...how, hash: (await refresh(graph)).hash }).toEqual({ ...how, hash });
    }
  });
});

describe('a database that is killed at any moment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-killed-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is taken up again where it stood', async () => {
    const program = buildProgram('test/support/change-in-turns.ts');
    const next = numbers(seed);
    const articles = shuffled(await trueFacts(100), seed).slice(0, 200).map((f) => ({ ...f, article: { ...f.article, text: f.article.text.slice(0, 20_000) } }));
    // fewer and fewer at a time, now and then some of the earlier ones are taken out and come again
    const steps: Change[] = [];
    for (let i = 0; i < articles.length;) {
      const load = Array.from({ length: Math.min(2 + Math.floor(next() * 12), articles.length - i) }, (_, n) => i + n);
      const unload = i > 20 && next() < 0.3 ? [Math.floor(next() * i), Math.floor(next() * i)] : [];
      steps.push({ load, unload: [] }, ...(unload.length ? [{ load: [], unload }, { load: [...new Set(unload)], unload: [] }] : []));
      i += load.length;
    }
    const file = join(folder, 'changes.json');
    writeFileSync(file, JSON.stringify({ articles, steps }));
    const env = { ...process.env, NEO4J_URI: undefined, READOUT_DATA: join(folder, 'data'), READOUT_DATABASE: 'embedded', READOUT_HEAP: '512m', READOUT_PAGE_CACHE: '128m' };
    let graph = await openGraph({ env });
    await migrate(graph);
    await graph.close();
    console.log(`seed ${seed}: ${steps.length} changes, the database killed ${KILLS} times`);
    let from = 0;
    for (let kill = 0; kill < KILLS && from < steps.length; kill++) from = await run(program, file, from, env, 1500 + Math.floor(next() * 6000));
    expect(from).toBeLessThan(steps.length);
    from = await run(program, file, from, env, null);
    expect(from).toBe(steps.length);
    graph = await openGraph({ env });
    try {
      expect((await refresh(graph)).hash).toBe(graphHash(derive(articles)));
    } finally {
      await graph.close();
    }
  });

  /** Runs the program from a step on, and kills its database so many milliseconds after the first change; null lets it end. Returns the step at which to go on. */
  function run(program: string, file: string, from: number, env: NodeJS.ProcessEnv, delay: number | null): Promise<number> {
    return new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [program, file, String(from)], { env, stdio: ['ignore', 'pipe', 'pipe'] });
      let done = from;
      let words = '';
      let killed = false;
      let timer: NodeJS.Timeout | undefined;
      const kill = (): void => {
        const { pid } = JSON.parse(readFileSync(join(env.READOUT_DATA!, 'server.json'), 'utf8')) as { pid: number };
        killed = true;
        process.kill(pid, 'SIGKILL');
      };
      child.stderr.on('data', (chunk: Buffer) => (words += chunk.toString()));
      child.stdout.on('data', (chunk: Buffer) => {
        done = Math.max(done, ...chunk.toString().trim().split('\n').map((line) => Number(line) + 1));
        if (delay !== null) timer ??= setTimeout(kill, delay);
      });
      child.once('error', reject);
      child.once('exit', (code) => {
        clearTimeout(timer);
        if (code !== 0 && !killed) return reject(new Error(`the program ended with ${code}: ${words.slice(-2000)}`));
        return resolve(done);
      });
    });
  }
});
