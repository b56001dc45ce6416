import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { InvalidExtractionError, InvalidMappingError, UnreadableArticleError } from '../domain/errors.js';
import { decode, normalise } from './decode.js';
import { explain, readWhole } from './file.js';
import type { Format } from './formats.js';
import { readFrontMatter } from './front-matter.js';
import { readHtml } from './html/html.js';
import { readJson } from './json.js';
import { readJsonFile } from './json-file.js';
import { readJsonLines } from './json-lines.js';
import { makeArticle } from './make-article.js';
import type { ReadResult } from './result.js';
import { findSources, type OnSkipped } from './sources.js';
import { readStdin } from './stdin.js';
import { loadMapping } from './table/load-mapping.js';
import { readTable, type TableFormat } from './table/table.js';

export type { ReadResult } from './result.js';

/** What one article (a file, a line of JSONL, a row) may take up unless told otherwise. */
export const DEFAULT_MAX_BYTES = 2_000_000;

export interface ReadOptions {
  /** Limit for one file, or for one line of JSONL, or one row of a table; 2 MB unless told otherwise. */
  maxBytes?: number;
  /** What `-` reads; `process.stdin` unless told otherwise. */
  stdin?: Readable;
  /** Is told of each file in a folder that is passed over because we don't know its kind, or how to read the table that it is. */
  onSkipped?: OnSkipped;
  /** The mapping that says how tables are read; without it, each is read by the one that stands beside it. */
  mapping?: string;
}

/**
 * Reads articles from files, folders, globs and `-` (stdin), in that order, one at a time.
 * Whatever can't be read is a result of its own, and the rest goes on.
 */
export async function* readSources(paths: readonly string[], options: ReadOptions = {}): AsyncIterable<ReadResult> {
  const { maxBytes = DEFAULT_MAX_BYTES, stdin = process.stdin, onSkipped = () => {}, mapping } = options;
  for await (const source of findSources(paths, onSkipped, mapping ?? null)) {
    if (source.kind === 'failure') yield { kind: 'failure', origin: source.path, error: source.error };
    else if (source.kind === 'table') yield* guarded(source.path, readMapped(() => createReadStream(source.path), source.path, source.format, source.mapping, maxBytes));
    else if (source.kind === 'stdin' && mapping !== undefined) yield* guarded('stdin', readMapped(() => stdin, 'stdin', null, mapping, maxBytes));
    else if (source.kind === 'stdin') yield* guarded('stdin', readStdin(stdin, maxBytes, readDocument));
    else if (source.format === 'jsonl') yield* guarded(source.path, readJsonLines(createReadStream(source.path), source.path, maxBytes));
    else if (source.format === 'json') yield* guarded(source.path, readJsonFile(source.path, maxBytes, () => readFile(source.path, 'json', maxBytes)));
    else yield* guarded(source.path, readFile(source.path, source.format, maxBytes));
  }
}

async function* readFile(path: string, format: Exclude<Format, 'jsonl'>, maxBytes: number): AsyncIterable<ReadResult> {
  yield* readDocument(await readWhole(path, maxBytes), format, path);
}

/** The rows of a table; what the mapping says of its format goes before the ending of its name. */
async function* readMapped(open: () => Readable, origin: string, format: TableFormat | null, path: string, maxBytes: number): AsyncIterable<ReadResult> {
  const mapping = await loadMapping(path);
  yield* readTable(open(), origin, mapping.format ?? format ?? 'csv', mapping, maxBytes);
}

/** The articles of a whole document that is held in memory. */
function* readDocument(bytes: Uint8Array, format: Exclude<Format, 'jsonl'>, origin: string): Iterable<ReadResult> {
  const raw = decode(bytes, origin);
  if (format === 'json') return yield* readJson(raw, origin);
  const text = normalise(raw);
  if (format === 'html') return yield { kind: 'article', article: readHtml(text, origin), origin };
  const { fields, body } = readFrontMatter(text, origin);
  yield { kind: 'article', article: makeArticle(fields, body, origin), origin };
}

/** Turns whatever goes wrong with one source into its failure. */
async function* guarded(origin: string, results: AsyncIterable<ReadResult>): AsyncIterable<ReadResult> {
  try {
    yield* results;
  } catch (error) {
    const known = error instanceof UnreadableArticleError || error instanceof InvalidExtractionError || error instanceof InvalidMappingError;
    yield { kind: 'failure', origin, error: known ? error : explain(error, origin) };
  }
}
