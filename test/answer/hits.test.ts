import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { effortOf, type Effort } from '../../bench/questions/hits.js';
import { benchGraph, writeMade } from '../../bench/questions/load.js';
import type { Question } from '../../bench/questions/questions.js';
import type { Graph } from '../../src/graph/graph.js';
import { seedLexicon } from '../../src/graph/lexicon-seed.js';
import { openTestGraph } from '../support/graph.js';

/** The questions of the benchmark about whoever is in a tenth of all meetings: what they take of the database, which no other program's load can change. */
const MEETINGS = 3000;
let graph: Graph;
let efforts: Record<Question, Effort>;

beforeAll(async () => {
  graph = await openTestGraph();
  await seedLexicon(graph);
  const bench = benchGraph(graph);
  await writeMade(bench, MEETINGS);
  await bench.close();
  efforts = await effortOf(graph, ['hub']);
}, 240_000);
afterAll(() => graph?.close());

describe('what the six questions take of the database', () => {
  /** What does not grow with the graph may not take more here than it may in one of 300,000 meetings; of the others, so many. */
  it.each<[Question, number, number]>([
    ['whoMet', 1, 8_000], ['twoPeople', 1, 6_000], ['profile', 1, 2_000], ['path', 1, 8_000], ['network', 3, 30_000], ['search', 1, 2_000],
  ])('%s: %i trips, and at most %i reads', (question, trips, hits) => {
    expect(efforts[question].trips).toBe(trips);
    expect(efforts[question].hits).toBeGreaterThan(10);
    expect(efforts[question].hits).toBeLessThan(hits);
  });
});
