import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A Java that can run Neo4j 5.26. */
export interface Java {
  home: string;
  command: string;
  /** as it says itself, "17.0.15" */
  version: string;
}

/** What was looked at: the Java that fits, or those that don't. */
export interface JavaSearch {
  found: Java | null;
  rejected: { home: string; version: string }[];
}

/** The Java versions Neo4j 5.26 runs on. */
export const JAVA_VERSIONS = [21, 17];

const windows = process.platform === 'win32';

/** Looks for a Java 17 or 21: JAVA_HOME, then PATH, then where systems and version managers put theirs. */
export async function findJava(env: NodeJS.ProcessEnv = process.env, folders: string[] = usualFolders()): Promise<JavaSearch> {
  const rejected: JavaSearch['rejected'] = [];
  const seen = new Set<string>();
  for (const candidates of [await named(env), await installed(folders)]) {
    const fitting: Java[] = [];
    for (const home of candidates) {
      const real = await realpath(home).catch(() => null);
      if (!real || seen.has(real)) continue;
      seen.add(real);
      const version = await versionOf(real);
      if (!version) continue;
      if (JAVA_VERSIONS.includes(major(version))) fitting.push({ home: real, command: commandIn(real), version });
      else rejected.push({ home: real, version });
    }
    // what the user named goes by its order, what lies around by its version
    const found = candidates.ordered ? fitting[0] : fitting.sort((a, b) => major(b.version) - major(a.version) || (a.home < b.home ? -1 : 1))[0];
    if (found) return { found, rejected };
  }
  return { found: null, rejected };
}

type Candidates = string[] & { ordered?: boolean };

async function named(env: NodeJS.ProcessEnv): Promise<Candidates> {
  const homes: Candidates = env.JAVA_HOME ? [env.JAVA_HOME] : [];
  for (const folder of (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean)) {
    const command = await realpath(join(folder, windows ? 'java.exe' : 'java')).catch(() => null);
    if (command) homes.push(await homeOf(command));
  }
  homes.ordered = true;
  return homes;
}

/** The home of a program: the folder above its bin, unless it is a version manager's stand-in, which is asked. */
async function homeOf(command: string): Promise<string> {
  const above = dirname(dirname(command));
  if (existsSync(join(above, 'release'))) return above;
  const said = await run(command, ['-XshowSettings:properties', '-version']);
  return /^\s*java\.home = (.+)$/m.exec(said)?.[1]?.trim() ?? above;
}

async function installed(folders: string[]): Promise<Candidates> {
  const homes: string[] = [];
  for (const folder of folders) {
    for (const name of (await readdir(folder).catch(() => [])).sort()) {
      homes.push(join(folder, name), join(folder, name, 'Contents', 'Home'), join(folder, name, 'libexec', 'openjdk.jdk', 'Contents', 'Home'));
    }
  }
  return homes;
}

function usualFolders(): string[] {
  const home = homedir();
  const users = ['.sdkman/candidates/java', '.jdks', '.asdf/installs/java', '.local/share/mise/installs/java', '.jenv/versions', '.jabba/jdk'].map((f) => join(home, f));
  if (windows) {
    const programs = process.env.ProgramFiles ?? 'C:\\Program Files';
    return [...['Eclipse Adoptium', 'Java', 'Microsoft', 'Amazon Corretto', 'Zulu', 'BellSoft'].map((f) => join(programs, f)), ...users];
  }
  const mac = ['/Library/Java/JavaVirtualMachines', join(home, 'Library/Java/JavaVirtualMachines'), '/opt/homebrew/opt', '/usr/local/opt'];
  return [...(process.platform === 'darwin' ? mac : ['/usr/lib/jvm', '/usr/lib64/jvm', '/usr/java', '/opt/java', '/opt']), ...users];
}

/** The version in the `release` file that every JDK and JRE since 9 carries, else by asking the program. */
async function versionOf(home: string): Promise<string | null> {
  const release = await readFile(join(home, 'release'), 'utf8').catch(() => '');
  const stated = /^JAVA_VERSION="([^"]+)"/m.exec(release)?.[1];
  if (stated && (await realpath(commandIn(home)).catch(() => null))) return stated;
  return /version "([^"]+)"/.exec(await run(commandIn(home), ['-version']))?.[1] ?? null;
}

/** What a Java says on its error output, where it says everything. */
async function run(command: string, args: string[]): Promise<string> {
  return promisify(execFile)(command, args, { timeout: 10_000 }).then(({ stderr }) => stderr, () => '');
}

const commandIn = (home: string): string => join(home, 'bin', windows ? 'java.exe' : 'java');

const major = (version: string): number => Number(/^(?:1\.)?(\d+)/.exec(version)?.[1] ?? 0);
