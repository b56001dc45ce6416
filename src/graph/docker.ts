import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../domain/project-root.js';
import { DatabaseUnavailableError } from '../domain/errors.js';
import type { Connection, DatabaseOptions } from './connection.js';
import { makeFolder, newPassword, type Folder } from './embedded/folder.js';
import { untilReady } from './embedded/ready.js';

const run = promisify(execFile);
const QUICK_MS = 3_000;

/** Why Docker can't be had here; null when an engine answers and has compose. */
export async function whyNoDocker(env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const ask = (args: string[]): Promise<unknown> => run('docker', args, { env, timeout: QUICK_MS });
  try {
    await ask(['info', '--format', '{{.ServerVersion}}']);
  } catch (error) {
    const { code, killed } = error as { code?: unknown; killed?: boolean };
    if (code === 'ENOENT') return 'no docker command on the PATH';
    return killed ? `the Docker engine gave no answer in ${QUICK_MS / 1000} seconds` : 'no Docker engine is running';
  }
  return ask(['compose', 'version']).then(() => null, () => 'this Docker has no compose plugin');
}

/** Brings up the database of docker-compose.yml, which goes on when this program ends: starting a container anew is slow. */
export async function openDocker(folder: Folder, { env = process.env, say = () => {} }: DatabaseOptions): Promise<Connection> {
  await makeFolder(folder);
  const password = await dockerPassword(folder);
  say('starting Neo4j in Docker (docker compose up; the first time its image is fetched)');
  const settings = { ...env, READOUT_NEO4J_PASSWORD: password };
  const compose = (...args: string[]): Promise<{ stdout: string }> =>
    run('docker', ['compose', '--file', join(projectRoot, 'docker-compose.yml'), ...args], { env: settings, timeout: 10 * 60_000, maxBuffer: 16 * 1024 * 1024 });
  try {
    await compose('up', '--detach', '--wait');
    const { stdout } = await compose('port', 'neo4j', '7687');
    const port = Number(/:(\d+)\s*$/.exec(stdout)?.[1]);
    const answer = await untilReady(port, password, { alive: () => true, patience: 60_000 });
    if (answer !== 'ready') throw new Error(answer === 'wrong password' ? `${dockerPasswordFile(folder)} does not hold the password of its volume` : 'the container does not answer');
    return {
      way: 'docker', uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j',
      why: 'Neo4j in Docker (docker-compose.yml)', release: async () => {},
    };
  } catch (cause) {
    const said = String((cause as { stderr?: string }).stderr ?? '').trim().split('\n').at(-1) || (cause as Error).message;
    throw new DatabaseUnavailableError(`docker compose could not bring up Neo4j: ${said}`, {}, { cause });
  }
}

/** Stops the container; its volume stays unless `volumes` is set. */
export async function stopDocker(volumes: boolean, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  await run('docker', ['compose', '--file', join(projectRoot, 'docker-compose.yml'), 'down', ...(volumes ? ['--volumes'] : [])], {
    env: { ...env, READOUT_NEO4J_PASSWORD: 'unused-here' }, timeout: 120_000,
  });
}

const dockerPasswordFile = (folder: Folder): string => join(folder.root, 'docker-password');

async function dockerPassword(folder: Folder): Promise<string> {
  const kept = (await readFile(dockerPasswordFile(folder), 'utf8').catch(() => '')).trim();
  if (kept) return kept;
  const password = newPassword();
  await writeFile(dockerPasswordFile(folder), `${password}\n`, { mode: 0o600 });
  return password;
}
