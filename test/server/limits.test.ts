import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { Safelist } from '../../src/server/safelist.js';
import { openTestGraph } from '../support/graph.js';
import { slowGraph, slowOnes, until } from '../support/slow-queries.js';

let graph: Graph;
let slow: Awaited<ReturnType<typeof slowGraph>>;
let server: RunningServer;
let folder: string;
const reported: unknown[] = [];

beforeAll(async () => {
  graph = await openTestGraph();
  slow = await slowGraph(graph);
  folder = await mkdtemp(join(tmpdir(), 'readout-limits-'));
  server = await startServer({ graph, port: 0, report: (error) => reported.push(error) });
});
afterAll(async () => {
  await server?.stop();
  await slow?.forget();
  await graph?.close();
  await rm(folder, { recursive: true, force: true });
});

interface Body { data?: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[] }
async function post(body: unknown, { on = server, signal }: { on?: RunningServer; signal?: AbortSignal } = {}): Promise<{ status: number; body: Body }> {
  const response = await fetch(new URL('graphql', on.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal });
  return { status: response.status, body: (await response.json()) as Body };
}
async function refusal(query: string, variables?: Record<string, unknown>): Promise<[number, string | undefined]> {
  const { status, body } = await post({ query, variables });
  expect(body.data ?? null).toBeNull();
  return [status, body.errors?.[0]?.extensions.code];
}

describe('a question that asks for too much', () => {
  it('is refused before it is run, by what its pages may bring', async () => {
    const meetings = (first: string): string => `{ meetings(first: ${first}) { edges { node { id participations { participant { meetings(first: 100) { edges { node { id } } } } } } } } }`;
    expect(await refusal(meetings('100'))).toEqual([400, 'TOO_COSTLY']);
    expect((await post({ query: meetings('20') })).body.errors).toBeUndefined();
    const variable = meetings('$n').replace('{', 'query Q($n: Int = 100) {');
    expect(await refusal(variable)).toEqual([400, 'TOO_COSTLY']);
    expect(await refusal(variable, { n: 99 })).toEqual([400, 'TOO_COSTLY']);
    expect((await post({ query: variable, variables: { n: 2 } })).body.errors).toBeUndefined();
  });

  it('is refused for its aliases, its depth, its words, its bytes', async () => {
    const aliased = (n: number): string => `{ ${Array.from({ length: n }, (_, i) => `a${i}: __typename`).join(' ')} }`;
    expect((await post({ query: aliased(30) })).status).toBe(200);
    expect(await refusal(aliased(31))).toEqual([400, 'TOO_MANY_ALIASES']);
    expect(await refusal(`{ issue(by: {name: "trade"}) ${'{ broader '.repeat(14)}{ id }${' }'.repeat(14)} }`)).toEqual([400, 'TOO_DEEP']);
    expect(await refusal(`{ ${'__typename '.repeat(5_000)} }`)).toEqual([400, 'TOO_MANY_TOKENS']);
    expect(await refusal(`{ person(by: {name: "${'x'.repeat(300_000)}"}) { id } }`)).toEqual([413, 'TOO_LARGE']);
    expect((await post([{ query: '{ __typename }' }, { query: '{ __typename }' }])).body.errors![0]!.extensions.code).toBe('BAD_REQUEST');
  });

  it('is refused when it follows the schema round in circles', async () => {
    expect(await refusal(`{ __schema { types { ${'fields { type { '.repeat(4)} name ${'} }'.repeat(4)} } } }`)).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
  });
});

describe('a question that takes too long', () => {
  it('is ended in the database when its time is up', async () => {
    const brief = await startServer({ graph: slow, port: 0, limits: { longestQuestion: 1_000 }, report: (error) => reported.push(error) });
    const since = Date.now();
    const { status, body } = await post({ query: '{ issues { id } __typename }' }, { on: brief });
    expect({ status, body }).toMatchObject({ status: 200, body: { data: { issues: null, __typename: 'Query' }, errors: [{ message: 'the question took longer than allowed; ask for less: fewer years, a smaller page, fewer steps', extensions: { code: 'TIMEOUT' } }] } });
    expect(Date.now() - since).toBeLessThan(10_000);
    await until(async () => (await slowOnes(graph)) === 0);
    await brief.stop();
  });

  it('is ended in the database when its client leaves', async () => {
    const patient = await startServer({ graph: slow, port: 0, report: (error) => reported.push(error) });
    const leaving = new AbortController();
    const asked = post({ query: '{ issues { id } }' }, { on: patient, signal: leaving.signal });
    await until(async () => (await slowOnes(graph)) === 1);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await until(async () => (await slowOnes(graph)) === 0);
    await until(() => slow.sessions === 0);
    await patient.stop();
  });
});

describe('a server that is to end', () => {
  it('finishes what runs, and takes nothing new', async () => {
    const ending = await startServer({ graph: slow, port: 0 });
    const asked = post({ query: '{ timeline { count } }' }, { on: ending });
    await until(async () => (await slowOnes(graph)) === 1);
    const stopped = ending.stop();
    await expect(post({ query: '{ __typename }' }, { on: ending })).rejects.toThrow();
    expect(await asked).toEqual({ status: 200, body: { data: { timeline: [] } } });
    await stopped;
  });

  it('does not wait for ever', async () => {
    const ending = await startServer({ graph: slow, port: 0, limits: { grace: 500 } });
    const asked = post({ query: '{ issues { id } }' }, { on: ending });
    await until(async () => (await slowOnes(graph)) === 1);
    const since = Date.now();
    await ending.stop();
    expect(Date.now() - since).toBeLessThan(5_000);
    expect(await asked).toMatchObject({ body: { errors: [{ extensions: { code: 'CANCELLED' } }] } });
    await until(async () => (await slowOnes(graph)) === 0);
  });
});

describe('questions that are known already', () => {
  const sha = (query: string): string => createHash('sha256').update(query).digest('hex');
  const persisted = (query: string): unknown => ({ persistedQuery: { version: 1, sha256Hash: sha(query) } });

  it('need only their hash, once it was told what it is of', async () => {
    const query = 'query Kept { __typename }';
    expect((await post({ extensions: persisted(query) })).body.errors![0]!.extensions.code).toBe('PERSISTED_QUERY_NOT_FOUND');
    expect((await post({ query, extensions: persisted(query) })).body.data).toEqual({ __typename: 'Query' });
    expect((await post({ extensions: persisted(query) })).body.data).toEqual({ __typename: 'Query' });
    expect((await post({ query: '{ __typename }', extensions: persisted(query) })).status).toBe(400);
  });

  it('are the only ones, where a list says so', async () => {
    const file = join(folder, 'questions.graphql');
    await writeFile(file, 'query Count { meetings { ...total } }\nquery Name { __typename }\nfragment total on MeetingConnection { totalCount }\n');
    const listed = await startServer({ graph, port: 0, safelist: await Safelist.read(file) });
    const ask = (body: unknown): ReturnType<typeof post> => post(body, { on: listed });
    const count = { meetings: { totalCount: 0 } };
    expect((await ask({ query: 'query Count{meetings{...total}} fragment total on MeetingConnection{totalCount}' })).body.data).toEqual(count);
    expect((await ask({ extensions: { persistedQuery: { version: 1, sha256Hash: 'Count' } } })).body.data).toEqual(count);
    const byGet = new URL(`graphql?extensions=${encodeURIComponent('{"persistedQuery":{"version":1,"sha256Hash":"Name"}}')}`, listed.url);
    expect(await (await fetch(byGet, { headers: { 'apollo-require-preflight': '1' } })).json()).toEqual({ data: { __typename: 'Query' } });
    for (const body of [{ query: '{ meetings { totalCount } }' }, { query: 'query Count { meetings { totalCount } }' }, { query: '{ __schema { types { name } } }' }, { query: 'mutation { unload(articles: []) { removed } }' },
      { extensions: { persistedQuery: { sha256Hash: 'Nothing' } } }, {}, [], { query: '{' }, { query: 'query Name { __typename } query More { meetings { totalCount } }', operationName: 'More' }]) {
      const { status, body: { errors } } = await ask(body);
      expect([status, errors?.[0]?.extensions.code]).toEqual([403, 'NOT_SAFELISTED']);
    }
    expect((await fetch(listed.url)).status).toBe(404);
    await listed.stop();
  });

  it('are read from a manifest or a map, too; what is neither is told', async () => {
    const list = async (text: string): Promise<Safelist> => {
      await writeFile(join(folder, 'list'), text);
      return Safelist.read(join(folder, 'list'));
    };
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations: [{ id: 'one', name: 'A', type: 'query', body: 'query A { __typename }' }] };
    expect((await list(JSON.stringify(manifest))).textOf({ extensions: { persistedQuery: { sha256Hash: 'one' } } })).toBe('query A { __typename }');
    expect((await list('{"x": "query B { __typename }"}')).textOf({ query: 'query B {\n  __typename\n}' })).toBe('query B { __typename }');
    await expect(list('{"x": 1}')).rejects.toThrow('expected a GraphQL document');
    await expect(list('{"x": "query {"}')).rejects.toThrow("x can't be read");
    await expect(list('fragment f on Query { __typename }')).rejects.toThrow('holds no question');
    await expect(Safelist.read(join(folder, 'none'))).rejects.toThrow("can't be read");
  });
});

describe('the schema', () => {
  it('is told to nobody where that was asked for', async () => {
    const silent = await startServer({ graph, port: 0, introspection: false });
    expect((await post({ query: '{ __schema { types { name } } }' }, { on: silent })).body.errors![0]!.extensions.code).toBe('INTROSPECTION_DISABLED');
    expect((await post({ query: '{ __typename }' }, { on: silent })).body.data).toEqual({ __typename: 'Query' });
    await silent.stop();
    expect(reported).toEqual([]);
  });
});
