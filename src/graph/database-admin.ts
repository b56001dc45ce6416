import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { BadInputError } from '../domain/errors.js';
import type { Way } from './connection.js';
import { dockerRuns, stopDocker } from './docker.js';
import { stopServer } from './embedded/attach.js';
import { dataFolder, hasDatabase } from './embedded/folder.js';
import { withLock } from './embedded/lock.js';
import { isServer, readState } from './embedded/state.js';

/** What is known of this project's database without starting anything. */
export interface DatabaseStatus {
  way: Way | null;
  running: boolean;
  uri: string | null;
  /** where its data is on this machine */
  data: string;
  /** of our own server: its process, since when, and whether it ends with the program that started it */
  server: { pid: number; startedAt: string; owner: number | null } | null;
  /** whether it was ever started */
  made: boolean;
}

/** Tells how things stand; starts nothing. */
export async function databaseStatus(env: NodeJS.ProcessEnv = process.env): Promise<DatabaseStatus> {
  const folder = dataFolder(env);
  const nothing = { uri: null, data: folder.root, server: null };
  if (env.NEO4J_URI && !env.READOUT_DATABASE) return { ...nothing, way: 'uri', running: true, uri: env.NEO4J_URI, made: true };
  const state = readState(folder);
  if (state && isServer(state.pid, folder)) {
    const { pid, startedAt, owner } = state;
    return { way: 'embedded', running: true, uri: `bolt://127.0.0.1:${state.port}`, data: folder.root, server: { pid, startedAt, owner }, made: true };
  }
  const way = await lastWay(env);
  if (way === 'docker') return { ...nothing, way, running: await dockerRuns(env), made: true };
  return { ...nothing, way: way ?? (hasDatabase(folder) ? 'embedded' : null), running: false, made: hasDatabase(folder) };
}

/** Stops the database that was started here, by whichever program; whether there was one. */
export async function stopDatabase(env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  const stopped = await stopServer(dataFolder(env));
  if (stopped || (await lastWay(env)) !== 'docker' || !(await dockerRuns(env))) return stopped;
  await stopDocker(false, env);
  return true;
}

/** Stops the database and removes all its data. Never touches one that NEO4J_URI names. */
export async function resetDatabase(env: NodeJS.ProcessEnv = process.env): Promise<void> {
  if (env.NEO4J_URI && !env.READOUT_DATABASE) {
    throw new BadInputError('NEO4J_URI is set: reset removes only a database that readout made itself; empty that one with its own tools', {});
  }
  const folder = dataFolder(env);
  if ((await lastWay(env)) === 'docker') await stopDocker(true, env);
  await stopServer(folder);
  const things = [folder.home, folder.password, folder.state, join(folder.root, 'docker-password'), join(folder.root, 'way')];
  const remove = async (): Promise<void> => {
    for (const thing of things) await rm(thing, { recursive: true, force: true });
  };
  await withLock(folder.root, folder.lock, remove, 30_000).catch((error: unknown) => {
    if ((error as { cause?: { code?: string } }).cause?.code !== 'ENOENT') throw error; // no folder, nothing to remove
  });
}

async function lastWay(env: NodeJS.ProcessEnv): Promise<'docker' | 'embedded' | null> {
  const kept = (await readFile(join(dataFolder(env).root, 'way'), 'utf8').catch(() => '')).trim();
  return kept === 'docker' || kept === 'embedded' ? kept : null;
}
