import type { Article } from '../../../src/domain/article.js';
import type { ReadArticle } from '../score/forms.js';

/** Something that reads articles, to be compared: ours or another. */
export interface System {
  name: string;
  /** what it does, in a line */
  about: string;
  /** What it reads in each of them, and the processor seconds that took. */
  read(articles: readonly Article[]): Promise<{ read: ReadArticle[]; seconds: number }>;
  close(): Promise<void>;
}
