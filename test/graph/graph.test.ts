import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DatabaseUnavailableError, QueryTimeoutError } from '../../src/domain/errors.js';
import { Graph } from '../../src/graph/graph.js';
import { openTestGraph } from '../support/graph.js';

/** A Graph with queries of the test's own, on the database of the run. */
let ours: Graph;
let graph: Graph;
let queries: string;

const SLOW = 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b = -1 RETURN count(*) AS n';

beforeAll(async () => {
  ours = await openTestGraph({ migrated: false });
  queries = await mkdtemp(join(tmpdir(), 'readout-queries-'));
  for (const folder of ['read', 'write']) await mkdir(join(queries, folder));
  const query = (name: string, text: string): Promise<void> => writeFile(join(queries, `${name}.cypher`), text);
  await query('read/values', "CREATE (n:Never) RETURN n");
  await query('read/kinds', [
    'MATCH p = (a:Thing {id: 1})-[r:TO]->(b:Thing) RETURN a, r, p, 7 AS i, 1.5 AS f, 9007199254740993 AS big, [1, {x: 2}] AS nested, null AS none,',
    "date('2025-03-28') AS day, datetime('2025-03-28T10:00:00Z') AS at, point({x: 1, y: 2}) AS where",
  ].join('\n'));
  await query('read/things', 'MATCH (t:Thing) RETURN t.id AS id ORDER BY id LIMIT $first');
  await query('read/echo', 'RETURN $value AS value, valueType($value) AS type');
  await query('read/slow', SLOW);
  await query('read/numbers', 'UNWIND range(1, $n) AS i RETURN i');
  await query('write/thing', 'CREATE (t:Thing {id: $id}) RETURN t.id AS id');
  await query('write/join', 'MATCH (a:Thing {id: 1}), (b:Thing {id: 2}) CREATE (a)-[:TO {since: $since}]->(b)');
  graph = Graph.connect({ ...ours.connection, release: async () => {} }, queries);
}, 300_000);
afterAll(async () => {
  await graph?.close();
  await ours?.close();
  await rm(queries, { recursive: true, force: true });
});
beforeEach(() => ours.execute('MATCH (t:Thing) DETACH DELETE t'));

const thing = (id: number): Promise<unknown> => graph.write((tx) => tx.run('thing', { id }));

describe('Graph', () => {
  it('says which Neo4j answers', async () => {
    expect(await ours.verify()).toEqual({ version: expect.stringMatching(/^5\./), edition: expect.any(String) });
  });

  it('gives plain JavaScript for every kind of value', async () => {
    await thing(1);
    await thing(2);
    await graph.write((tx) => tx.run('join', { since: '2025' }));
    const [row] = await graph.read('kinds');
    expect(row).toEqual({
      a: { id: 1 }, r: { since: '2025' }, p: { nodes: [{ id: 1 }, { id: 2 }], relationships: [{ since: '2025' }] },
      i: 7, f: 1.5, big: 9007199254740992, nested: [1, { x: 2 }], none: null,
      day: '2025-03-28', at: '2025-03-28T10:00:00Z', where: { x: 1, y: 2, z: undefined, srid: 7203 },
    });
  });

  it('hands whole numbers over as integers, and undefined as null', async () => {
    await thing(1);
    await thing(2);
    expect(await graph.read('things', { first: 1 })).toEqual([{ id: 1 }]);
    expect(await graph.read('echo', { value: { a: [1, 2.5], b: undefined } })).toEqual([{ value: { a: [1, 2.5], b: null }, type: expect.stringContaining('MAP') }]);
    expect(await graph.read('echo', { value: 3 })).toEqual([{ value: 3, type: 'INTEGER NOT NULL' }]);
  });

  it('reads its own writes, and refuses to write in a read', async () => {
    for (let id = 1; id <= 20; id++) {
      await thing(id);
      expect(await graph.read('things', { first: 100 })).toHaveLength(id);
    }
    await expect(graph.read('values')).rejects.toThrow(/access mode/i);
  });

  it('takes a write back whole when a part of it fails', async () => {
    await expect(graph.write(async (tx) => {
      await tx.run('thing', { id: 1 });
      throw new Error('second thoughts');
    })).rejects.toThrow('second thoughts');
    expect(await graph.read('things', { first: 10 })).toEqual([]);
  });

  it('streams an answer row by row, and lets go of the rest', async () => {
    const seen: number[] = [];
    for await (const { i } of graph.stream<{ i: number }>('numbers', { n: 100_000 })) {
      seen.push(i);
      if (i === 3) break;
    }
    expect(seen).toEqual([1, 2, 3]);
  });

  it('ends a read that takes longer than it may', async () => {
    await expect(graph.read('slow', {}, { timeout: 300 })).rejects.toBeInstanceOf(QueryTimeoutError);
  });

  it('ends a read in the database when its asker goes away', async () => {
    const going = new AbortController();
    const read = graph.read('slow', {}, { signal: going.signal });
    const running = (): Promise<unknown[]> => ours.execute("SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery STARTS WITH 'UNWIND range(1, 100000)' RETURN 1");
    while (!(await running()).length) await new Promise((r) => setTimeout(r, 20));
    going.abort(new Error('gone home'));
    await expect(read).rejects.toThrow('gone home');
    for (let i = 0; i < 100 && (await running()).length; i++) await new Promise((r) => setTimeout(r, 20));
    expect(await running()).toEqual([]);
    await expect(graph.read('echo', { value: 1 }, { signal: AbortSignal.abort(new Error('before')) })).rejects.toThrow('before');
  });

  it('says what to do when nothing answers, and when the password is wrong', async () => {
    const silent = Graph.connect({ ...ours.connection, uri: 'bolt://127.0.0.1:1', release: async () => {} });
    await expect(silent.verify()).rejects.toMatchObject({ constructor: DatabaseUnavailableError, message: expect.stringContaining('bolt://127.0.0.1:1 does not answer') });
    await silent.close();
    const stranger = Graph.connect({ ...ours.connection, password: 'not this one', release: async () => {} });
    await expect(stranger.verify()).rejects.toMatchObject({ code: 'UNAVAILABLE', message: expect.stringContaining('NEO4J_PASSWORD') });
    await stranger.close();
  });

  it('names the query that failed', async () => {
    await expect(graph.read('things')).rejects.toThrow(/^things: .*first/);
  });
});
