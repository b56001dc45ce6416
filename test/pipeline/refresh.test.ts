import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { canonicalForm, graphHash } from '../../src/domain/derived-form.js';
import type { ArticleFacts } from '../../src/domain/facts.js';
import { readDerived } from '../../src/graph/derived-read.js';
import { removeFacts, writeFacts } from '../../src/graph/facts-write.js';
import type { Graph } from '../../src/graph/graph.js';
import { refresh } from '../../src/pipeline/refresh.js';
import { derive } from '../../src/resolve/derive.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';
import { differences, dump } from '../support/dump.js';
import { sampleExtractions } from '../support/gold-extractions.js';
import { emptyGraph, openTestGraph } from '../support/graph.js';
import { loadShares, shuffled } from '../support/load-shares.js';
import { toldArticles } from '../support/told-articles.js';

// a database that was just started plans every query for the first time
jest.setTimeout(180_000);

const NOW = '2025-06-01T08:00:00.000Z';
let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
}, 300_000);
afterAll(() => graph?.close());
const empty = (): Promise<void> => emptyGraph(graph);
beforeEach(async () => {
  await empty();
});

const samples = sampleExtractions().map((e) => toFacts(e));
const load = async (facts: readonly ArticleFacts[]): Promise<string> => {
  await writeFacts(graph, facts, NOW);
  return (await refresh(graph)).hash;
};

/** The graph, but its nth write fails as when the program is killed. */
function dying(after: number): Graph {
  let writes = 0;
  return new Proxy(graph, {
    get(target, name) {
      const value = Reflect.get(target, name, target) as unknown;
      if (name !== 'write') return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      return (...args: Parameters<Graph['write']>) => (++writes > after ? Promise.reject(new Error('killed')) : target.write(...args));
    },
  });
}

describe('refresh', () => {
  it('what is stored has the hash of what is derived, in one go or article by article', async () => {
    const hash = await load(samples);
    expect(hash).toBe(graphHash(derive(samples)));
    expect(graphHash(await readDerived(graph))).toBe(hash);
    await empty();
    for (let i = 0; i < samples.length; i += 14) await load(samples.slice(i, i + 14).reverse());
    expect(await refresh(graph)).toEqual({ hash, changed: false, items: 0 });
  });

  it('does nothing when no fact has changed, and finds nothing to change when it has to look', async () => {
    const hash = await load(samples.slice(0, 10));
    const before = await dump(graph);
    await writeFacts(graph, samples.slice(3, 8), NOW);
    expect(await refresh(graph)).toEqual({ hash, changed: false, items: 0 });
    expect(await refresh(graph, { always: true })).toEqual({ hash, changed: false, items: 0 });
    expect(differences(before, await dump(graph))).toEqual([]);
  });

  it('a run that was killed at any point is finished by the next', async () => {
    const hash = await load(samples.slice(0, 12));
    const whole = await dump(graph);
    for (const after of [3, 8]) {
      await empty();
      await writeFacts(graph, samples.slice(6, 16), NOW);
      await refresh(graph);
      for (const { article } of samples.slice(12, 16)) await removeFacts(graph, article.id);
      await writeFacts(graph, samples.slice(0, 6), NOW);
      await expect(refresh(dying(after))).rejects.toThrow('killed');
      expect((await refresh(graph)).hash).toBe(hash);
      expect(differences(whole, await dump(graph))).toEqual([]);
    }
  });

  it('several at once, in any order and in batches of any size, end in one graph', async () => {
    const expected = derive(samples);
    const seed = Number(process.env.READOUT_SEED ?? Date.now() % 2 ** 31);
    for (const [n, how] of [{ workers: 3, batch: 9 }, { workers: 1 + (seed % 4), batch: 5 + (seed % 30) }].entries()) {
      await empty();
      await loadShares(graph, shuffled(samples, seed + n), how);
      expect({ seed, how, ...await refresh(graph) }).toMatchObject({ seed, how, hash: graphHash(expected), changed: false });
      expect(canonicalForm(await readDerived(graph))).toEqual(canonicalForm(expected));
    }
  });

  it('any order and any batches give one hash, and unloading gives what was before', async () => {
    await fc.assert(fc.asyncProperty(toldArticles(5).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.nat(list.length))), async ([list, shuffled, cut]) => {
      await empty();
      const hash = await load(list);
      expect(hash).toBe(graphHash(derive(list)));
      await empty();
      await load(shuffled.slice(0, cut));
      const before = await dump(graph);
      expect(await load(shuffled.slice(cut))).toBe(hash);
      for (const { article } of shuffled.slice(cut)) await removeFacts(graph, article.id, { textHash: article.textHash });
      await refresh(graph);
      expect(differences(before, await dump(graph))).toEqual([]);
    }), { numRuns: 4 });
  });
});
