import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Graph } from '../../src/graph/graph.js';
import { loadSchema } from '../../src/answer/schema.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { namesakes, world } from '../answer/world.js';
import { openTestGraph } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';
import { HOSTILE, randomQuestions } from '../support/random-questions.js';

/** Another seed each time, printed when something fails: `READOUT_SEED=… npm test`. */
const seed = Number(process.env.READOUT_SEED ?? Date.now() % 2 ** 31);
const runs = Number(process.env.READOUT_RUNS ?? 200);
const KNOWN = ['Olof Palme', 'Indira Gandhi', 'Bush', 'person/olof-palme-se', 'Mexico', 'SE', 'country/IN', 'nuclear weapons', 'issue/trade', 'New Delhi', 'Ministry of Finance', 'Prime Minister, Sweden', 'palme nyerere', 'Six nations', 'https://example.org/delhi', 'who met Olof Palme about trade?'];
/** Codes that a question may get, and no other. */
const CODES = new Set(['NOT_FOUND', 'AMBIGUOUS', 'BAD_USER_INPUT', 'FORBIDDEN', 'TOO_DEEP', 'TOO_COSTLY', 'TOO_MANY_ALIASES', 'TOO_MANY_TOKENS', 'GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']);
/** What only our side knows: queries, the driver, paths of this machine, traces. */
const LEAK = /\bMATCH \(|\bUNWIND\b|Neo4jError|Neo\.(?:Client|Database)|org\.neo4j|lucene|node_modules|\/src\/|\.cypher\b|\n\s+at \S+ \(|bolt:\/\//i;

let graph: Graph;
let server: RunningServer;
const reported: unknown[] = [];
beforeAll(async () => {
  graph = await openTestGraph();
  await loadFacts(graph, [...world, ...namesakes]);
  server = await startServer({ graph, port: 0, report: (error) => reported.push(error) });
}, 300_000);
afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

interface Body { data?: unknown; errors?: { message: string; extensions: { code: string } }[] }
async function ask(body: unknown): Promise<{ text: string; body: Body }> {
  const response = await fetch(new URL('graphql', server.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: typeof body === 'string' ? body : JSON.stringify(body) });
  const text = await response.text();
  return { text, body: JSON.parse(text) as Body };
}

/** What was asked comes back in some messages: only what was not asked is a leak. */
function expectHarmless({ body }: { body: Body }, asked: string): void {
  for (const { message, extensions } of body.errors ?? []) {
    expect([extensions.code, CODES.has(extensions.code)]).toEqual([extensions.code, true]);
    if (!LEAK.test(asked)) expect(JSON.stringify([message, extensions])).not.toMatch(LEAK);
  }
  expect(reported).toEqual([]);
}

const counted = async (): Promise<unknown> => (await graph.execute('MATCH (n) WHERE NOT n:State RETURN count(n) AS nodes, count { ()-->() } AS links'))[0];

describe(`whatever is asked (seed ${seed})`, () => {
  it('that fits the schema has an answer or a refusal with its reason', async () => {
    const before = await counted();
    await fc.assert(fc.asyncProperty(randomQuestions(loadSchema(), KNOWN), async (query) => expectHarmless(await ask({ query }), query)), { numRuns: runs, seed });
    expect(await counted()).toEqual(before);
  }, 300_000);

  it('with hostile words wherever words are taken', async () => {
    const fields = ['person(by: {name: $x}) { id }', 'office(by: {name: $x}) { id }', 'search(text: $x) { name }', 'people(name: $x) { totalCount }', 'articles(title: $x) { totalCount }', 'ask(question: $x) { summary query }',
      'meetings(filter: {text: $x}) { totalCount }', 'meetings(filter: {reportedBy: [$x]}) { totalCount }', 'whoMet(person: {name: $x}) { totalCount }', 'country(by: {name: $x}) { id }', 'why(a: {name: $x}, b: {name: "Olof Palme"}) { verdict }', 'meetings(after: $x) { totalCount }'];
    const ids = ['node(id: $i) { id }', 'nodes(ids: [$i]) { id }', 'person(by: {id: $i}) { id }'];
    const before = await counted();
    for (const x of HOSTILE) {
      const query = `query q($x: String!, $i: ID!) { ${[...fields, ...ids].map((f, n) => `f${n}: ${f}`).join(' ')} }`;
      expectHarmless(await ask({ query, variables: { x, i: x } }), x);
    }
    expect(await counted()).toEqual(before);
  }, 120_000);

  it('that is no question at all', async () => {
    for (const body of ['', '{', '[]', '[[]]', 'null', '1', '"x"', '{"query":1}', '{"query":null}', '{"query":["{ __typename }"]}', '{"query":"{ __typename }","variables":"x"}', '{"query":"{ __typename }","variables":[1]}', '{"query":"{ __typename }","operationName":{}}',
      '{"__proto__":{"x":1},"query":"{ __typename }"}', '{"query":"query a { __typename } query b { __typename }"}', '{"query":"{ __typename }","extensions":{"persistedQuery":{}}}', '{"query":"{ __typename }","extensions":{"persistedQuery":{"version":9,"sha256Hash":"x"}}}', '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":["x"]}}}',
      `{"query":"${'['.repeat(50_000)}"}`, `{"query":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, `{"query":"{ ${'a{'.repeat(3_000)}"}`, `{"query":"{ meetings(filter: ${'{with: '.repeat(400)}"}`]) {
      const { body: answer, text } = await ask(body);
      for (const error of answer.errors ?? []) expect([body.slice(0, 80), error.extensions.code]).not.toContain('INTERNAL_SERVER_ERROR');
      expect(text).not.toMatch(LEAK);
    }
    const huge = await ask(`{"query":"{ person(by: {name: \\"${'x'.repeat(10_000_000)}\\"}) { id } }"}`).catch(() => null);
    if (huge) expect(huge.body.errors![0]!.extensions.code).toBe('TOO_LARGE');
    expect((await ask({ query: '{ __typename }' })).body.data).toEqual({ __typename: 'Query' });
    expect(reported).toEqual([]);
  });
});
