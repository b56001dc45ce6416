import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Connection } from '../../src/graph/connection.js';
import { openDatabase } from '../../src/graph/database.js';
import { whyNoDocker } from '../../src/graph/docker.js';
import { Graph } from '../../src/graph/graph.js';

/** Where this jest run keeps its database; the teardown removes it. */
const runFolder = join(tmpdir(), `readout-test-${process.pid}`);

/**
 * The database of this test run: NEO4J_URI's when it is empty, else a container, else an embedded server with a data folder of the run.
 * Tests that need it run one after the other in jest's own process: the first starts it, the others find it running, and it goes when the process goes.
 */
export async function testDatabase(): Promise<{ connection: Connection; borrowed: boolean }> {
  if (process.env.NEO4J_URI && !process.env.READOUT_DATABASE) {
    const connection = await openDatabase();
    await insistOnEmpty(connection);
    return { connection, borrowed: true };
  }
  mkdirSync(runFolder, { recursive: true });
  if (process.env.READOUT_DATABASE !== 'embedded' && !existsSync(join(runFolder, 'server.json')) && (await whyNoDocker()) === null) {
    return { connection: await container(), borrowed: false };
  }
  const env = { READOUT_HEAP: '512m', READOUT_PAGE_CACHE: '128m', ...process.env, READOUT_DATA: runFolder, READOUT_DATABASE: 'embedded' };
  return { connection: await openDatabase({ env }), borrowed: false };
}

/** Tests empty the database that they use. */
async function insistOnEmpty(connection: Connection): Promise<void> {
  const graph = Graph.connect({ ...connection, release: async () => {} });
  try {
    const [first] = await graph.execute('MATCH (n) RETURN 1 AS there LIMIT 1');
    if (first) throw new Error(`the tests empty the database that they use, and there is something in ${connection.uri}; point NEO4J_URI at an empty one, or unset it`);
  } finally {
    await graph.close();
  }
}

/** Neo4j in a container of this run; testcontainers' reaper removes it when jest is gone. */
async function container(): Promise<Connection> {
  const note = join(runFolder, 'container.json');
  const password = 'of-this-test-run';
  if (!existsSync(note)) {
    const { GenericContainer, Wait } = await import('testcontainers');
    const started = await new GenericContainer('neo4j:5.26-community')
      .withEnvironment({
        NEO4J_AUTH: `neo4j/${password}`, NEO4J_server_http_enabled: 'false', NEO4J_server_https_enabled: 'false',
        NEO4J_server_memory_heap_max__size: '512m', NEO4J_server_memory_pagecache_size: '128m',
      })
      .withExposedPorts(7687)
      .withWaitStrategy(Wait.forLogMessage('Started.'))
      .withStartupTimeout(180_000)
      .start();
    writeFileSync(note, JSON.stringify({ uri: `bolt://${started.getHost()}:${started.getMappedPort(7687)}` }));
  }
  const { uri } = JSON.parse(readFileSync(note, 'utf8')) as { uri: string };
  return { way: 'docker', uri, user: 'neo4j', password, database: 'neo4j', why: 'Neo4j in a container of this test run', release: async () => {} };
}

/** The environment by which a program of its own finds the database of this test run. */
export function environmentFor({ uri, user, password, database }: Connection): NodeJS.ProcessEnv {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database, READOUT_DATABASE: undefined };
}
