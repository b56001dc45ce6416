import type { UnreadableArticleError } from '../../domain/errors.js';

/** One record of a table: its cells by column, in the order of the columns. */
export interface TableRecord {
  /** `FILE:LINE` or `FILE#ITEM`, for messages */
  origin: string;
  values: ReadonlyMap<string, string>;
}

/** What comes of a table, piece by piece: its columns where it has a header, then its records, and those that can't be read. */
export type TablePiece =
  | { kind: 'columns'; columns: readonly string[] }
  | { kind: 'record'; record: TableRecord }
  | { kind: 'failure'; origin: string; error: UnreadableArticleError };
