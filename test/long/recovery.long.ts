import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '../../src/graph/database.js';
import { stopDatabase } from '../../src/graph/database-admin.js';
import { dataFolder } from '../../src/graph/embedded/folder.js';
import { readState } from '../../src/graph/embedded/state.js';
import { Graph } from '../../src/graph/graph.js';
import { migrate } from '../../src/graph/migrate.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { world } from '../answer/world.js';
import { gateway, type Gateway } from '../support/gateway.js';
import { loadFacts } from '../support/load-facts.js';
import { until } from '../support/slow-queries.js';

/** A database of its own, that can be killed. */
let env: NodeJS.ProcessEnv;
let gate: Gateway;
let graph: Graph;
let server: RunningServer;
const reported: unknown[] = [];

async function startDatabase(): Promise<Awaited<ReturnType<typeof openDatabase>>> {
  const connection = await openDatabase({ env, keepRunning: true });
  gate.to(Number(new URL(connection.uri).port));
  return connection;
}

beforeAll(async () => {
  env = { ...process.env, READOUT_HEAP: '512m', READOUT_PAGE_CACHE: '128m', READOUT_DATA: await mkdtemp(join(tmpdir(), 'readout-recovery-')), READOUT_DATABASE: 'embedded' };
  gate = await gateway();
  const connection = await startDatabase();
  graph = Graph.connect({ ...connection, uri: `bolt://127.0.0.1:${gate.port}`, release: async () => {} });
  await migrate(graph);
  await loadFacts(graph, world);
  server = await startServer({ graph, port: 0, report: (error) => reported.push(error) });
}, 300_000);
let going = true;
afterAll(async () => {
  going = false;
  await server?.stop();
  await graph?.close();
  await stopDatabase(env);
  await gate?.close();
  await rm(env.READOUT_DATA!, { recursive: true, force: true });
}, 120_000);

describe('a database that is killed while it is asked, and started again', () => {
  it('is told to be away, and is found again', async () => {
    const seen = { answers: 0, UNAVAILABLE: 0, other: [] as string[] };
    const client = async (): Promise<void> => {
      while (going) {
        const response = await fetch(new URL('graphql', server.url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"query":"{ whoMet(person: {name: \\"Olof Palme\\"}, status: [HELD]) { totalCount edges { node { participant { name } } } } meetings(first: 3) { totalCount } }"}' });
        const { data, errors } = (await response.json()) as { data: { whoMet: { totalCount: number } | null } | null; errors?: { message: string; extensions: { code: string } }[] };
        if (!errors && data?.whoMet && data.whoMet.totalCount > 0) seen.answers++;
        for (const { extensions: { code }, message } of errors ?? []) {
          if (code === 'UNAVAILABLE') seen.UNAVAILABLE++;
          // one that has just been started may take long over its first answers
          else if (code !== 'TIMEOUT') seen.other.push(`${code}: ${message}`);
        }
        if (errors) await sleep(100);
      }
    };
    const clients = Array.from({ length: 8 }, client);
    const all = Promise.all(clients);
    all.catch(() => {}); // told at the end
    await until(() => seen.answers > 50, 60_000);
    process.kill(readState(dataFolder(env))!.pid, 'SIGKILL');
    await until(() => seen.UNAVAILABLE > 20, 60_000);
    expect((await fetch(new URL('ready', server.url))).status).toBe(503);
    expect((await fetch(new URL('health', server.url))).status).toBe(200);
    const before = seen.answers;
    await startDatabase();
    await until(() => seen.answers > before + 50, 60_000);
    const lost = seen.UNAVAILABLE;
    await until(() => seen.answers > before + 150, 60_000);
    going = false;
    await all;
    expect(seen.UNAVAILABLE).toBe(lost);
    expect(seen.other).toEqual([]);
    expect(reported).toEqual([]);
    expect((await fetch(new URL('ready', server.url))).status).toBe(200);
    expect(graph.sessions).toBe(0);
  }, 240_000);
});
