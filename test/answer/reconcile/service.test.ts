import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../src/graph/graph.js';
import { startServer, type RunningServer } from '../../../src/server.js';
import { openTestGraph } from '../../support/graph.js';
import { loadFacts } from '../../support/load-facts.js';
import { namesakes, world } from '../world.js';

/** The service as OpenRefine asks it: forms by POST for queries, GET for the rest. */
let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadFacts(graph, [...world, ...namesakes]);
  server = await startServer({ graph, port: 0, playground: false, token: undefined });
}, 180_000);
afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

interface Candidate { id: string; name: string; description?: string; type: { id: string }[]; score: number; match: boolean; features: { id: string; value: number }[] }

const at = (path: string): string => new URL(path, server.url).href;
const get = async (path: string): Promise<unknown> => (await fetch(at(path))).json();
async function post(form: Record<string, unknown>): Promise<unknown> {
  const body = new URLSearchParams(Object.entries(form).map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : JSON.stringify(value)]));
  return (await fetch(at('reconcile'), { method: 'POST', body })).json();
}
async function candidates(query: object): Promise<Candidate[]> {
  return ((await post({ queries: { q: query } })) as { q: { result: Candidate[] } }).q.result;
}

describe('the reconciliation service', () => {
  it('tells what it is, as version 0.2 has it', async () => {
    expect(await get('reconcile')).toEqual({
      versions: ['0.2'], name: expect.any(String), identifierSpace: expect.any(String), schemaSpace: expect.any(String),
      defaultTypes: [{ id: 'Person', name: expect.any(String) }, { id: 'Office', name: expect.any(String) }, { id: 'Agency', name: expect.any(String) }],
      view: { url: at('reconcile/preview?id={{id}}') }, preview: { url: at('reconcile/preview?id={{id}}'), width: 430, height: 200 },
      suggest: Object.fromEntries(['entity', 'type', 'property'].map((of) => [of, { service_url: at('reconcile'), service_path: `/suggest/${of}` }])),
      extend: { propose_properties: { service_url: at('reconcile'), service_path: '/properties' }, property_settings: [] },
    });
  });

  it('knows who is meant, slips and order and office beside the name forgiven', async () => {
    const first = async (query: string, more: object = {}): Promise<[string | undefined, boolean | undefined]> => {
      const [best] = await candidates({ query, type: 'Person', ...more });
      return [best?.name, best?.match];
    };
    expect(await first('Olof Palme')).toEqual(['Olof Palme', true]);
    expect(await first('PALME, OLOF')).toEqual(['Olof Palme', true]);
    expect(await first('Raul Alfonsin')).toEqual(['Raúl Alfonsín', true]);
    expect(await first('Prime Minister Rajiv Gandhi')).toEqual(['Rajiv Gandhi', true]);
    expect(await first('Julius Nyerrere')).toEqual(['Julius Nyerere', false]);
    expect(await first('Palme')).toEqual([expect.stringMatching(/ Palme$/), false]);
    expect(await first('Somebody Else')).toEqual([undefined, undefined]);
  });

  it('heeds what else a table knows, and says how much it weighed', async () => {
    const bush = await candidates({ query: 'Bush', type: 'Person', limit: 10 });
    expect(bush.map((c) => c.name).sort()).toEqual(['George H. W. Bush', 'George W. Bush']);
    expect(bush.filter((c) => c.match)).toEqual([]);
    const [right, ...rest] = await candidates({ query: 'Olof Palme', type: 'Person', properties: [{ pid: 'country', v: 'Sweden' }, { pid: 'office', v: { id: 'Prime Minister' } }] });
    expect(right).toMatchObject({ name: 'Olof Palme', score: 100, match: true, features: [{ id: 'name', value: 100 }, { id: 'country', value: 100 }, { id: 'office', value: 100 }], type: [{ id: 'Person' }], description: 'Prime Minister, Sweden' });
    for (const { score } of rest) expect(score).toBeLessThan(90);
    expect((await candidates({ query: 'Olof Palme', type: 'Person', properties: [{ pid: 'country', v: ['Norway'] }] }))[0]).toMatchObject({ name: 'Olof Palme', score: 50, match: false });
  });

  it('finds offices and agencies, of every type when none is said, and what an id means', async () => {
    expect((await candidates({ query: 'Prime Minister of Sweden', type: 'Office' }))[0]).toMatchObject({ id: 'office/se/prime-minister', match: true });
    expect((await candidates({ query: 'Ministry of Finance', type: [{ id: 'Agency' }] }))[0]).toMatchObject({ id: 'agency/se/ministry-of-finance', match: true });
    expect(new Set((await candidates({ query: 'Finance', limit: 20 })).map((c) => c.type[0]!.id))).toEqual(new Set(['Agency', 'Office']));
    expect(await candidates({ query: 'office/se/prime-minister' })).toMatchObject([{ name: 'Prime Minister', match: true, score: 100 }]);
    expect(await candidates({ query: 'person/nobody' })).toEqual([]);
    expect(await candidates({ properties: [{ pid: 'country', v: true }], type_strict: 'any' })).toEqual([]);
  });

  it('answers many queries at once, each under its key', async () => {
    const queries = Object.fromEntries(['Olof Palme', 'Nyerere', '', '((" OR *'].map((query, i) => [`q${i}`, { query, limit: 1 }]));
    const answer = (await post({ queries })) as Record<string, { result: Candidate[] }>;
    expect(Object.entries(answer).map(([key, { result }]) => [key, result[0]?.name ?? null])).toEqual([['q0', 'Olof Palme'], ['q1', 'Julius Nyerere'], ['q2', null], ['q3', null]]);
    expect(await get(`reconcile?queries=${encodeURIComponent(JSON.stringify(queries))}`)).toEqual(answer);
  });

  it('suggests what somebody is typing', async () => {
    const names = async (path: string): Promise<string[]> => ((await get(`reconcile/suggest/${path}`)) as { result: { name: string }[] }).result.map((r) => r.name);
    expect((await names('entity?prefix=palm')).sort()).toEqual(['Lisbet Palme', 'Olof Palme']);
    expect(await names('entity?prefix=prime%20min&type=Office')).toContain('Prime Minister');
    expect(await names('type?prefix=per')).toEqual(['Person']);
    expect(await names('property?prefix=coun')).toEqual(['Country']);
  });

  it('adds to a table what is known', async () => {
    expect(await get('reconcile/properties?type=Office')).toEqual({ type: 'Office', properties: ['country', 'agency', 'meetings', 'first', 'last'].map((id) => ({ id, name: expect.any(String) })) });
    const palme = (await candidates({ query: 'Olof Palme' }))[0]!.id;
    expect(await post({ extend: { ids: [palme, 'person/nobody'], properties: [...['country', 'office', 'meetings', 'first', 'last', 'constructor'].map((id) => ({ id }))] } })).toEqual({
      meta: [['country', 'Country'], ['office', 'Offices held', 'Office'], ['meetings', 'Number of meetings'], ['first', 'Day of the first meeting'], ['last', 'Day of the last meeting'], ['constructor', 'constructor']].map(([id, name, type]) => ({ id, name, ...(type && { type: expect.objectContaining({ id: type }) }) })),
      rows: {
        [palme]: { country: [{ str: 'Sweden' }], office: [{ id: 'office/se/prime-minister', name: 'Prime Minister' }], meetings: [{ int: 3 }], first: [{ date: '1984-05-01T00:00:00Z' }], last: [{ date: '1985-01-28T00:00:00Z' }], constructor: [] },
        'person/nobody': { country: [], office: [], meetings: [], first: [], last: [], constructor: [] },
      },
    });
  });

  it('shows a few lines of one within OpenRefine, and nowhere else', async () => {
    const response = await fetch(at(`reconcile/preview?id=${(await candidates({ query: 'Olof Palme' }))[0]!.id}`), { headers: { origin: 'http://127.0.0.1:3333' } });
    expect(await response.text()).toMatch(/<h3>Olof Palme<\/h3><p>Sweden<\/p><p>Prime Minister<\/p><p>3 meetings, 1984-05-01 to 1985-01-28<\/p>/);
    expect(response.headers.get('x-frame-options')).toBeNull();
    expect(response.headers.get('content-security-policy')).toContain('frame-ancestors http://127.0.0.1:3333 http://localhost:3333');
    expect(response.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:3333');
    expect((await fetch(at('reconcile'), { headers: { origin: 'https://example.org' } })).headers.get('access-control-allow-origin')).toBeNull();
    const nobody = await fetch(at('reconcile/preview?id=%3Cscript%3E'));
    expect([nobody.status, await nobody.text()]).toEqual([404, expect.not.stringContaining('script')]);
  });

  it('refuses what it does not understand, with the reason', async () => {
    const refusal = async (form: Record<string, unknown>): Promise<string> => ((await post(form)) as { error: { code: string; message: string } }).error.message;
    expect(await refusal({ queries: '{' })).toMatch(/^queries: not JSON/);
    expect(await refusal({ queries: { q: { query: 'x', type: 'Planet' } } })).toContain('expected one of Person, Office, Agency');
    expect(await refusal({ queries: Object.fromEntries(Array.from({ length: 51 }, (_, i) => [`q${i}`, { query: 'x' }])) })).toContain('at most 50');
    expect(await refusal({ queries: { q: { query: 'x', limit: 1e9 } } })).toContain('q.limit');
    expect(await refusal({ extend: { ids: 'x' } })).toMatch(/^extend: /);
  });
});

describe('where a token is needed', () => {
  it('is needed here, too', async () => {
    const guarded = await startServer({ graph, port: 0, playground: false, requireToken: true, token: 'a token of some length' });
    try {
      expect((await fetch(new URL('reconcile', guarded.url))).status).toBe(401);
      expect((await fetch(new URL('reconcile', guarded.url), { headers: { authorization: 'Bearer sixteen-letters-and-more' } })).status).toBe(401);
    } finally {
      await guarded.stop();
    }
  });
});
