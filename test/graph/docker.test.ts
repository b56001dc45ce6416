import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { projectRoot } from '../../src/domain/project-root.js';
import { databaseStatus, resetDatabase, stopDatabase } from '../../src/graph/database-admin.js';
import { openDatabase } from '../../src/graph/database.js';
import { Graph } from '../../src/graph/graph.js';
import { openTestGraph } from '../support/graph.js';

/**
 * What we say to Docker and what we make of its answers. The command is a script that notes what it is asked,
 * and the database behind the port it names is the real one of the test run.
 */
let graph: Graph;
let folder: string;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  graph = await openTestGraph({ migrated: false });
}, 300_000);
afterAll(() => graph?.close());
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-docker-'));
  env = { PATH: `${folder}:${process.env.PATH}`, READOUT_DATA: join(folder, 'data'), READOUT_DATABASE: 'docker', ASKED: join(folder, 'asked') };
  const port = new URL(graph.connection.uri).port;
  await writeFile(join(folder, 'docker'), `#!/bin/sh
echo "$@" >> "$ASKED"
case "$*" in
  *" up "*) [ -n "$READOUT_NEO4J_PASSWORD" ] && touch "$ASKED.running" ;;
  *" ps "*) [ -e "$ASKED.running" ] && echo 0123456789ab ;;
  *" port "*) echo "127.0.0.1:${port}" ;;
  *" stop"|*" down "*) rm "$ASKED.running" ;;
esac
exit 0
`);
  await chmod(join(folder, 'docker'), 0o755);
  await mkdir(join(folder, 'data'));
  await writeFile(join(folder, 'data', 'docker-password'), `${graph.connection.password}\n`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const asked = async (): Promise<string[]> => (await readFile(env.ASKED!, 'utf8')).trim().split('\n').map((line) => line.replace(/^compose --project-name readout-[0-9a-f]{8} --file \S+docker-compose\.yml /, ''));

describe('the database in Docker', () => {
  it('is brought up, answers, and is stopped by who started it', async () => {
    const connection = await openDatabase({ env });
    expect(connection).toMatchObject({ way: 'docker', why: 'Neo4j in Docker (docker-compose.yml)' });
    const there = Graph.connect(connection);
    expect((await there.verify()).version).toMatch(/^5\./);
    expect(await databaseStatus(env)).toMatchObject({ way: 'docker', running: true });
    await there.close();
    expect((await asked()).filter((line) => /^(up|stop)/.test(line))).toEqual(['up --detach --wait', 'stop']);
    expect(await databaseStatus(env)).toMatchObject({ way: 'docker', running: false });
  });

  it('goes on when it ran before, or was asked to', async () => {
    const first = await openDatabase({ env, keepRunning: true });
    await first.release();
    const second = await openDatabase({ env });
    expect(second.why).toContain('running already');
    await second.release();
    expect(await asked()).not.toContain('stop');
    expect(await stopDatabase(env)).toBe(true);
    expect(await stopDatabase(env)).toBe(false);
  });

  it('is removed with its volume, and a new one gets a new password', async () => {
    await (await openDatabase({ env })).release();
    await resetDatabase(env);
    expect(await asked()).toContain('down --volumes');
    await expect(openDatabase({ env })).rejects.toMatchObject({ code: 'UNAVAILABLE', message: expect.stringContaining('does not hold the password') });
    expect(await readFile(join(folder, 'data', 'docker-password'), 'utf8')).toMatch(/^[0-9a-f]{48}\n$/);
  });
});

describe('docker-compose.yml', () => {
  it('opens Neo4j to this machine alone, and has no password of its own', async () => {
    const text = await readFile(join(projectRoot, 'docker-compose.yml'), 'utf8');
    const { services } = parse(text) as { services: Record<string, { image: string; ports: string[]; environment: Record<string, string> }> };
    expect(services.neo4j!.image).toMatch(/^neo4j:5\.26/);
    for (const port of services.neo4j!.ports) expect(port).toMatch(/^127\.0\.0\.1:/);
    expect(services.neo4j!.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{READOUT_NEO4J_PASSWORD:\?/);
  });
});
