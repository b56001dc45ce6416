import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UnreadableArticleError } from '../domain/errors.js';
import { byCodeUnit } from '../domain/text.js';
import { KNOWN_EXTENSIONS, type Format } from './formats.js';
import { explain } from './file.js';
import { sourceOf, type Reading, type TableSource } from './source-of.js';

export type Source =
  | { kind: 'file'; path: string; format: Format }
  | TableSource
  | { kind: 'stdin' }
  | { kind: 'failure'; path: string; error: UnreadableArticleError };

/**
 * The files behind paths, folders, globs and `-`, in the order given; folders are walked in code-unit order, without hidden files.
 * A file named outright must be of a known kind; one met in a folder or by a glob is passed over and told to `onSkipped`.
 * @param mapping reads every table by it; without it, each by the mapping that stands beside it
 */
export async function* findSources(paths: readonly string[], onSkipped: OnSkipped, mapping: string | null = null): AsyncIterable<Source> {
  const finder: Finder = { onSkipped, mapping };
  for (const path of paths) {
    if (path === '-') yield { kind: 'stdin' };
    else yield* findPath(path, finder);
  }
}

/** Is told of each file that is passed over, and why when it might have been meant. */
export type OnSkipped = (path: string, why?: string) => void;

interface Finder {
  onSkipped: OnSkipped;
  mapping: string | null;
}

async function* findPath(path: string, finder: Finder): AsyncIterable<Source> {
  const seen = await tryStat(path);
  if (seen instanceof UnreadableArticleError) {
    if (isDynamicPattern(path)) yield* findPattern(path, finder);
    else yield { kind: 'failure', path, error: seen };
    return;
  }
  if (!seen.isDirectory()) return yield named(path, seen, finder.mapping);
  let found = false;
  for await (const source of walk(path, finder)) {
    found = true;
    yield source;
  }
  if (!found) yield failure(path, 'has no article in it', `put files ending in ${KNOWN_EXTENSIONS} there`);
}

async function* findPattern(pattern: string, finder: Finder): AsyncIterable<Source> {
  const paths = (await glob(pattern, { onlyFiles: true, dot: false, followSymbolicLinks: false, expandDirectories: false, absolute: isAbsolute(pattern) })).sort(byCodeUnit);
  if (paths.length === 0) yield failure(pattern, 'no file matches', 'check the pattern; quote it so that the shell leaves it alone');
  for (const path of paths) yield* met(path, sourceOf(path, finder.mapping), finder);
}

async function* walk(folder: string, finder: Finder): AsyncIterable<Source> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return yield { kind: 'failure', path: folder, error: explain(error, folder) };
  }
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, finder);
    else {
      const reading = isAbout(entry.name) ? { kind: 'none' as const } : sourceOf(path, finder.mapping);
      const known = reading.kind === 'file' || reading.kind === 'table';
      const target = entry.isSymbolicLink() ? await tryStat(path) : entry;
      // A link to a folder may lead round in a circle.
      if (known && target instanceof UnreadableArticleError) yield { kind: 'failure', path, error: target };
      else if (target instanceof UnreadableArticleError || !target.isFile()) finder.onSkipped(path);
      else yield* met(path, reading, finder);
    }
  }
}

/** What is met on the way rather than named: only what can be read is taken. A mapping is no loss, as its table stands for it. */
function* met(path: string, reading: Reading, { onSkipped }: Finder): Iterable<Source> {
  if (reading.kind === 'file' || reading.kind === 'table') yield reading;
  else if (reading.kind === 'unmapped') onSkipped(path, `it is a table without a mapping; write ${reading.expected}`);
  else if (reading.kind === 'none') onSkipped(path);
}

/** A folder's own papers are no articles; named outright they are read all the same. */
function isAbout(name: string): boolean {
  return /^(?:readme|license|licence|notice|changelog|contributing)(?:\.|$)/i.test(name);
}

function named(path: string, seen: Stats, mapping: string | null): Source {
  if (!seen.isFile()) return failure(path, 'is not a regular file', 'pipe it in and read it as -');
  const reading = sourceOf(path, mapping);
  if (reading.kind === 'file' || reading.kind === 'table') return reading;
  if (reading.kind === 'mapping') return failure(path, 'is a mapping, which says how a table is read', 'name the table');
  if (reading.kind === 'unmapped') return failure(path, 'is a table without a mapping', `write ${reading.expected} to say which columns hold whom and when, or give one with --mapping; samples/tables has examples`);
  return failure(path, 'is of a kind we don\'t know', `we read ${KNOWN_EXTENSIONS}, and with a mapping .csv and .tsv; rename it, or pipe it in and read it as -`);
}

function failure(path: string, reason: string, remedy: string): Source {
  return { kind: 'failure', path, error: new UnreadableArticleError(path, reason, remedy) };
}

async function tryStat(path: string): Promise<Stats | UnreadableArticleError> {
  try {
    return await stat(path);
  } catch (error) {
    return explain(error, path);
  }
}
