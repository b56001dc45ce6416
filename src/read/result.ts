import type { Article } from '../domain/article.js';
import type { InvalidExtractionError, InvalidMappingError, UnreadableArticleError } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';
import type { TableRow } from '../domain/table-row.js';

/** What came of one article, row, line or file. `origin` is the path, `PATH:LINE` in JSONL and tables, `PATH#ITEM` in a JSON list, or `stdin`. */
export type ReadResult =
  | { kind: 'article'; article: Article; origin: string }
  | { kind: 'extraction'; extraction: Extraction; origin: string }
  | { kind: 'row'; row: TableRow; origin: string }
  | { kind: 'failure'; origin: string; error: UnreadableArticleError | InvalidExtractionError | InvalidMappingError };
