import type { Dirent, Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UnreadableArticleError } from '../domain/errors.js';
import { byCodeUnit } from '../domain/text.js';
import { KNOWN_EXTENSIONS, formatOf, type Format } from './formats.js';
import { explain } from './file.js';

export type Source =
  | { kind: 'file'; path: string; format: Format }
  | { kind: 'stdin' }
  | { kind: 'failure'; path: string; error: UnreadableArticleError };

/**
 * The files behind paths, folders, globs and `-`, in the order given; folders are walked in code-unit order, without hidden files.
 * A file named outright must be of a known kind; one met in a folder or by a glob is passed over and told to `onSkipped`.
 */
export async function* findSources(paths: readonly string[], onSkipped: (path: string) => void): AsyncIterable<Source> {
  for (const path of paths) {
    if (path === '-') yield { kind: 'stdin' };
    else yield* findPath(path, onSkipped);
  }
}

async function* findPath(path: string, onSkipped: (path: string) => void): AsyncIterable<Source> {
  const seen = await tryStat(path);
  if (seen instanceof UnreadableArticleError) {
    if (isDynamicPattern(path)) yield* findPattern(path, onSkipped);
    else yield { kind: 'failure', path, error: seen };
    return;
  }
  if (!seen.isDirectory()) return yield named(path, seen);
  let found = false;
  for await (const source of walk(path, onSkipped)) {
    found = true;
    yield source;
  }
  if (!found) yield failure(path, 'has no article in it', `put files ending in ${KNOWN_EXTENSIONS} there`);
}

async function* findPattern(pattern: string, onSkipped: (path: string) => void): AsyncIterable<Source> {
  const paths = (await glob(pattern, { onlyFiles: true, dot: false, followSymbolicLinks: false, expandDirectories: false, absolute: isAbsolute(pattern) })).sort(byCodeUnit);
  if (paths.length === 0) yield failure(pattern, 'no file matches', 'check the pattern; quote it so that the shell leaves it alone');
  for (const path of paths) {
    const format = formatOf(path);
    if (format) yield { kind: 'file', path, format };
    else onSkipped(path);
  }
}

async function* walk(folder: string, onSkipped: (path: string) => void): AsyncIterable<Source> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return yield { kind: 'failure', path: folder, error: explain(error, folder) };
  }
  for (const entry of entries.sort((a, b) => byCodeUnit(a.name, b.name))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path, onSkipped);
    else {
      const format = isAbout(entry.name) ? null : formatOf(path);
      const target = entry.isSymbolicLink() ? await tryStat(path) : entry;
      // A link to a folder may lead round in a circle.
      if (format && !(target instanceof UnreadableArticleError) && target.isFile()) yield { kind: 'file', path, format };
      else if (format && target instanceof UnreadableArticleError) yield { kind: 'failure', path, error: target };
      else onSkipped(path);
    }
  }
}

/** A folder's own papers are no articles; named outright they are read all the same. */
function isAbout(name: string): boolean {
  return /^(?:readme|license|licence|notice|changelog|contributing)(?:\.|$)/i.test(name);
}

function named(path: string, seen: Stats): Source {
  if (!seen.isFile()) return failure(path, 'is not a regular file', 'pipe it in and read it as -');
  const format = formatOf(path);
  if (!format) return failure(path, 'is of a kind we don\'t know', `we read ${KNOWN_EXTENSIONS}; rename it, or pipe it in and read it as -`);
  return { kind: 'file', path, format };
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
