import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { projectRoot } from '../../domain/project-root.js';
import { DatabaseUnavailableError } from '../../domain/errors.js';
import type { Folder } from './folder.js';
import { consoleLog } from './log.js';
import type { Java } from './java.js';
import type { Runtime } from './runtime.js';
import { javaOptions, writeArguments, type Size } from './settings.js';
import { argumentsFile } from './state.js';

const SERVER = 'org.neo4j.server.CommunityEntryPoint';
const ADMIN = 'org.neo4j.cli.AdminTool';

/** What it takes to run a server in a folder. */
export interface Launch {
  java: Java;
  runtime: Runtime;
  folder: Folder;
  size: Size;
  /** options for the class-data archive: to use one, or to make one */
  archive: string[];
}

/** Sets the password of a database that was never started. */
export async function setFirstPassword({ java, runtime, folder, archive }: Launch, password: string): Promise<void> {
  // in a file that goes again, not in the process list
  const file = join(folder.home, 'admin.args');
  await writeArguments(file, ['-Xmx128m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', ...archive, '-cp', runtime.classPath, ADMIN,
    'dbms', 'set-initial-password', password]);
  try {
    await promisify(execFile)(java.command, [`@${file}`], { env: quiet({ NEO4J_HOME: folder.home, NEO4J_CONF: folder.conf }), timeout: 60_000 });
  } catch (cause) {
    const said = String((cause as { stderr?: string }).stderr ?? '').trim().split('\n')[0] || (cause as Error).message;
    throw new DatabaseUnavailableError(`the first password of the database in ${folder.home} could not be set: ${said}`, {}, { cause });
  } finally {
    await rm(file, { force: true });
  }
}

/** Starts the server as a process of its own session: a Ctrl-C in the terminal is for us to pass on. */
export async function launch({ java, runtime, folder, size, archive }: Launch): Promise<ChildProcess> {
  await writeArguments(argumentsFile(folder), [...javaOptions(folder, size), ...archive, '-cp', runtime.classPath, SERVER,
    `--home-dir=${folder.home}`, `--config-dir=${folder.conf}`]);
  const log = openSync(consoleLog(folder), 'w', 0o600);
  try {
    const server = spawn(java.command, [`@${argumentsFile(folder)}`], { cwd: folder.home, env: quiet({}), detached: true, windowsHide: true, stdio: ['ignore', log, log] });
    server.on('error', () => {}); // seen by whoever waits for it: it has no pid then
    server.unref();
    return server;
  } finally {
    closeSync(log);
  }
}

/** Starts the watchdog that ends the server when this program is gone. */
export function watch(pid: number): ChildProcess {
  const script = join(projectRoot, 'src', 'graph', 'embedded', 'watchdog.mjs');
  const watchdog = spawn(process.execPath, [script, String(pid)], { detached: true, windowsHide: true, env: quiet({ NODE_OPTIONS: '' }), stdio: ['pipe', 'ignore', 'ignore'] });
  watchdog.on('error', () => {});
  watchdog.stdin?.on('error', () => {});
  watchdog.unref();
  (watchdog.stdin as unknown as { unref(): void } | null)?.unref();
  return watchdog;
}

/** The environment without what would change a Java behind our back. */
function quiet(more: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { JAVA_TOOL_OPTIONS: _t, _JAVA_OPTIONS: _o, JDK_JAVA_OPTIONS: _j, CLASSPATH: _c, ...env } = process.env;
  return { ...env, ...more };
}
