import { request } from 'node:http';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Graph } from '../../src/graph/graph.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { openTestGraph } from '../support/graph.js';

let graph: Graph;
let server: RunningServer;
const reported: unknown[] = [];

beforeAll(async () => {
  graph = await openTestGraph();
  server = await startServer({ graph, port: 0, report: (error) => reported.push(error) });
});

afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

const at = (path: string): string => new URL(path, server.url).href;
const ask = async (query: unknown, more: RequestInit = {}) => {
  const response = await fetch(at('graphql'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(typeof query === 'string' ? { query } : query), ...more });
  return { status: response.status, body: (await response.json()) as { data?: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[] } };
};
const raw = (path: string, headers: Record<string, string>): Promise<{ status: number; headers: Record<string, unknown> }> => new Promise((resolve, reject) => {
  request(at(path), { headers }, (response) => {
    response.resume().on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
  }).on('error', reject).end();
});

describe('the server', () => {
  it('tells that it lives, and that the database answers', async () => {
    expect(await (await fetch(at('health'))).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(at('ready'))).json()).toEqual({ status: 'ok' });
  });

  it('answers at /graphql', async () => {
    expect(await ask('{ __typename meetings { totalCount edges { node { id } } } }')).toEqual({ status: 200, body: { data: { __typename: 'Query', meetings: { totalCount: 0, edges: [] } } } });
    expect(await ask({ query: 'query q($id: ID!) { node(id: $id) { id } }', variables: { id: 'person/nobody' } })).toMatchObject({ body: { data: { node: null } } });
  });

  it('keeps the codes of errors stable', async () => {
    const code = async (query: string): Promise<string[]> => (await ask(query)).body.errors!.map((e) => e.extensions.code);
    expect(await code('{ person(by: {name: "Nobody"}) { id } }')).toEqual(['NOT_FOUND']);
    expect(await code('{ person(by: {id: "office/mx/president"}) { id } }')).toEqual(['NOT_FOUND']);
    expect(await code('{ meetings(first: 101) { totalCount } }')).toEqual(['BAD_USER_INPUT']);
    expect(await code('{ meetings(after: "x") { totalCount } }')).toEqual(['BAD_USER_INPUT']);
    expect(await code('{ meetings(filter: {from: "2025-02-30"}) { totalCount } }')).toEqual(['BAD_USER_INPUT']);
    expect(await code('{ person(by: {id: "a", name: "b"}) { id } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await code('{ nobody }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await code('{ nobody ')).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(await code(`{ issue(by: {name: "trade"}) ${'{ broader '.repeat(20)}{ id }${' }'.repeat(20)} }`)).toEqual(['TOO_DEEP']);
    expect(reported).toEqual([]);
  });

  it('gives the same error however often the question comes', async () => {
    const once = await ask('{ person(by: {name: "Nobody"}) { id } meetings { totalCount } }');
    expect(once.body).toMatchObject({ data: { person: null, meetings: { totalCount: 0 } }, errors: [{ path: ['person'], locations: [{ line: 1, column: 3 }], extensions: { code: 'NOT_FOUND', name: 'Nobody' } }] });
    for (let i = 0; i < 3; i++) expect(await ask('{ person(by: {name: "Nobody"}) { id } meetings { totalCount } }')).toEqual(once);
    expect(reported).toEqual([]);
  });

  it('holds a variable of a reference to one of its two', async () => {
    const { body } = await ask({ query: 'query q($by: Ref!) { person(by: $by) { id } }', variables: { by: { id: 'a', name: 'b' } } });
    expect(body.errors![0]!.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('refuses what another site could make a browser send', async () => {
    const blind = await fetch(at('graphql?query=%7B__typename%7D'));
    expect(blind.status).toBe(400);
    const form = await ask('{ __typename }', { headers: { 'content-type': 'text/plain' } }).catch(() => ({ status: 0 }));
    expect([400, 415]).toContain(form.status);
    expect((await raw('graphql', { host: 'evil.example' })).status).toBe(421);
    expect((await raw('health', { host: 'localhost:4000' })).status).toBe(200);
  });

  it('refuses a question that is too big, or of too many words', async () => {
    const big = await fetch(at('graphql'), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: `# ${'x'.repeat(300_000)}\n{ __typename }` }) });
    expect(big.status).toBe(413);
    expect(await big.json()).toEqual({ errors: [{ message: expect.any(String), extensions: { code: 'TOO_LARGE' } }] });
    expect((await ask(`{ ${'__typename '.repeat(20_000)} }`)).body.errors![0]!.extensions.code).toBe('TOO_MANY_TOKENS');
  });

  it('tells browsers to trust nothing else', async () => {
    const { headers } = await raw('graphql', { 'apollo-require-preflight': '1' });
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'content-security-policy': expect.stringContaining("default-src 'none'") });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('says so when its port is taken, and takes another when none was asked for', async () => {
    const taken = createServer();
    const port = await new Promise<number>((resolve) => taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)));
    await expect(startServer({ graph, port })).rejects.toMatchObject({ code: 'BAD_USER_INPUT', message: `port ${port} on 127.0.0.1 is taken; give another, or none to take the next that is free` });
    taken.close();
    const [one, two] = [await startServer({ graph }), await startServer({ graph })];
    expect(new Set([one.url, two.url]).size).toBe(2);
    await Promise.all([one.stop(), two.stop()]);
    await expect(startServer({ graph, port: 70_000 })).rejects.toThrow('port 70000 is none');
  });

  it('serves no playground when told not to', async () => {
    const bare = await startServer({ graph, port: 0, playground: false });
    expect((await fetch(bare.url)).status).toBe(404);
    await bare.stop();
    await expect(fetch(bare.url)).rejects.toThrow();
  });

  it('says that the database is away, and not where it was', async () => {
    const away = Graph.connect({ way: 'uri', uri: 'bolt://127.0.0.1:1', user: 'u', password: 'p', why: 'a test', release: async () => {} });
    const lost = await startServer({ graph: away, port: 0, report: () => {} });
    const ready = await fetch(new URL('ready', lost.url));
    const answer = await fetch(new URL('graphql', lost.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ meetings { totalCount } }"}' });
    const said = `${await ready.text()} ${await answer.text()}`;
    expect(ready.status).toBe(503);
    expect(said).toContain('"UNAVAILABLE"');
    expect(said).not.toMatch(/bolt|127\.0\.0\.1/);
    await lost.stop();
    await away.close();
  });
});
