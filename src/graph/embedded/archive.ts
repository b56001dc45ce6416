import { access, mkdtemp, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { sha256 } from '../../domain/text.js';
import { withLock } from './lock.js';
import { folderAt, makeFolder, passwordOf } from './folder.js';
import type { Java } from './java.js';
import { launch, setFirstPassword } from './launch.js';
import { untilReady } from './ready.js';
import type { Runtime } from './runtime.js';
import { SMALL_SIZE, writeSettings } from './settings.js';
import { end } from './end.js';

/**
 * Java's options for a start with the class-data archive, which takes a third off it.
 * The first time a Java meets a Neo4j, a server is run once in a temporary folder to make the archive.
 * Without one (no room, a Java that can't) everything works, only slower.
 */
export async function archiveOptions(java: Java, runtime: Runtime, say: (line: string) => void): Promise<string[]> {
  const file = join(runtime.path, `classes-${sha256(`${java.home} ${java.version} ${runtime.classPath}`).slice(0, 8)}.jsa`);
  const failed = `${file}.failed`;
  if (!(await exists(file)) && !(await exists(failed))) {
    await withLock(runtime.path, `${file}.lock`, async () => {
      if (await exists(file)) return;
      say('preparing quick starts (once)');
      if (!(await train(java, runtime, file).catch(() => false))) say('no quick starts on this machine: going on without');
    });
  }
  return (await exists(file)) ? [`-XX:SharedArchiveFile=${file}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'] : [];
}

async function train(java: Java, runtime: Runtime, file: string): Promise<boolean> {
  const folder = folderAt(await mkdtemp(join(tmpdir(), 'readout-archive-')));
  const next = `${file}.${process.pid}`;
  try {
    await makeFolder(folder);
    const { password } = await passwordOf(folder);
    const port = await getPort({ host: '127.0.0.1' });
    await writeSettings(folder, port, SMALL_SIZE);
    const plan = { java, runtime, folder, size: SMALL_SIZE, archive: [] as string[] };
    await setFirstPassword(plan, password);
    const server = await launch({ ...plan, archive: [`-XX:ArchiveClassesAtExit=${next}`, '-Xlog:cds=off', '-Xlog:cds+dynamic=off'] });
    const alive = (): boolean => server.pid !== undefined && server.exitCode === null && server.signalCode === null;
    const answer = await untilReady(port, password, { alive, patience: 120_000 });
    if (server.pid !== undefined) await end(server.pid, alive, 60_000);
    if (answer !== 'ready' || (await stat(next)).size === 0) return false;
    await rename(next, file);
    return true;
  } finally {
    await rm(next, { force: true });
    await rm(folder.root, { recursive: true, force: true });
  }
}

const exists = (path: string): Promise<boolean> => access(path).then(() => true, () => false);
