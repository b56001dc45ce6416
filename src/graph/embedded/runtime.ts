import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access, cp, mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import envPaths from 'env-paths';
import { sha256 } from '../../domain/text.js';
import { projectRoot } from '../../domain/project-root.js';
import { DatabaseUnavailableError } from '../../domain/errors.js';
import { withLock } from './lock.js';
import type { Java } from './java.js';

/** Neo4j's own jars, of one version, in the cache of this user. */
export interface Runtime {
  version: string;
  /** folder of the runtime in the cache */
  path: string;
  /** in a fixed order: a class-data archive is tied to it */
  classPath: string;
}

const pom = join(projectRoot, 'src', 'graph', 'embedded', 'pom.xml');

/** The cache of this user: `READOUT_CACHE`, else where the system keeps caches. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.READOUT_CACHE || envPaths('readout', { suffix: '' }).cache;
}

/** Neo4j from the cache, fetched with Maven the first time. */
export async function neo4jRuntime(java: Java, say: (line: string) => void, env: NodeJS.ProcessEnv = process.env): Promise<Runtime> {
  const { version, path } = await runtimePlace(env);
  if (!(await isThere(join(path, 'lib')))) {
    await mkdir(cacheFolder(env), { recursive: true });
    await withLock(cacheFolder(env), `${path}.lock`, async () => {
      if (!(await isThere(join(path, 'lib')))) await fetch(java, version, path, say, env);
    });
  }
  const jars = (await readdir(join(path, 'lib'))).filter((f) => f.endsWith('.jar')).sort();
  return { version, path, classPath: jars.map((jar) => join(path, 'lib', jar)).join(delimiter) };
}

/** Whether Neo4j is in the cache already, so that no Maven is needed. */
export async function runtimeIsCached(env: NodeJS.ProcessEnv = process.env): Promise<boolean> {
  return isThere(join((await runtimePlace(env)).path, 'lib'));
}

/** The Maven to call: MAVEN_HOME, then PATH, then SDKMAN's. */
export async function findMaven(env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const name = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
  const homes = [env.MAVEN_HOME, env.M2_HOME].filter(Boolean).map((h) => join(h!, 'bin'));
  const path = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  for (const folder of [...homes, ...path, join(homedir(), '.sdkman/candidates/maven/current/bin')]) {
    if (await isThere(join(folder, name), constants.X_OK)) return join(folder, name);
  }
  return null;
}

async function runtimePlace(env: NodeJS.ProcessEnv): Promise<{ version: string; path: string }> {
  const text = await readFile(pom, 'utf8');
  const version = /<neo4j\.version>([^<]+)</.exec(text)?.[1] ?? 'unknown';
  return { version, path: join(cacheFolder(env), `neo4j-${version}-${sha256(text).slice(0, 8)}`) };
}

async function fetch(java: Java, version: string, path: string, say: (line: string) => void, env: NodeJS.ProcessEnv): Promise<void> {
  const maven = await findMaven(env);
  if (!maven) throw new DatabaseUnavailableError(`Neo4j ${version} has to be fetched once with Maven, and there is no mvn on the PATH; install Maven 3.6 or newer`);
  say(`fetching Neo4j ${version} with Maven (once, about 125 MB)`);
  // renamed when complete, so that a run that is killed leaves no half of it
  const work = await mkdtemp(`${path}-`);
  try {
    await cp(pom, join(work, 'pom.xml'));
    await promisify(execFile)(maven, ['--batch-mode', '--strict-checksums', '--file', join(work, 'pom.xml'),
      'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${join(work, 'lib')}`],
    { env: { ...env, JAVA_HOME: java.home }, maxBuffer: 64 * 1024 * 1024, timeout: 15 * 60_000, shell: process.platform === 'win32' });
    await rm(path, { recursive: true, force: true });
    await rename(work, path);
  } catch (cause) {
    await rm(work, { recursive: true, force: true });
    const said = String((cause as { stdout?: string }).stdout ?? '').split('\n').filter((l) => l.startsWith('[ERROR]')).slice(0, 2).join(' ');
    throw new DatabaseUnavailableError(`Maven could not fetch Neo4j ${version}: ${said || (cause as Error).message}; is a Maven repository reachable?`, {}, { cause });
  }
}

async function isThere(path: string, mode = constants.F_OK): Promise<boolean> {
  return access(path, mode).then(() => true, () => false);
}
