import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.js';
import { writeFacts } from '../../src/graph/facts-write.js';
import { refresh } from '../../src/pipeline/refresh.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';
import { astray, books, carryOut, changes, type Change } from '../support/changes.js';
import { differences } from '../support/dump.js';
import { sampleExtractions } from '../support/gold-extractions.js';
import { emptyGraph, openTestGraph } from '../support/graph.js';
import { manyArticles } from '../support/many-articles.js';
import { environmentFor } from '../support/neo4j.js';
import { buildProgram } from '../support/program.js';
import { toldArticles } from '../support/told-articles.js';

jest.setTimeout(3_600_000);

/** Another seed each time, printed, so that what failed can be had again: `READOUT_SEED=… npm run test:long`. */
const seed = Number(process.env.READOUT_SEED ?? Date.now() % 2 ** 31);
const runs = Number(process.env.READOUT_RUNS ?? 100);
const NOW = '2025-06-01T08:00:00.000Z';

let graph: Graph;
const folder = mkdtempSync(join(tmpdir(), 'readout-long-'));
beforeAll(async () => {
  graph = await openTestGraph();
  console.log(`seed ${seed}, ${runs} runs`);
}, 300_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await graph?.close();
});
const empty = (): Promise<void> => emptyGraph(graph);

/** The graph and the books are as if all had been derived at once. */
async function expectWhole(): Promise<void> {
  expect(await astray(graph)).toEqual([]);
  const kept = await books(graph);
  await refresh(graph, { always: true });
  expect(differences(kept, await books(graph))).toEqual([]);
}

describe('whatever is loaded and unloaded', () => {
  it('made articles that contradict, repeat and replace each other', async () => {
    await fc.assert(fc.asyncProperty(toldArticles(14).chain((list) => fc.tuple(fc.constant(list), changes(list.length, 14))), async ([list, steps]) => {
      await empty();
      await refresh(graph);
      for (const step of steps) {
        await carryOut(graph, list, step, NOW);
        await refresh(graph, { hash: false });
        expect(await astray(graph)).toEqual([]);
      }
      await expectWhole();
    }), { numRuns: runs, seed });
  });

  it('true articles on top of a graph of others', async () => {
    const samples = sampleExtractions().map((e) => toFacts(e));
    await fc.assert(fc.asyncProperty(changes(samples.length, 25), fc.nat(9999), async (steps, made) => {
      await empty();
      await writeFacts(graph, manyArticles(150, made), NOW);
      await refresh(graph);
      for (const step of steps) {
        await carryOut(graph, samples, step, NOW);
        await refresh(graph, { hash: false });
      }
      await expectWhole();
    }), { numRuns: Math.ceil(runs / 10), seed });
  });
});

describe('a program that is killed at any moment', () => {
  it('is finished by the next', async () => {
    const program = buildProgram('test/support/change-in-turns.ts');
    const file = join(folder, 'changes.json');
    let kills = 0;
    await fc.assert(fc.asyncProperty(toldArticles(14).chain((list) => fc.tuple(fc.constant(list), changes(list.length, 14))), fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 10, maxLength: 10 }), async ([list, steps], delays) => {
      await empty();
      await refresh(graph);
      writeFileSync(file, JSON.stringify({ articles: list, steps }));
      let from = 0;
      for (const delay of delays) if (from < steps.length) from = await runUntil(program, file, from, steps, delay, () => kills++);
      if (from < steps.length) await runUntil(program, file, from, steps, null, () => {});
      await expectWhole();
    }), { numRuns: Math.ceil(runs / 5), seed });
    expect(kills).toBeGreaterThan(0);
  });
});

/** Runs the program from a step on, and kills it so many milliseconds after it has begun to change the graph; null lets it end. Returns the step at which to go on. */
function runUntil(program: string, file: string, from: number, steps: readonly Change[], delay: number | null, killed: () => void): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, file, String(from)], { env: { ...process.env, ...environmentFor(graph.connection) }, stdio: ['ignore', 'pipe', 'inherit'] });
    let done = from;
    let timer: NodeJS.Timeout | undefined;
    // the program takes most of a second to start
    if (delay !== null) timer = setTimeout(() => child.kill('SIGKILL'), 500 + delay);
    child.stdout.on('data', (chunk: Buffer) => (done = Math.max(done, ...chunk.toString().trim().split('\n').map((line) => Number(line) + 1))));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL') killed();
      else if (code !== 0) return reject(new Error(`the program ended with ${code}`));
      return resolve(signal === 'SIGKILL' ? done : steps.length);
    });
  });
}
