import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DatabaseUnavailableError } from '../domain/errors.js';
import { projectRoot } from '../domain/project-root.js';
import { sha256 } from '../domain/text.js';
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

/** Brings up the database of docker-compose.yml. One that ran already goes on when this program ends. */
export async function openDocker(folder: Folder, { env = process.env, say = () => {}, keepRunning }: DatabaseOptions): Promise<Connection> {
  await makeFolder(folder);
  const password = await passwordFor(folder);
  try {
    const ran = await dockerRuns(env);
    if (!ran) say('starting Neo4j in Docker (the first time its image is fetched)');
    await compose(env, ['up', '--detach', '--wait'], password);
    const { stdout } = await compose(env, ['port', 'neo4j', '7687'], password);
    const port = Number(/:(\d+)\s*$/.exec(stdout)?.[1]);
    const answer = await untilReady(port, password, { alive: () => true, patience: 60_000 });
    if (answer === 'wrong password') throw new Error(`${passwordFile(folder)} does not hold the password of the database in its volume; put the old file back, or start anew with "readout db reset"`);
    if (answer !== 'ready') throw new Error('the container runs and does not answer');
    return {
      way: 'docker', uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j',
      why: `Neo4j in Docker (docker-compose.yml${ran ? ', running already' : ''})`,
      release: async () => void (ran || keepRunning || (await stopDocker(false, env))),
    };
  } catch (cause) {
    throw new DatabaseUnavailableError(`docker compose could not bring up Neo4j: ${lastWords(cause)}`, {}, { cause });
  }
}

/** Whether the container runs. */
export async function dockerRuns(env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  const { stdout } = await compose(env, ['ps', '--status', 'running', '--quiet', 'neo4j']).catch(() => ({ stdout: '' }));
  return stdout.trim() !== '';
}

/** Stops the container; removes it and its data when `remove` is set. */
export async function stopDocker(remove: boolean, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  await compose(env, remove ? ['down', '--volumes'] : ['stop']).catch((cause: unknown) => {
    throw new DatabaseUnavailableError(`docker compose could not stop Neo4j: ${lastWords(cause)}`, {}, { cause });
  });
}

/** `docker compose` for this checkout: two checkouts have two databases. Its file insists on a password even where none is used. */
function compose(env: NodeJS.ProcessEnv, args: string[], password = 'not-needed-here'): Promise<{ stdout: string }> {
  const project = ['--project-name', `readout-${sha256(projectRoot).slice(0, 8)}`, '--file', join(projectRoot, 'docker-compose.yml')];
  return run('docker', ['compose', ...project, ...args], { env: { ...env, READOUT_NEO4J_PASSWORD: password }, timeout: 10 * 60_000, maxBuffer: 16 * 1024 * 1024 });
}

function lastWords(error: unknown): string {
  return String((error as { stderr?: string }).stderr ?? '').trim().split('\n').at(-1) || (error as Error).message;
}

const passwordFile = (folder: Folder): string => join(folder.root, 'docker-password');

async function passwordFor(folder: Folder): Promise<string> {
  const kept = (await readFile(passwordFile(folder), 'utf8').catch(() => '')).trim();
  if (kept) return kept;
  const password = newPassword();
  await writeFile(passwordFile(folder), `${password}\n`, { mode: 0o600 });
  return password;
}
