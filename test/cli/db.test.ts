import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isAlive } from '../../src/graph/embedded/state.js';
import { buildProgram } from '../support/program.js';
import { endAll, runReadout, startReadout, type Ran } from '../support/run-readout.js';

/** The life of one project's database, from the command line; the tests follow each other. */
let program: string;
let env: NodeJS.ProcessEnv;
const readout = (...args: string[]): Promise<Ran> => runReadout(program, args, env);
const status = async (): Promise<Record<string, unknown> & { server: { pid: number } | null }> => JSON.parse((await readout('db', 'status', '--json')).out);

beforeAll(async () => {
  program = buildProgram('src/cli.ts');
  env = { READOUT_DATA: await mkdtemp(join(tmpdir(), 'readout-db-')), READOUT_DATABASE: 'embedded', READOUT_HEAP: '512m', READOUT_PAGE_CACHE: '64m' };
});
afterAll(async () => {
  endAll();
  await readout('db', 'stop');
  await rm(env.READOUT_DATA!, { recursive: true, force: true });
});

describe('readout db', () => {
  it('has made nothing before it is asked to', async () => {
    expect(await status()).toEqual({ way: null, running: false, uri: null, data: env.READOUT_DATA, server: null, made: false });
    expect((await readout('db', 'path')).out.trim()).toBe(env.READOUT_DATA);
    expect(await readout('db', 'stop')).toMatchObject({ code: 0, out: expect.stringContaining('nothing of ours') });
    expect(await readdir(env.READOUT_DATA!)).toEqual([]);
  });

  it('starts a database that outlives the command, for other commands to use', async () => {
    const started = await readout('db', 'start');
    expect(started).toMatchObject({ code: 0, out: expect.stringMatching(/bolt:\/\/127\.0\.0\.1:\d+/) });
    const { server, ...rest } = await status();
    expect(rest).toMatchObject({ way: 'embedded', running: true, made: true });
    expect(server).toMatchObject({ owner: null });
    expect(isAlive(server!.pid)).toBe(true);
    const answer = await readout('query', '{ __typename }', '--json');
    expect(answer).toEqual({ code: 0, out: '{"data":{"__typename":"Query"}}\n', err: '' });
    expect((await status()).server?.pid).toBe(server!.pid);
  }, 180_000);

  it('serves until it is interrupted, and leaves a database that it did not start running', async () => {
    const serving = await startReadout(program, ['serve', '--port', '0'], env, /GraphQL at (\S+)\)/);
    const response = await fetch(serving.match[1]!, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '{ __typename }' }) });
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
    expect(await serving.end('SIGINT')).toBe(0);
    expect((await status()).running).toBe(true);
  }, 60_000);

  it('stops it', async () => {
    const { pid } = (await status()).server!;
    expect(await readout('db', 'stop')).toMatchObject({ code: 0, out: 'stopped\n' });
    expect(isAlive(pid)).toBe(false);
    expect(await status()).toMatchObject({ way: 'embedded', running: false, made: true });
  });

  it('is started by a command that needs it, and ends with that command', async () => {
    const serving = await startReadout(program, ['serve', '--port', '0'], env, /Ctrl-C ends it/);
    const { server } = await status();
    expect(server).toMatchObject({ owner: serving.child.pid });
    expect(await serving.end('SIGTERM')).toBe(0);
    expect(isAlive(server!.pid)).toBe(false);
    expect((await status()).running).toBe(false);
  }, 180_000);

  it('removes nothing unless somebody agrees', async () => {
    expect(await readout('db', 'reset')).toMatchObject({ code: 2, err: expect.stringContaining('--yes') });
    expect(existsSync(join(env.READOUT_DATA!, 'password'))).toBe(true);
    expect(await readout('db', 'reset', '--yes')).toMatchObject({ code: 0, out: expect.stringContaining('removed') });
    expect(await readdir(env.READOUT_DATA!)).toEqual([]);
    expect(await status()).toMatchObject({ made: false });
  });

  it('never removes what NEO4J_URI names', async () => {
    const { READOUT_DATABASE: _, ...elsewhere } = env;
    expect(await runReadout(program, ['db', 'reset', '--yes'], { ...elsewhere, NEO4J_URI: 'bolt://graph.example.org' })).toMatchObject({ code: 2, err: expect.stringContaining('NEO4J_URI is set') });
  });
});
