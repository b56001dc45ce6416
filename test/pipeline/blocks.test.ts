import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { derivedState } from '../../src/graph/derived-state.js';
import { writeFacts } from '../../src/graph/facts-write.js';
import type { Graph } from '../../src/graph/graph.js';
import { refresh } from '../../src/pipeline/refresh.js';
import { astray, books, carryOut, changes } from '../support/changes.js';
import { differences } from '../support/dump.js';
import { picks, rule } from '../support/rulings.js';
import { emptyGraph, openTestGraph } from '../support/graph.js';
import { toldArticles } from '../support/told-articles.js';

// a database that was just started plans every query for the first time
jest.setTimeout(process.env.READOUT_LONG || process.env.READOUT_RUNS ? 3_600_000 : 600_000);

const NOW = '2025-06-01T08:00:00.000Z';
const RUNS = Number(process.env.READOUT_RUNS ?? 6 * Number(process.env.READOUT_LONG ?? 1));
let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
}, 300_000);
afterAll(() => graph?.close());
const empty = (): Promise<void> => emptyGraph(graph);
beforeEach(async () => {
  await empty();
});

const SETTINGS = { numRuns: RUNS, ...(process.env.READOUT_SEED ? { seed: Number(process.env.READOUT_SEED) } : {}) };

/** The books kept on the way are those that are made of everything at once. */
async function expectBooksOfEverything(): Promise<void> {
  const kept = await books(graph);
  await refresh(graph, { always: true });
  expect(differences(kept, await books(graph))).toEqual([]);
}

describe('what a change touches', () => {
  it('is derived as everything would be, whatever is loaded and unloaded', async () => {
    const ways = new Set<string>();
    await fc.assert(fc.asyncProperty(toldArticles(10).chain((list) => fc.tuple(fc.constant(list), changes(list.length, 8))), async ([list, steps]) => {
      await empty();
      await refresh(graph);
      for (const step of steps) {
        await carryOut(graph, list, step, NOW);
        await refresh(graph, { hash: false });
        expect(await astray(graph)).toEqual([]);
        ways.add((await derivedState(graph)).hash!.split('/')[0]!);
      }
      await expectBooksOfEverything();
    }), SETTINGS);
    // and not by deriving everything
    expect(ways).toContain('unread');
  });

  it('so is what a ruling touches, and what is loaded while rulings hold', async () => {
    const ways = new Set<string>();
    let ruled = 0;
    await fc.assert(fc.asyncProperty(toldArticles(10).chain((list) => fc.tuple(fc.constant(list), changes(list.length, 3))), fc.array(picks, { minLength: 2, maxLength: 8 }), fc.array(fc.boolean(), { maxLength: 20 }), async ([list, steps], rulings, turns) => {
      await empty();
      await writeFacts(graph, list, NOW);
      await refresh(graph);
      const [loads, judging] = [[...steps], [...rulings]];
      for (const turn of [...turns, ...judging.map(() => true), ...loads.map(() => false)]) {
        const [load, pick] = turn ? [undefined, judging.shift()] : [loads.shift(), undefined];
        if (pick && await rule(graph, pick)) ruled++;
        if (load) await carryOut(graph, list, load, NOW);
        await refresh(graph, { hash: false });
        expect({ pick, load, astray: await astray(graph) }).toEqual({ pick, load, astray: [] });
        ways.add((await derivedState(graph)).hash!.split('/')[0]!);
      }
      await expectBooksOfEverything();
    }), SETTINGS);
    expect(ways).toContain('unread');
    expect(ruled).toBeGreaterThan(0);
  });
});
