import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { openTestGraph } from '../support/graph.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
}, 300_000);
afterAll(() => graph?.close());

describe('Graph', () => {
  it('says which Neo4j answers', async () => {
    expect((await graph.verify()).version).toMatch(/^5\./);
  });
});
