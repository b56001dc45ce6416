import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { projectRoot } from '../../domain/project-root.js';
import { DatabaseUnavailableError } from '../../domain/errors.js';

/** Where one project keeps its embedded database. */
export interface Folder {
  /** the folder itself, 0700 */
  root: string;
  /** Neo4j's home: conf, data, logs */
  home: string;
  conf: string;
  data: string;
  logs: string;
  /** 0600 */
  password: string;
  /** the running server, while there is one */
  state: string;
  lock: string;
}

/** The folder of this project's data: `READOUT_DATA`, else `.readout` beside package.json. */
export function dataFolder(env: NodeJS.ProcessEnv = process.env): Folder {
  return folderAt(env.READOUT_DATA || join(projectRoot, '.readout'));
}

/** The names of the things in a data folder; makes nothing. */
export function folderAt(path: string): Folder {
  const root = resolve(path);
  const home = join(root, 'neo4j');
  return {
    root, home, conf: join(home, 'conf'), data: join(home, 'data'), logs: join(home, 'logs'),
    password: join(root, 'password'), state: join(root, 'server.json'), lock: join(root, 'start.lock'),
  };
}

/** Whether a database was made there before. */
export function hasDatabase(folder: Folder): boolean {
  return existsSync(join(folder.data, 'databases', 'system'));
}

/** Makes the folder, for its owner alone. */
export async function makeFolder(folder: Folder): Promise<void> {
  try {
    for (const path of [folder.root, folder.home, folder.conf, folder.data, folder.logs]) await mkdir(path, { recursive: true, mode: 0o700 });
    await chmod(folder.root, 0o700);
  } catch (cause) {
    throw new DatabaseUnavailableError(
      `the data folder ${folder.root} can't be made (${(cause as Error).message}); make it writable, or name another with READOUT_DATA`, {}, { cause });
  }
}

/** The password of the database in the folder: the one kept there, or a new one for a new database. */
export async function passwordOf(folder: Folder): Promise<{ password: string; fresh: boolean }> {
  const kept = (await readFile(folder.password, 'utf8').catch(() => '')).trim();
  if (hasDatabase(folder)) {
    if (!kept) throw wrongPassword(folder, 'is missing or empty');
    return { password: kept, fresh: false };
  }
  const password = newPassword();
  await writeFile(folder.password, `${password}\n`, { mode: 0o600 });
  await chmod(folder.password, 0o600);
  return { password, fresh: true };
}

/** A password nobody has to type; in hex, as one that begins with a dash would be taken for an option. */
export function newPassword(): string {
  return randomBytes(24).toString('hex');
}

/** The error for a password file that doesn't open the database beside it. */
export function wrongPassword(folder: Folder, what: string): DatabaseUnavailableError {
  return new DatabaseUnavailableError(
    `the password file ${folder.password} ${what}, and the database beside it opens with no other; ` +
    'put the old file back, or start anew with "readout db reset" (articles have to be loaded again)', { file: folder.password });
}
