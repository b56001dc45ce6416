import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Graph } from '../../src/graph/graph.js';
import { createToken, revokeToken } from '../../src/graph/tokens.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { openTestGraph } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';
import { environmentFor } from '../support/neo4j.js';
import { buildProgram } from '../support/program.js';
import { runReadout } from '../support/run-readout.js';
import { until } from '../support/slow-queries.js';
import { tell } from '../support/tell.js';

let graph: Graph;
let server: RunningServer;
let program: string;
const reported: unknown[] = [];
const LOOK = 100;

beforeAll(async () => {
  program = buildProgram('src/cli.ts');
  graph = await openTestGraph();
  await loadFacts(graph, [tell({ url: 'urn:before', people: { 'Olof Palme@SE': ['Prime Minister'] }, reports: [{ who: ['Olof Palme@SE', 'Indira Gandhi@IN'], date: '1984-01-22' }] })]);
  server = await startServer({ graph, port: 0, limits: { look: LOOK, sockets: 3, subscriptions: 2 }, report: (error) => reported.push(error) });
}, 300_000);
afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

const address = (of: RunningServer): string => new URL('graphql', of.url).href.replace(/^http/, 'ws');
const clients: Client[] = [];
function connect(of: RunningServer, connectionParams?: Record<string, unknown>): Client {
  const client = createClient({ url: address(of), webSocketImpl: WebSocket, retryAttempts: 0, connectionParams, lazy: false, onNonLazyError: () => {} });
  clients.push(client);
  return client;
}
afterEach(async () => {
  for (const client of clients.splice(0)) await client.dispose();
});

interface Told {
  data: unknown[];
  errors: { message: string; extensions: { code: string } }[];
  ended: boolean;
  leave(): void;
}

/** Follows a subscription, and keeps what it is told. */
function listen(client: Client, query: string, variables?: Record<string, unknown>): Told {
  const told: Told = { data: [], errors: [], ended: false, leave: () => {} };
  told.leave = client.subscribe({ query, variables }, {
    next: ({ data, errors }) => {
      if (data) told.data.push((data as { meetingLoaded: unknown }).meetingLoaded);
      told.errors.push(...((errors ?? []) as unknown as Told['errors']));
    },
    error: (error) => {
      if (Array.isArray(error)) told.errors.push(...(error as unknown as Told['errors']));
      told.ended = true;
    },
    complete: () => (told.ended = true),
  });
  return told;
}

const running = async (of = server): Promise<number> => Number(/readout_subscriptions (\d+)/.exec(await (await fetch(new URL('metrics', of.url))).text())![1]);
const TITLE = 'subscription q($filter: MeetingFilter) { meetingLoaded(filter: $filter) { title date reports { article { url } } } }';

describe('meetingLoaded', () => {
  it('tells of what is loaded by whomever, once, and only of what fits', async () => {
    const client = connect(server);
    const all = listen(client, TITLE);
    const indian = listen(client, TITLE, { filter: { country: { name: 'India' } } });
    await until(async () => (await running()) === 2);
    // by this process
    await loadFacts(graph, [tell({ url: 'urn:moscow', people: { 'Mikhail Gorbachev@SUHH': [] }, reports: [{ who: ['Mikhail Gorbachev@SUHH', 'Rajiv Gandhi@IN'], date: '1985-05-21' }, { who: ['Mikhail Gorbachev@SUHH', 'Willy Brandt@DE'], date: '1985-05-27' }] })]);
    await until(() => all.data.length === 2);
    // by another
    const text = 'President Emmanuel Macron of France received Italian Prime Minister Mario Draghi in Paris on Friday.';
    const article = JSON.stringify({ text, url: 'https://example.org/paris', publishedAt: '2021-11-26' });
    expect(await runReadout(program, ['ingest', '-'], environmentFor(graph.connection), article)).toMatchObject({ code: 0 });
    await until(() => all.data.length === 3);
    await sleep(5 * LOOK);
    expect(all.data).toEqual([
      { title: 'Meeting of Mikhail Gorbachev and Willy Brandt', date: '1985-05-27', reports: [{ article: { url: 'urn:moscow' } }] },
      { title: 'Meeting of Mikhail Gorbachev and Rajiv Gandhi', date: '1985-05-21', reports: [{ article: { url: 'urn:moscow' } }] },
      { title: expect.stringContaining('Macron'), date: '2021-11-26', reports: [{ article: { url: 'https://example.org/paris' } }] },
    ]);
    expect(indian.data).toEqual([all.data[1]]);
    // what is known already is told of again when another article tells of it
    await loadFacts(graph, [tell({ url: 'urn:again', reports: [{ who: ['Mikhail Gorbachev@SUHH', 'Rajiv Gandhi@IN'], date: '1985-05-21' }] })]);
    await until(() => indian.data.length === 2);
    expect(indian.data[1]).toEqual({ title: 'Meeting of Mikhail Gorbachev and Rajiv Gandhi', date: '1985-05-21', reports: expect.arrayContaining([{ article: { url: 'urn:again' } }, { article: { url: 'urn:moscow' } }]) });
    expect([all.errors, indian.errors]).toEqual([[], []]);
    await client.dispose();
  }, 180_000);

  it('leaves nothing running when its client goes, in whatever way', async () => {
    const client = connect(server);
    const one = listen(client, TITLE);
    listen(client, TITLE);
    await until(async () => (await running()) === 2);
    one.leave();
    await until(async () => (await running()) === 1);
    await client.dispose();
    await until(async () => (await running()) === 0);
    const torn = new WebSocket(address(server), 'graphql-transport-ws');
    torn.on('open', () => torn.send('{"type":"connection_init"}'));
    torn.on('message', (text) => String(text).includes('connection_ack') && torn.send(JSON.stringify({ id: '1', type: 'subscribe', payload: { query: 'subscription { meetingLoaded { id } }' } })));
    await until(async () => (await running()) === 1);
    torn.terminate();
    await until(async () => (await running()) === 0 && graph.sessions === 0);
  });

  it('is bounded as every question is', async () => {
    const client = connect(server);
    const refusal = async (query: string, variables?: Record<string, unknown>): Promise<string[]> => {
      const told = listen(client, query, variables);
      await until(() => told.ended);
      expect(told.data.filter(Boolean)).toEqual([]);
      return told.errors.map((e) => e.extensions.code);
    };
    expect(await refusal(TITLE, { filter: { with: { name: 'Nobody Atall' } } })).toEqual(['NOT_FOUND']);
    expect(await refusal(TITLE, { filter: { between: [{ name: 'Mexico' }] } })).toEqual(['BAD_USER_INPUT']);
    expect(await refusal('subscription { meetingLoaded { nothing } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await refusal('subscription { meetingLoaded {')).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(await refusal('{ meetings { totalCount } }')).toEqual(['BAD_REQUEST']);
    expect(await refusal('mutation { unload(articles: ["urn:before"]) { removed } }')).toEqual(['BAD_REQUEST']);
    expect(await refusal(`subscription { meetingLoaded { ${'places { ... on Place { within { ... on Place { '.repeat(10)} id ${'} } } } '.repeat(10)} } }`)).toEqual(['TOO_DEEP']);
    expect(await refusal('subscription { meetingLoaded { participations { participant { meetings(first: 100) { edges { node { participations { participant { meetings(first: 100) { edges { node { id } } } } } } } } } } } }')).toEqual(['TOO_COSTLY']);
    const two = [listen(client, TITLE), listen(client, TITLE)];
    await until(async () => (await running()) === 2);
    expect(await refusal(TITLE)).toEqual(['BUSY']);
    for (const told of two) told.leave();
    await client.dispose();
    expect(reported).toEqual([]);
  });

  it('opens to our own pages, to programs, and to so many of them', async () => {
    const opens = (headers: Record<string, string>, path = address(server)): Promise<WebSocket | string> => new Promise((resolve) => {
      const socket = new WebSocket(path, 'graphql-transport-ws', { headers });
      socket.on('open', () => resolve(socket)).on('error', (error) => resolve(error.message));
    });
    expect(await opens({ origin: 'https://evil.example' })).toContain('403');
    expect(await opens({ origin: 'null' })).toContain('403');
    expect(await opens({ host: 'evil.example' })).toContain('421');
    expect(await opens({}, address(server).replace('graphql', 'export'))).toContain('404');
    const open = await Promise.all([opens({ origin: new URL(server.url).origin }), opens({}), opens({})]);
    expect(open.map((socket) => typeof socket)).toEqual(['object', 'object', 'object']);
    expect(await opens({})).toContain('503');
    // who says nothing, or says nonsense, is shown the door
    const [silent, wild, large] = open as WebSocket[];
    const codeOf = (socket: WebSocket): Promise<number> => new Promise((resolve) => socket.on('close', resolve));
    const codes = Promise.all([codeOf(silent!), codeOf(wild!), codeOf(large!)]);
    wild!.send('{"type":"nonsense"}');
    large!.send(`{"type":"ping","payload":{"x":"${'x'.repeat(100_000)}"}}`);
    expect(await codes).toEqual([4408, 4400, 1009]);
  });
});

describe('where a token is needed', () => {
  it('is for whoever bears one, as long as it holds', async () => {
    const closed = await startServer({ graph, port: 0, requireToken: true, limits: { look: LOOK }, token: undefined });
    const { token } = await createToken(graph, { label: 'listener', role: 'reader', by: 'a test' });
    for (const params of [{}, { authorization: 'Bearer x' }, { Authorization: 7 }]) {
      const refused = connect(closed, params);
      const told = listen(refused, TITLE);
      await until(() => told.ended);
      await refused.dispose();
    }
    const client = connect(closed, { Authorization: `Bearer ${token}` });
    const told = listen(client, TITLE);
    const metrics = async (): Promise<string> => (await fetch(new URL('metrics', closed.url), { headers: { authorization: `Bearer ${token}` } })).text();
    await until(async () => (await metrics()).includes('readout_subscriptions 1'));
    await loadFacts(graph, [tell({ url: 'urn:one', reports: [{ who: ['Olof Palme@SE', 'Julius Nyerere@TZ'], date: '1985-02-01' }] })]);
    await until(() => told.data.length === 1);
    await revokeToken(graph, 'listener');
    await sleep(5_500); // as long as a server may not know of it
    await loadFacts(graph, [tell({ url: 'urn:two', reports: [{ who: ['Olof Palme@SE', 'Raúl Alfonsín@AR'], date: '1985-02-02' }] })]);
    await until(() => told.ended);
    expect(told.data.length).toBe(1);
    expect(told.errors.map((e) => e.extensions.code)).toEqual(['UNAUTHENTICATED']);
    await client.dispose();
    await closed.stop();
  }, 120_000);

  it('ends with the server', async () => {
    const ending = await startServer({ graph, port: 0, limits: { look: LOOK } });
    const client = connect(ending);
    const told = listen(client, TITLE);
    await until(async () => (await running(ending)) === 1);
    const since = Date.now();
    await ending.stop();
    expect(Date.now() - since).toBeLessThan(3_000);
    await until(() => told.ended);
    await client.dispose();
    await until(() => graph.sessions === 0);
  });
});
