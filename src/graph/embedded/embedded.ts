import type { ChildProcess } from 'node:child_process';
import getPort from 'get-port';
import { DatabaseUnavailableError } from '../../domain/errors.js';
import type { Connection } from '../connection.js';
import { archiveOptions } from './archive.js';
import { end } from './end.js';
import { makeFolder, passwordOf, wrongPassword, type Folder } from './folder.js';
import type { Java } from './java.js';
import { launch, setFirstPassword, watch, type Launch } from './launch.js';
import { lastWords, logFromNow } from './log.js';
import { withLock } from './lock.js';
import { untilReady } from './ready.js';
import { neo4jRuntime } from './runtime.js';
import { USUAL_SIZE, writeSettings, type Size } from './settings.js';
import { attach } from './attach.js';
import { clearState, isAlive, readState, writeState } from './state.js';

/** How to run the embedded server. */
export interface EmbeddedOptions {
  folder: Folder;
  java: Java;
  say: (line: string) => void;
  /** leave it running after the end of this program */
  keepRunning?: boolean;
  size?: Size;
  env?: NodeJS.ProcessEnv;
  /** a port that is free now */
  choosePort?: () => Promise<number>;
}

const START_PATIENCE_MS = 180_000;
const TRIES = 3;
const freePort = (): Promise<number> => getPort({ host: '127.0.0.1' });

/** Connects to the server of this folder: the one that runs, else one that is started now. */
export async function openEmbedded(options: EmbeddedOptions): Promise<Connection> {
  const { folder, java, say } = options;
  const runtime = await neo4jRuntime(java, say, options.env);
  const archive = await archiveOptions(java, runtime, say);
  await makeFolder(folder);
  return withLock(folder.root, folder.lock, async () => {
    const running = await attach(folder, options.keepRunning);
    if (running) return running;
    const plan: Launch = { java, runtime, folder, size: options.size ?? USUAL_SIZE, archive };
    return start(plan, options);
  });
}

async function start(plan: Launch, { folder, say, keepRunning, choosePort = freePort }: EmbeddedOptions): Promise<Connection> {
  const { password, fresh } = await passwordOf(folder);
  if (fresh) await setFirstPassword(plan, password);
  say(`starting Neo4j ${plan.runtime.version} on Java ${plan.java.version}`);
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort();
    await writeSettings(folder, port, plan.size);
    const log = await logFromNow(folder);
    const server = await launch(plan);
    const { pid } = server;
    if (pid === undefined) throw new DatabaseUnavailableError(`${plan.java.command} could not be run; is that Java whole?`);
    const alive = aliveness(server);
    const watchdog = keepRunning ? null : watch(pid);
    const stopWatchdog = (): void => void watchdog?.kill('SIGKILL');
    server.once('exit', stopWatchdog);
    const state = { pid, port, owner: keepRunning ? null : process.pid, watchdog: watchdog?.pid ?? null, startedAt: new Date().toISOString(), stopping: false };
    writeState(folder, state);
    const answer = await untilReady(port, password, { alive, listening: async () => /Bolt enabled/.test(await log()), patience: START_PATIENCE_MS });
    if (answer === 'ready') {
      return {
        way: 'embedded', uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, database: 'neo4j',
        why: `Neo4j ${plan.runtime.version} of our own (Java ${plan.java.version}, data in ${folder.root})`,
        release: keepRunning ? async () => {} : () => release(folder, pid, alive, stopWatchdog),
      };
    }
    await end(pid, alive);
    stopWatchdog();
    clearState(folder, pid);
    if (answer === 'wrong password') throw wrongPassword(folder, 'does not hold the password of this database');
    const words = await lastWords(folder, await log());
    if (attempt < TRIES && /already in use|BindException|Failed to bind/i.test(words)) continue;
    throw startError(folder, answer === 'silent' ? `gave no answer in ${START_PATIENCE_MS / 1000} seconds` : 'ended while starting', words);
  }
}

async function release(folder: Folder, pid: number, alive: () => boolean, stopWatchdog: () => void): Promise<void> {
  const state = readState(folder);
  if (state?.pid === pid) writeState(folder, { ...state, stopping: true });
  await end(pid, alive);
  stopWatchdog();
  clearState(folder, pid);
}

/** A child that ended is seen by its exit code, before the system has given its id to another. */
function aliveness(server: ChildProcess): () => boolean {
  return () => server.exitCode === null && server.signalCode === null && isAlive(server.pid!);
}

function startError(folder: Folder, what: string, words: string): DatabaseUnavailableError {
  const remedy = /lock|in use by another/i.test(words) ? 'another server may be using the data: end it' : 'the log tells more';
  return new DatabaseUnavailableError(`the embedded Neo4j ${what}${words ? `: ${words}` : ''}; ${remedy} (${folder.logs})`, { logs: folder.logs });
}

