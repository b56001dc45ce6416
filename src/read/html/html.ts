import type { Article } from '../../domain/article.js';
import { UnreadableArticleError } from '../../domain/errors.js';
import { normalise } from '../decode.js';
import { makeArticle } from '../make-article.js';
import { parsePage } from './dom.js';
import { mainText } from './main-text.js';
import { metadataOf } from './metadata.js';

/**
 * The article of a page: its title on the first line, a blank line, then its main text, a paragraph a line.
 * @throws UnreadableArticleError when there is none
 */
export function readHtml(html: string, origin: string): Article {
  try {
    const page = parsePage(html, origin);
    const fields = metadataOf(page);
    const title = fields.title === null ? null : normalise(fields.title);
    const text = normalise(mainText(page, parsePage(html, origin), title));
    if (!text) throw new UnreadableArticleError(origin, 'has no article in its HTML', 'save the text of the article as .txt');
    return makeArticle({ ...fields, title }, title ? `${title}\n\n${text}` : text, origin);
  } catch (error) {
    if (error instanceof UnreadableArticleError) throw error;
    throw new UnreadableArticleError(origin, `its HTML can't be parsed (${error instanceof Error ? error.message : String(error)})`, 'save the text of the article as .txt', { cause: error });
  }
}
