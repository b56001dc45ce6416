import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Folder } from './folder.js';

const stateSchema = z.object({
  pid: z.int().positive(),
  port: z.int().positive(),
  /** the program that stops it at its end; null when it runs until "readout db stop" */
  owner: z.int().positive().nullable(),
  watchdog: z.int().positive().nullable(),
  startedAt: z.string(),
  /** its owner is stopping it: wait, then start another */
  stopping: z.boolean(),
});

/** What is written down of a running server, for other programs of the same project. */
export type ServerState = z.infer<typeof stateSchema>;

/** Reads the state; null when there is none or it is damaged. */
export function readState(folder: Folder): ServerState | null {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(folder.state, 'utf8')));
  } catch {
    return null;
  }
}

/** Writes the state in one step: a reader sees the old or the new one, never half of it. */
export function writeState(folder: Folder, state: ServerState): void {
  const next = `${folder.state}.${process.pid}`;
  writeFileSync(next, `${JSON.stringify(state, null, 1)}\n`, { mode: 0o600 });
  renameSync(next, folder.state);
}

/** Forgets the server, unless another one has been written down meanwhile. */
export function clearState(folder: Folder, pid: number): void {
  if (readState(folder)?.pid === pid) rmSync(folder.state, { force: true });
}

/** Whether a process of that id lives; one that ended and was not yet cleared away does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return true; // no /proc on this system
  }
}

/** Whether that process is the server of this folder, and not another that got its id, or its remains. */
export function isServer(pid: number, folder: Folder): boolean {
  return isAlive(pid) && commandLine(pid).includes(argumentsFile(folder));
}

/** The file with the server's arguments: named in its command line, which tells it from any other process. */
export function argumentsFile(folder: Folder): string {
  return join(folder.home, 'server.args');
}

function commandLine(pid: number): string {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (process.platform === 'win32') {
      return execFileSync('powershell', ['-NoProfile', '-Command', `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`], { encoding: 'utf8' });
    }
    return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
  } catch {
    return '';
  }
}
