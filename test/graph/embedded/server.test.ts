import { readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { stopServer } from '../../../src/graph/embedded/attach.js';
import { openEmbedded } from '../../../src/graph/embedded/embedded.js';
import { folderAt, type Folder } from '../../../src/graph/embedded/folder.js';
import { findJava, type Java } from '../../../src/graph/embedded/java.js';
import { SMALL_SIZE } from '../../../src/graph/embedded/settings.js';
import { isAlive, isServer, readState, writeState, type ServerState } from '../../../src/graph/embedded/state.js';
import { ask, hold } from '../../support/held.js';
import { buildProgram } from '../../support/program.js';

/** One data folder goes through a life of kills and restarts; the tests follow each other. Skips nothing: without a Java there is no embedded server to test. */
let folder: Folder;
let program: string;
let java: Java;
const started = new Set<number>();
const env = (): NodeJS.ProcessEnv => ({ READOUT_DATA: folder.root, READOUT_HEAP: '512m', READOUT_PAGE_CACHE: '64m' });
const password = (): string => readFileSync(folder.password, 'utf8').trim();
const open = (choosePort?: () => Promise<number>): ReturnType<typeof openEmbedded> =>
  openEmbedded({ folder, java, say: () => {}, size: SMALL_SIZE, choosePort });

/** The server of the folder; remembered, so that a test that fails half way leaves none behind. */
function running(): ServerState {
  const state = readState(folder)!;
  started.add(state.pid);
  return state;
}

async function gone(pid: number): Promise<void> {
  for (let i = 0; i < 400 && isAlive(pid); i++) await sleep(25);
  expect(isAlive(pid)).toBe(false);
}

beforeAll(async () => {
  folder = folderAt(await mkdtemp(join(tmpdir(), 'readout-embedded-')));
  java = (await findJava()).found!;
  program = buildProgram('test/support/hold-database.ts');
});
afterAll(async () => {
  for (const pid of started) if (isServer(pid, folder)) process.kill(pid, 'SIGKILL');
  await stopServer(folder);
  await rm(folder.root, { recursive: true, force: true });
});

describe('the embedded server', () => {
  it('is started once by two programs that start together; both use it', async () => {
    const [a, b] = await Promise.all([hold(program, env()), hold(program, env())]);
    expect(a.uri).toBe(b.uri);
    const { pid, owner } = running();
    const [first, second] = owner === a.child.pid ? [a, b] : [b, a];
    await ask(second.uri, password(), 'CREATE (:Kept {n: 1})');
    await second.let();
    expect(isAlive(pid)).toBe(true);
    expect(await first.let()).toBeLessThan(5_000);
    await gone(pid);
    expect(readState(folder)).toBeNull();
  }, 300_000);

  it('keeps its password and its state to its owner, and listens on the loopback alone', async () => {
    expect(statSync(folder.password).mode & 0o777).toBe(0o600);
    expect(statSync(folder.root).mode & 0o777).toBe(0o700);
    expect(password()).toMatch(/^[0-9a-f]{48}$/); // nothing in it that a command line would take for an option
    expect(readFileSync(join(folder.conf, 'neo4j.conf'), 'utf8')).toMatch(/^server\.bolt\.listen_address=127\.0\.0\.1:\d+$/m);
  });

  it('takes another port when its port was taken meanwhile, and finds its data', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await sleep(50);
    const taken = (squatter.address() as AddressInfo).port;
    const ports = [taken];
    const connection = await open(async () => ports.shift() ?? (await import('get-port')).default());
    squatter.close();
    expect(connection.uri).not.toContain(String(taken));
    expect(await ask(connection.uri, password(), 'MATCH (k:Kept) RETURN k.n AS n')).toEqual([{ n: 1 }]);
    await expect(ask(connection.uri, 'not the password', 'RETURN 1')).rejects.toThrow(/unauthorized/i);

    const { pid } = running();
    process.kill(pid, 'SIGKILL');
    await gone(pid);
    await connection.release();
  }, 300_000);

  it('is started again after SIGKILL, with everything that was committed; and ends when its parent is killed', async () => {
    const held = await hold(program, env());
    expect(await ask(held.uri, password(), 'MATCH (k:Kept) SET k.n = 2 RETURN k.n AS n')).toEqual([{ n: 2 }]);
    const { pid, watchdog } = running();
    held.child.kill('SIGKILL');
    await gone(pid);
    await gone(watchdog!);
  }, 300_000);

  it('is taken over when its parent and its watchdog were killed, and then ends with its new owner', async () => {
    const held = await hold(program, env());
    const { pid, watchdog } = running();
    process.kill(watchdog!, 'SIGKILL');
    held.child.kill('SIGKILL');
    await gone(held.child.pid!);
    expect(isAlive(pid)).toBe(true);

    const connection = await open();
    expect(connection.uri).toBe(held.uri);
    expect(readState(folder)).toMatchObject({ pid, owner: process.pid });
    expect(await ask(connection.uri, password(), 'MATCH (k:Kept) RETURN k.n AS n')).toEqual([{ n: 2 }]);

    const kept = password();
    await writeFile(folder.password, 'another\n');
    await expect(open()).rejects.toMatchObject({ code: 'UNAVAILABLE', message: expect.stringContaining('does not hold the password') });
    await writeFile(folder.password, '');
    await expect(open()).rejects.toMatchObject({ message: expect.stringContaining('is missing or empty') });
    await writeFile(folder.password, `${kept}\n`);

    await connection.release();
    await gone(pid);
  }, 300_000);

  it('is not mistaken for another process that has its old id', async () => {
    writeState(folder, { pid: process.pid, port: 1, owner: null, watchdog: null, startedAt: '2025-01-01T00:00:00Z', stopping: false });
    expect(await stopServer(folder)).toBe(false);
    expect(readState(folder)).toBeNull();
    await writeFile(folder.state, '{"pid": "half a rec');
    expect(readState(folder)).toBeNull();
  });

  it('says what is wrong when the password file is not that of a database that has to be started', async () => {
    const kept = password();
    await writeFile(folder.password, 'another\n');
    await expect(open()).rejects.toMatchObject({ code: 'UNAVAILABLE', message: expect.stringContaining(folder.password) });
    expect(readState(folder)).toBeNull();
    await writeFile(folder.password, `${kept}\n`);
  }, 300_000);
});
