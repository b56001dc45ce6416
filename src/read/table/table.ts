import { InvalidMappingError, UnreadableArticleError } from '../../domain/errors.js';
import { textHash } from '../../domain/article-id.js';
import type { ReadResult } from '../result.js';
import { decodeStream } from './decode-stream.js';
import { readDelimited } from './delimited.js';
import type { Mapping } from './mapping.js';
import { mappedColumns, missingColumns } from './columns.js';
import { readObjectLines, readObjectList } from './objects.js';
import type { TablePiece, TableRecord } from './record.js';
import { readRow } from './row.js';

/** What a table's file holds. */
export type TableFormat = NonNullable<Mapping['format']>;

/**
 * The rows of a table, as they come; one that can't be read is a failure named `FILE:LINE`, and the rest goes on.
 * @param maxBytes limit of one row
 */
export async function* readTable(stream: AsyncIterable<Uint8Array>, file: string, format: TableFormat, mapping: Mapping, maxBytes: number): AsyncIterable<ReadResult> {
  const seen = new Map<string, { origin: string; hash: string }>();
  const wanted = new Set(mappedColumns(mapping));
  for await (const piece of piecesOf(stream, file, format, mapping, maxBytes)) {
    if (piece.kind === 'failure') yield piece;
    else if (piece.kind === 'columns') {
      const problems = missingColumns(mapping, piece.columns);
      if (problems.length) throw new InvalidMappingError(mapping.path, problems, `it is to fit ${file}, whose columns are ${piece.columns.map((c) => JSON.stringify(c)).join(', ')}`);
      wanted.clear();
    } else {
      for (const column of piece.record.values.keys()) wanted.delete(column);
      yield rowOf(piece.record, mapping, seen);
    }
  }
  if (wanted.size) throw new InvalidMappingError(mapping.path, [...wanted].map((c) => `no row of ${file} has a field ${JSON.stringify(c)}`), 'check its spelling; a field within a field is written "outer.inner"');
}

function piecesOf(stream: AsyncIterable<Uint8Array>, file: string, format: TableFormat, mapping: Mapping, maxBytes: number): AsyncIterable<TablePiece> {
  if (format === 'jsonl') return readObjectLines(stream, file, maxBytes);
  const text = decodeStream(stream, file, mapping);
  return format === 'json' ? readObjectList(text, file) : readDelimited(text, file, mapping.delimiter ?? (format === 'tsv' ? '\t' : ','), maxBytes);
}

function rowOf(record: TableRecord, mapping: Mapping, seen: Map<string, { origin: string; hash: string }>): ReadResult {
  const { origin } = record;
  try {
    const row = readRow(record, mapping);
    const hash = textHash(row.article.text);
    const before = seen.get(row.article.id);
    if (before && before.hash !== hash) {
      throw new UnreadableArticleError(origin, `has the same key as ${before.origin}, and says something else`, `name more columns in "key" of ${mapping.path}, or leave it out`);
    }
    seen.set(row.article.id, { origin, hash });
    return { kind: 'row', row, origin };
  } catch (error) {
    if (error instanceof UnreadableArticleError) return { kind: 'failure', origin, error };
    throw error;
  }
}
