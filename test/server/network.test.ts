import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createToken, revokeToken } from '../../src/graph/tokens.js';
import type { Graph } from '../../src/graph/graph.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { openTestGraph } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';
import { environmentFor } from '../support/neo4j.js';
import { buildProgram } from '../support/program.js';
import { runReadout, startReadout } from '../support/run-readout.js';
import { until } from '../support/slow-queries.js';
import { world } from '../answer/world.js';

/** A server that others can reach. */
let graph: Graph;
let server: RunningServer;
const lines: string[] = [];
const faults: unknown[] = [];
const tokens: Record<'reader' | 'editor' | 'admin', string> = { reader: '', editor: '', admin: '' };
const SITE = 'https://site.example';

beforeAll(async () => {
  graph = await openTestGraph();
  await loadFacts(graph, world);
  for (const role of ['reader', 'editor', 'admin'] as const) tokens[role] = (await createToken(graph, { label: `the-${role}`, role, by: 'a test' })).token;
  server = await startServer({ graph, host: '0.0.0.0', port: 0, cors: [SITE], token: undefined, log: { level: 'info', stream: { write: (line) => void lines.push(line) } }, report: (error) => faults.push(error) });
}, 300_000);
afterAll(async () => {
  await server?.stop();
  await graph?.close();
});

interface Body { data?: Record<string, unknown> | null; errors?: { message: string; extensions: { code: string } }[]; error?: { code: string } }
const at = (path: string): string => new URL(path, server.url).href;
const bearing = (token: string | null): Record<string, string> => (token === null ? {} : { authorization: `Bearer ${token}` });
async function ask(query: string, token: string | null, more: Record<string, string> = {}): Promise<{ status: number; body: Body; headers: Headers }> {
  const response = await fetch(at('graphql'), { method: 'POST', headers: { 'content-type': 'application/json', ...bearing(token), ...more }, body: JSON.stringify({ query }) });
  return { status: response.status, body: (await response.json()) as Body, headers: response.headers };
}
const codeOf = async (query: string, token: string | null): Promise<string | undefined> => (await ask(query, token)).body.errors?.[0]?.extensions.code;
const UNLOAD = 'mutation { unload(articles: ["urn:none"]) { removed } }';

describe('where others can reach the server', () => {
  it('nobody reads without a token, wherever', async () => {
    for (const path of ['graphql?query=%7B__typename%7D', 'export?format=gexf', 'metrics', 'nowhere']) {
      const { status, headers } = await fetch(at(path));
      expect([path, status, headers.get('www-authenticate')]).toEqual([path, 401, 'Bearer']);
    }
    expect(await ask('{ __schema { queryType { name } } }', null)).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] } });
    expect((await (await fetch(at('export?format=gexf'))).json() as Body).error).toMatchObject({ code: 'UNAUTHENTICATED' });
    for (const wrong of ['x', `readout_${'A'.repeat(43)}`, tokens.reader.slice(0, -1), `${tokens.reader}x`, tokens.reader.toLowerCase()]) expect(await codeOf('{ __typename }', wrong)).toBe('UNAUTHENTICATED');
    for (const authorization of [tokens.reader, `Basic ${tokens.reader}`, `Bearer ${tokens.reader} more`, 'Bearer']) expect((await ask('{ __typename }', null, { authorization })).status).toBe(401);
  });

  it('whoever watches over the process needs none, and learns nothing else', async () => {
    expect(await (await fetch(at('health'))).json()).toEqual({ status: 'ok' });
    expect(await (await fetch(at('ready'))).json()).toEqual({ status: 'ok' });
  });

  it('a reader asks, an editor changes, an admin sees who did', async () => {
    expect((await ask('{ meetings { totalCount } }', tokens.reader)).body.data).toEqual({ meetings: { totalCount: expect.any(Number) } });
    expect((await fetch(at('export?format=gexf'), { headers: bearing(tokens.reader) })).status).toBe(200);
    expect(await codeOf(UNLOAD, tokens.reader)).toBe('FORBIDDEN');
    expect(await codeOf('{ audit { totalCount } }', tokens.reader)).toBe('FORBIDDEN');
    expect((await ask(UNLOAD, tokens.editor)).body.data).toEqual({ unload: [{ removed: false }] });
    expect(await codeOf('mutation { judge(judgement: {kind: SAME, a: {name: "Olof Palme"}, b: {name: "Nobody Atall"}}) { id } }', tokens.editor)).toBe('NOT_FOUND');
    const judged = await ask('mutation { judge(judgement: {kind: DIFFERENT, a: {name: "Olof Palme"}, b: {name: "Lisbet Palme"}}) { id by } }', tokens.editor);
    expect(judged.body.data).toMatchObject({ judge: { by: 'the-editor' } });
    expect(await codeOf('mutation { undo(judgement: "judgement/none") { id } }', tokens.admin)).toBe('NOT_FOUND');
    expect(await codeOf('{ audit { totalCount } }', tokens.editor)).toBe('FORBIDDEN');
    const page = (await ask('{ audit(first: 2) { totalCount edges { node { by role did about outcome } } pageInfo { hasNextPage endCursor } } }', tokens.admin)).body.data as { audit: { pageInfo: { endCursor: string } } };
    expect(page).toMatchObject({ audit: { totalCount: 3, pageInfo: { hasNextPage: true }, edges: [
      { node: { by: 'the-admin', role: 'admin', did: 'undo', about: ['judgement/none'], outcome: 'failed: NOT_FOUND' } },
      { node: { by: 'the-editor', role: 'editor', did: 'judge', about: [(judged.body.data!.judge as { id: string }).id, 'person/olof-palme-se', 'person/lisbet-palme-se'], outcome: 'done' } },
    ] } });
    const next = await ask(`{ audit(after: "${page.audit.pageInfo.endCursor}") { edges { node { did outcome about } } pageInfo { hasNextPage } } }`, tokens.admin);
    expect(next.body.data).toEqual({ audit: { pageInfo: { hasNextPage: false }, edges: [{ node: { did: 'unload', outcome: 'done', about: [expect.stringMatching(/^article\/\S+ not there$/)] } }] } });
  });

  it('a token ends when it expires or is revoked, and its name is never given again', async () => {
    const short = await createToken(graph, { label: 'short', role: 'reader', by: 'a test', expiresAt: new Date(Date.now() + 1500).toISOString() });
    expect((await ask('{ __typename }', short.token)).status).toBe(200);
    await until(async () => (await ask('{ __typename }', short.token)).body.errors?.[0]?.message === 'the token has expired');
    const lost = await createToken(graph, { label: 'lost', role: 'reader', by: 'a test' });
    expect((await ask('{ __typename }', lost.token)).status).toBe(200);
    await revokeToken(graph, 'lost');
    await until(async () => (await ask('{ __typename }', lost.token)).body.errors?.[0]?.message === 'the token was revoked', 8_000);
    await expect(createToken(graph, { label: 'lost', role: 'admin', by: 'a test' })).rejects.toThrow('was made before');
    await expect(revokeToken(graph, 'lostt')).rejects.toThrow('unknown token');
    await expect(createToken(graph, { label: 'x\u202Ey', role: 'reader', by: 'a test' })).rejects.toThrow('is no name for a token');
    await expect(createToken(graph, { label: 'past', role: 'reader', by: 'a test', expiresAt: '2020-01-01T00:00:00.000Z' })).rejects.toThrow('is past');
  });

  it('keeps no token, only what can be made of it and not back', async () => {
    const kept = JSON.stringify(await graph.execute('MATCH (t:Token) RETURN properties(t) AS p'));
    expect(kept).toContain('"label":"the-admin"');
    for (const token of Object.values(tokens)) expect(kept).not.toContain(token.slice(8));
    await until(async () => (await graph.execute("MATCH (t:Token {label: 'the-reader'}) WHERE t.lastUsedAt IS NOT NULL RETURN 1 AS used")).length === 1);
  });

  it('refuses a token of the environment that could be guessed', async () => {
    await expect(startServer({ graph, host: '0.0.0.0', port: 0, token: 'secret' })).rejects.toThrow('at least 16');
    const secret = 'a-secret-of-some-length';
    await expect(startServer({ graph, port: 0, requireToken: true, token: 'secret' })).rejects.toThrow('at least 16');
    const own = await startServer({ graph, port: 0, requireToken: true, token: secret });
    const status = async (headers: Record<string, string>): Promise<number> => (await fetch(new URL('export?format=gexf', own.url), { headers })).status;
    expect([await status({}), await status(bearing(secret)), await status(bearing(`${secret.slice(0, -1)}x`))]).toEqual([401, 200, 401]);
    await own.stop();
  });

  it('takes a request that a proxy hands on for one from elsewhere', async () => {
    const own = await startServer({ graph, port: 0, token: undefined });
    const status = async (headers: Record<string, string>): Promise<number> => (await fetch(new URL('export?format=gexf', own.url), { headers })).status;
    expect([await status({}), await status({ 'x-forwarded-for': '203.0.113.9' }), await status({ forwarded: 'for=203.0.113.9' })]).toEqual([200, 401, 401]);
    await own.stop();
  });
});

describe('readout token', () => {
  const readout = (args: string[]): ReturnType<typeof runReadout> => runReadout(buildProgram('src/cli.ts'), args, environmentFor(graph.connection));

  it('makes a token that is shown once, lists it without, and takes it back', async () => {
    const made = await readout(['token', 'create', 'desk', '--role', 'editor', '--expires', '90']);
    expect(made).toMatchObject({ code: 0, out: expect.stringMatching(/^readout_[\w-]{43}\n$/) });
    expect((await ask(UNLOAD, made.out.trim())).body.errors).toBeUndefined();
    expect(await readout(['token', 'create', 'desk'])).toMatchObject({ code: 2, err: expect.stringContaining('was made before') });
    expect(await readout(['token', 'create', 'x', '--role', 'owner'])).toMatchObject({ code: 2 });
    expect(await readout(['token', 'create', 'x', '--expires', 'soon'])).toMatchObject({ code: 2 });
    const listed = await readout(['token', 'list']);
    expect(listed.out).toMatch(/^desk {2}editor {2}until \d{4}-\d\d-\d\d {2}made \d{4}-\d\d-\d\d by \S+ {2}used /m);
    expect(listed.out).not.toContain(made.out.trim().slice(8));
    expect(await readout(['token', 'revoke', 'desk'])).toMatchObject({ code: 0, out: 'desk is revoked\n' });
    expect(await readout(['token', 'revoke', 'desks'])).toMatchObject({ code: 1, err: expect.stringContaining('unknown token') });
    const audit = (await ask('{ audit(first: 20) { edges { node { did about outcome } } } }', tokens.admin)).body.data as { audit: { edges: { node: { did: string; about: string[]; outcome: string } }[] } };
    const ofTokens = audit.audit.edges.map(({ node }) => `${node.did} ${node.about.join(' ')}: ${node.outcome}`).filter((line) => line.startsWith('token'));
    expect(ofTokens).toEqual(['token revoke desks: failed: NOT_FOUND', 'token revoke desk: done', 'token create desk reader: failed: BAD_USER_INPUT', 'token create desk editor: done']);
  }, 180_000);

  it('is needed where a server of the command line can be reached by others', async () => {
    const { out, end } = await startReadout(buildProgram('src/cli.ts'), ['serve', '--host', '0.0.0.0', '--port', '0', '--log-level', 'silent'], { ...environmentFor(graph.connection), READOUT_TOKEN: undefined }, /serving (\S+)/);
    expect((await fetch(new URL('metrics', /serving (\S+)/.exec(out())![1]!))).status).toBe(401);
    expect(await end('SIGTERM')).toBe(0);
    expect(await readout(['serve', '--cors', 'example.org'])).toMatchObject({ code: 2, err: expect.stringContaining('https://example.org') });
    expect(await readout(['serve', '--persisted-queries', '/nowhere/list'])).toMatchObject({ code: 2, err: expect.stringContaining("can't be read") });
  }, 180_000);
});

describe('pages of other sites', () => {
  const preflight = (origin: string): Promise<Response> => fetch(at('graphql'), { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type,authorization' } });

  it('may ask when their site was named, and only then', async () => {
    const allowed = await preflight(SITE);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-origin')).toBe(SITE);
    expect(allowed.headers.get('access-control-allow-headers')).toContain('authorization');
    expect((await ask('{ __typename }', tokens.reader, { origin: SITE })).headers.get('access-control-allow-origin')).toBe(SITE);
    for (const other of ['https://evil.example', 'https://site.example.evil.example', 'null']) {
      expect((await preflight(other)).headers.get('access-control-allow-origin')).toBeNull();
      expect((await ask('{ __typename }', tokens.reader, { origin: other })).headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  it('can make nobody ask without a word that a form cannot send', async () => {
    const form = await fetch(at('graphql'), { method: 'POST', headers: { 'content-type': 'text/plain', ...bearing(tokens.editor) }, body: JSON.stringify({ query: UNLOAD }) });
    expect([400, 415]).toContain(form.status);
    expect((await fetch(at('graphql?query=%7B__typename%7D'), { headers: bearing(tokens.reader) })).status).toBe(400);
    expect((await fetch(at('graphql?query=%7B__typename%7D'), { headers: { ...bearing(tokens.reader), 'apollo-require-preflight': 'x' } })).status).toBe(200);
  });
});

describe('what goes over the wire', () => {
  it('is pressed together for whoever can take it apart', async () => {
    const raw = (encoding: string): Promise<{ headers: Record<string, unknown>; bytes: number }> => new Promise((resolve, reject) => {
      request(at('export?format=gexf'), { headers: { 'accept-encoding': encoding, ...bearing(tokens.reader) } }, (response) => {
        let bytes = 0;
        response.on('data', (chunk: Buffer) => (bytes += chunk.length)).on('end', () => resolve({ headers: response.headers, bytes }));
      }).on('error', reject).end();
    });
    const [plain, gzip, brotli] = [await raw('identity'), await raw('gzip'), await raw('gzip, br')];
    expect([plain.headers['content-encoding'], gzip.headers['content-encoding'], brotli.headers['content-encoding']]).toEqual([undefined, 'gzip', 'br']);
    expect(gzip.bytes).toBeLessThan(plain.bytes / 2);
    expect(brotli.bytes).toBeLessThan(plain.bytes / 2);
  });

  it('says what an answer is for, and whose it is', async () => {
    const { headers } = await ask('{ __typename }', tokens.reader);
    expect(Object.fromEntries(headers)).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'SAMEORIGIN', 'referrer-policy': 'no-referrer', 'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/) });
  });
});

describe('the log', () => {
  it('tells who asked what by its name, and never what was asked about', async () => {
    lines.length = 0;
    const { headers } = await ask('query WhoMetPalme { whoMet(person: {name: "Olof Palme"}) { totalCount } }', tokens.reader);
    await (await fetch(at('export?format=gexf&with=Olof+Palme'), { headers: bearing(tokens.reader) })).text();
    await until(() => lines.length === 2);
    await ask('{ whoMet(person: {name: "Olof Palme"}) { totalCount } }', null);
    await until(() => lines.length === 3);
    const [asked, exported, refused] = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(asked).toMatchObject({ level: 30, reqId: headers.get('x-request-id'), method: 'POST', path: '/graphql', status: 200, by: 'the-reader', operation: 'WhoMetPalme', hash: expect.stringMatching(/^[0-9a-f]{12}$/), ms: expect.any(Number) });
    expect(exported).toMatchObject({ path: '/export', status: 200, by: 'the-reader' });
    expect(refused).toMatchObject({ level: 40, status: 401, codes: ['UNAUTHENTICATED'] });
    expect(lines.join('')).not.toMatch(/Olof|readout_|totalCount/);
    expect(faults).toEqual([]);
  });
});

describe('GET /metrics', () => {
  it('counts questions by name, errors by code, and tells of the database', async () => {
    for (let i = 0; i < 150; i++) await ask(`query Made${i} { __typename }`, tokens.reader);
    await ask(`query ${'Long'.repeat(50)} { nothingOfTheKind }`, tokens.reader);
    const text = await (await fetch(at('metrics'), { headers: bearing(tokens.reader) })).text();
    expect(text).toMatch(/readout_question_seconds_count\{operation="WhoMetPalme"\} 1\n/);
    expect(text).toMatch(/readout_question_seconds_count\{operation="other"\} \d\d/);
    expect([...text.matchAll(/readout_question_seconds_count/g)].length).toBeLessThan(110);
    expect(text).not.toContain('LongLong');
    expect(text).toMatch(/readout_errors_total\{code="FORBIDDEN"\} \d/);
    expect(text).toMatch(/readout_errors_total\{code="GRAPHQL_VALIDATION_FAILED"\} \d/);
    expect(text).toMatch(/readout_http_requests_total\{path="\/graphql",status="200"\} \d/);
    expect(text).toContain('readout_database_up 1\n');
    expect(text).toMatch(/readout_database_sessions \d+\n/);
    expect(text).toContain('process_resident_memory_bytes');
  });
});
