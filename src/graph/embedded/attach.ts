import { existsSync } from 'node:fs';
import type { Connection } from '../connection.js';
import { end, untilGone } from './end.js';
import { passwordOf, wrongPassword, type Folder } from './folder.js';
import { watch } from './launch.js';
import { withLock } from './lock.js';
import { untilReady } from './ready.js';
import { clearState, isAlive, isServer, readState, writeState, type ServerState } from './state.js';

/** A server that is being stopped gets this long, one that does not answer too. */
const PATIENCE_MS = 20_000;

/** Connects to the server that runs on this folder, or is being started by another program now; null when none does. */
export async function attachRunning(folder: Folder, keepRunning = false): Promise<Connection | null> {
  if (!existsSync(folder.root)) return null;
  return withLock(folder.root, folder.lock, () => attach(folder, keepRunning));
}

/**
 * Connects to the server that runs on this folder; null when none does.
 * One whose owner was killed together with its watchdog is taken over, one that no longer answers is ended.
 * To be called under the folder's lock.
 */
export async function attach(folder: Folder, keepRunning = false): Promise<Connection | null> {
  const state = readState(folder);
  if (!state) return null;
  const alive = (): boolean => isServer(state.pid, folder);
  if (isGoing(state)) await untilGone(alive, PATIENCE_MS);
  if (!alive()) {
    clearState(folder, state.pid);
    return null;
  }
  const { password } = await passwordOf(folder);
  const answer = await untilReady(state.port, password, { alive, patience: PATIENCE_MS });
  if (answer === 'wrong password') throw wrongPassword(folder, 'does not hold the password of the running database');
  if (answer !== 'ready') {
    await end(state.pid, alive);
    clearState(folder, state.pid);
    return null;
  }
  const orphan = state.owner !== null && !isAlive(state.owner);
  const release = orphan ? takeOver(folder, state, alive, keepRunning) : async () => {};
  return {
    way: 'embedded', uri: `bolt://127.0.0.1:${state.port}`, user: 'neo4j', password, database: 'neo4j',
    why: `the Neo4j of our own that is running already (data in ${folder.root})`, release,
  };
}

/** Stops the server of this folder, whoever started it; whether there was one. */
export async function stopServer(folder: Folder): Promise<boolean> {
  const state = readState(folder);
  if (!state || !isServer(state.pid, folder)) {
    if (state) clearState(folder, state.pid);
    return false;
  }
  writeState(folder, { ...state, stopping: true });
  await end(state.pid, () => isServer(state.pid, folder));
  clearState(folder, state.pid);
  return true;
}

/** Its owner is stopping it, or is dead and the watchdog is at it. */
function isGoing(state: ServerState): boolean {
  return state.stopping || (state.owner !== null && !isAlive(state.owner) && state.watchdog !== null && isAlive(state.watchdog));
}

function takeOver(folder: Folder, state: ServerState, alive: () => boolean, keepRunning: boolean): () => Promise<void> {
  const watchdog = keepRunning ? null : watch(state.pid);
  writeState(folder, { ...state, owner: keepRunning ? null : process.pid, watchdog: watchdog?.pid ?? null });
  if (keepRunning) return async () => {};
  return async () => {
    await stopServer(folder);
    await untilGone(alive, PATIENCE_MS);
    watchdog?.kill('SIGKILL');
  };
}
