import type { Article } from '../domain/article.js';
import type { InvalidExtractionError, UnreadableArticleError } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';

/** What came of one article, line or file. `origin` is the path, `PATH:LINE` in JSONL, `PATH#ITEM` in a JSON list, or `stdin`. */
export type ReadResult =
  | { kind: 'article'; article: Article; origin: string }
  | { kind: 'extraction'; extraction: Extraction; origin: string }
  | { kind: 'failure'; origin: string; error: UnreadableArticleError | InvalidExtractionError };
