import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { openTestGraph } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';
import { tell } from '../support/tell.js';

let graph: Graph;
let server: RunningServer;
const reported: unknown[] = [];
const TOKEN = 'a token of this test';

beforeAll(async () => {
  process.env.READOUT_TOKEN = TOKEN.replaceAll(' ', '-');
  graph = await openTestGraph();
  await loadFacts(graph, [tell({ url: 'urn:a', people: { 'Bill Clinton@US': [] } }), tell({ url: 'urn:b', people: { 'William J. Clinton@US': [] } }), tell({ url: 'urn:c', people: { 'Juan González@US': [], 'Juan González@VE': [] } })]);
  server = await startServer({ graph, port: 0, report: (error) => reported.push(error) });
}, 300_000);
afterAll(async () => {
  delete process.env.READOUT_TOKEN;
  await server?.stop();
  await graph?.close();
});

interface Body { data?: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] }
const ask = async (query: string, token: string | null = TOKEN.replaceAll(' ', '-')): Promise<Body> =>
  (await fetch(new URL('graphql', server.url).href, { method: 'POST', headers: { 'content-type': 'application/json', ...(token === null ? {} : { authorization: `Bearer ${token}` }) }, body: JSON.stringify({ query }) })).json() as Promise<Body>;
const code = async (query: string, token?: string | null): Promise<string | undefined> => (await ask(query, token)).errors?.[0]?.extensions.code;

const SAME = 'mutation { judge(judgement: {kind: SAME, a: {name: "Bill Clinton"}, b: {name: "William J. Clinton"}, why: "one president"}) { id kind says by why standing } }';

describe('mutations', () => {
  it('are for whoever has the token', async () => {
    expect(await code(SAME, null)).toBe('FORBIDDEN');
    for (const token of ['another', '', 'a b']) expect(await code(SAME, token)).toBe('UNAUTHENTICATED');
    expect(await code('mutation { unload(articles: ["urn:a"]) { removed } }', null)).toBe('FORBIDDEN');
    expect(await code('mutation { ingest(articles: []) { outcome } }', null)).toBe('FORBIDDEN');
    expect(await code('mutation { undo(judgement: "x") { id } }', null)).toBe('FORBIDDEN');
    expect((await fetch(`${new URL('graphql', server.url).href}?query=${encodeURIComponent(SAME)}`, { headers: { authorization: `Bearer ${process.env.READOUT_TOKEN!}`, 'apollo-require-preflight': 'x' } })).status).toBe(405);
    expect((await ask('{ judgements { totalCount } }', null)).data).toEqual({ judgements: { totalCount: 0 } });
  });

  it('judge, say why, contradict, and undo', async () => {
    const { data } = await ask(SAME);
    expect(data).toMatchObject({ judge: { kind: 'SAME', says: '"Bill Clinton" (US) is the same as "William J. Clinton" (US)', by: 'token', why: 'one president', standing: 'IN_FORCE' } });
    const { id } = data!.judge as { id: string };
    expect((await ask('{ why(a: {name: "bill clinton"}, b: {name: "William J. Clinton"}) { verdict a rules { name weight words } } }', null)).data).toMatchObject({ why: { verdict: 'SAME', rules: [{ name: 'judged-same', weight: 100 }, {}] } });
    expect(await code('mutation { judge(judgement: {kind: DIFFERENT, a: {id: "alias/us/bill-clinton"}, b: {id: "alias/us/william-j-clinton"}}) { id } }')).toBe('CONTRADICTION');
    expect(await code('mutation { judge(judgement: {kind: RENAME, a: {name: "Juan González"}, name: "X"}) { id } }')).toBe('AMBIGUOUS');
    expect((await ask(`mutation { undo(judgement: "${id}") { undoes } }`)).data).toEqual({ undo: { undoes: id } });
    const page = (await ask('{ judgements(first: 1) { totalCount edges { node { id standing undoneBy } } pageInfo { hasNextPage endCursor } } }')).data as { judgements: { edges: unknown[]; pageInfo: { endCursor: string } } };
    expect(page).toMatchObject({ judgements: { totalCount: 2, edges: [{ node: { id, standing: 'UNDONE' } }], pageInfo: { hasNextPage: true } } });
    expect((await ask(`{ judgements(after: "${page.judgements.pageInfo.endCursor}") { edges { node { kind } } pageInfo { hasNextPage } } }`)).data).toEqual({ judgements: { edges: [{ node: { kind: 'UNDO' } }], pageInfo: { hasNextPage: false } } });
    expect(await code('{ why(a: {name: "Nobody Known"}, b: {name: "Bill Clinton"}) { verdict } }')).toBe('NOT_FOUND');
  });

  it('load and unload', async () => {
    const text = 'President Emmanuel Macron of France received Italian Prime Minister Mario Draghi in Paris on Friday.';
    const loaded = await ask(`mutation { ingest(articles: [{text: "${text}", url: "https://example.org/paris", publishedAt: "2021-11-26"}, {text: " "}]) { article outcome message } }`);
    expect(loaded.data).toMatchObject({ ingest: [{ outcome: 'loaded', message: null }, { article: null, outcome: 'failed', message: expect.stringContaining('articles[1]') }] });
    expect((await ask('{ whoMet(person: {name: "Macron"}) { edges { node { participant { name } } } } }')).data).toEqual({ whoMet: { edges: [{ node: { participant: { name: 'Mario Draghi' } } }] } });
    expect((await ask('mutation { unload(articles: ["https://example.org/paris", "urn:none"]) { removed } }')).data).toEqual({ unload: [{ removed: true }, { removed: false }] });
    expect(await code('{ whoMet(person: {name: "Macron"}) { totalCount } }')).toBe('NOT_FOUND');
    expect(reported).toEqual([]);
  });
});
