import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exampleQuestions } from '../../src/explorer/questions.js';
import type { Graph } from '../../src/graph/graph.js';
import { openTestGraph } from '../support/graph.js';
import { environmentFor } from '../support/neo4j.js';
import { buildProgram } from '../support/program.js';
import { endAll, runReadout, startReadout, type Ran } from '../support/run-readout.js';

/** What a newcomer does, on the database of the test run; the tests follow each other. */
let program: string;
let folder: string;
let graph: Graph;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  program = buildProgram('src/cli.ts');
  folder = await mkdtemp(join(tmpdir(), 'readout-start-'));
  graph = await openTestGraph();
  env = { ...environmentFor(graph.connection), READOUT_DATA: join(folder, 'data') };
}, 300_000);
afterAll(async () => {
  endAll();
  await graph?.close();
  await rm(folder, { recursive: true, force: true });
});

const start = (): ReturnType<typeof startReadout> => startReadout(program, ['start', '--port', '0'], env, /GraphQL at (\S+)\)/);
const articles = async (): Promise<number> => (await graph.execute<{ n: number }>('MATCH (a:Article) RETURN count(a) AS n'))[0]!.n;

describe('readout start', () => {
  it('says a line for each step, loads the samples, and asks three questions that have answers', async () => {
    const started = await start();
    const out = started.out();
    for (const line of [/^✓ database .*NEO4J_URI is set/m, /^✓ schema .*up to date/m, /^✓ samples .*\d\d articles loaded \(/m, /^✓ server .*http:\/\/127\.0\.0\.1:\d+\//m]) expect(out).toMatch(line);
    for (const { title } of exampleQuestions.slice(0, 3)) {
      const [, answer] = out.split(`  ${title}\n    `);
      expect(answer).toBeDefined();
      expect(answer).not.toMatch(/^(no answer|nothing in)/);
    }
    const playground = await fetch(new URL('.', started.match[1]!));
    expect(playground.headers.get('content-type')).toContain('text/html');
    expect(await started.end('SIGINT')).toBe(0);
  }, 180_000);

  it('finds them at the next start, and is ready in seconds', async () => {
    const before = await articles();
    const since = Date.now();
    const started = await start();
    expect(Date.now() - since).toBeLessThan(20_000);
    expect(started.out()).toMatch(/^✓ samples .*loaded at an earlier start/m);
    expect(await started.end('SIGTERM')).toBe(0);
    expect(await articles()).toBe(before);
  }, 60_000);

  it('goes on with samples that an earlier start was cut off at', async () => {
    await graph.execute("MATCH (s:State {id: 'samples'}) SET s.done = false");
    const started = await start();
    expect(started.out()).toMatch(/^✓ samples .*\d\d articles loaded/m);
    await started.end('SIGINT');
  }, 180_000);

  it("puts no samples among articles of its user's own", async () => {
    await graph.execute("MATCH (s:State {id: 'samples'}) DELETE s");
    const before = await articles();
    const started = await start();
    expect(started.out()).toMatch(/^✓ samples .*left out, as the graph has \d+ articles of yours/m);
    await started.end('SIGINT');
    expect(await articles()).toBe(before);
  }, 60_000);
});

describe('readout ingest', () => {
  const ingest = (...args: string[]): Promise<Ran> => runReadout(program, ['ingest', ...args], env);

  it('loads what it can, tells what it could not with its name, and says so by its exit code', async () => {
    await writeFile(join(folder, 'good.md'), '---\ntitle: Talks in Vienna\npublishedAt: 2019-04-02\n---\nAustrian President Alexander Van der Bellen met Slovak President Andrej Kiska in Vienna on Tuesday.\n');
    await writeFile(join(folder, 'empty.txt'), '');
    const first = await ingest(join(folder, 'good.md'), join(folder, 'empty.txt'), join(folder, 'nowhere.txt'));
    expect(first.code).toBe(1);
    expect(first.out).toMatch(/1 │ loaded/);
    expect(first.out).toMatch(/2 │ failed/);
    expect(first.out).toContain('empty.txt');
    expect(first.out).toContain('nowhere.txt');
    const again = await ingest('--json', join(folder, 'good.md'));
    expect(again.code).toBe(0);
    expect(JSON.parse(again.out)).toMatchObject({ counts: { loaded: 0, unchanged: 1, failed: 0 }, hash: expect.stringMatching(/^[0-9a-f]{64}$/), articles: [{ outcome: 'unchanged' }] });
  }, 120_000);

  it('can be asked about at once', async () => {
    const answer = await runReadout(program, ['query', 'query Q($who: String) { whoMet(person: {name: $who}) { totalCount } }', '--variables', '{"who": "Alexander Van der Bellen"}', '--json'], env);
    expect(answer).toMatchObject({ code: 0, out: '{"data":{"whoMet":{"totalCount":1}}}\n' });
  });
});
