import { Readable } from 'node:stream';
import { CsvError, parse, type InfoRecord } from 'csv-parse';
import { UnreadableArticleError } from '../../domain/errors.js';
import { normalise } from '../decode.js';
import type { TablePiece } from './record.js';

/** Records of CSV or TSV as they come; one that is broken is a failure of its own, and the rest goes on. */
export async function* readDelimited(text: AsyncIterable<string>, file: string, delimiter: string, maxLength: number): AsyncIterable<TablePiece> {
  const failures: TablePiece[] = [];
  const broken = (error: CsvError): void => {
    failures.push(failure(file, error));
  };
  const parser = parse({ delimiter, bom: true, info: true, relax_quotes: true, relax_column_count: true, skip_empty_lines: true, max_record_size: maxLength, skip_records_with_error: true, on_skip: (error) => { if (error) broken(error); } });
  const source = Readable.from(text, { objectMode: true });
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let columns: string[] | null = null;
  try {
    for await (const piece of parser as AsyncIterable<{ record: string[]; info: InfoRecord }>) {
      yield* failures.splice(0);
      const { record, info } = piece;
      if (!columns) {
        columns = header(record, file);
        yield { kind: 'columns', columns };
      } else yield pieceOf(record, columns, `${file}:${info.lines}`);
    }
  } catch (error) {
    yield* failures.splice(0);
    if (!(error instanceof CsvError)) throw error;
    yield failure(file, error);
  }
  yield* failures.splice(0);
  if (!columns) throw new UnreadableArticleError(file, 'is empty', 'put a line with the names of the columns in it, and a row a line below');
}

function header(record: readonly string[], file: string): string[] {
  const columns = record.map((cell, i) => normalise(cell).replace(/\s+/g, ' ').trim() || `column ${i + 1}`);
  const twice = columns.find((column, i) => columns.indexOf(column) < i);
  if (twice !== undefined) throw new UnreadableArticleError(`${file}:1`, `two columns are called ${JSON.stringify(twice)}`, 'give each column a name of its own');
  return columns;
}

function pieceOf(record: readonly string[], columns: readonly string[], origin: string): TablePiece {
  // some programs leave out blank cells at the end, or close each line with a delimiter
  if (record.length > columns.length && record.slice(columns.length).some((cell) => cell.trim())) {
    return { kind: 'failure', origin, error: new UnreadableArticleError(origin, `has ${record.length} cells under ${columns.length} columns`, 'put quotes around a cell that has the delimiter in it') };
  }
  return { kind: 'record', record: { origin, values: new Map(columns.map((column, i) => [column, normalise(record[i] ?? '')])) } };
}

const REMEDIES: Readonly<Record<string, readonly [string, string]>> = {
  CSV_QUOTE_NOT_CLOSED: ['a quote is opened and never closed', 'close it, or write a quote in a quoted cell twice'],
  CSV_MAX_RECORD_SIZE: ['a row is over the limit of a row', 'look for a quote that is never closed; else raise the limit'],
  CSV_INVALID_CLOSING_QUOTE: ['something stands behind a closing quote', 'write a quote in a quoted cell twice'],
};

function failure(file: string, error: CsvError): TablePiece {
  const lines: unknown = error['lines'];
  const origin = typeof lines === 'number' ? `${file}:${lines}` : file;
  const [reason, remedy] = REMEDIES[error.code] ?? [`is not readable: ${error.message.split('\n', 1)[0]}`, 'mend the row'];
  return { kind: 'failure', origin, error: new UnreadableArticleError(origin, reason, remedy, { cause: error }) };
}
