import { articleId } from '../domain/article-id.js';
import type { Article } from '../domain/article.js';
import { UnreadableArticleError } from '../domain/errors.js';
import type { Fields } from './fields.js';
import { guessLanguage } from './language.js';

/**
 * An Article of a text that is already normalised.
 * @throws UnreadableArticleError when there is nothing to read in it
 */
export function makeArticle(fields: Fields, text: string, origin: string): Article {
  if (text.includes('\0')) throw new UnreadableArticleError(origin, 'has a NUL character in its text', 'take it out');
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UnreadableArticleError(origin, 'has no text', 'put the text of an article in it');
  return { ...fields, id: articleId(fields.url, text), language: fields.language ?? guessLanguage(text), text, origin };
}
