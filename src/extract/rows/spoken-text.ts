import type { CleanArticle } from '../../domain/article.js';
import { sentencesOf } from '../text/sentences.js';
import type { Sentence } from '../text/token.js';

/** A piece of text as an article without furniture, its paragraphs as told. */
export function asArticle(text: string, paragraphs: readonly { start: number; end: number }[], publishedAt: string | null): CleanArticle {
  return {
    article: { id: 'row', url: null, title: null, publisher: null, publishedAt, modifiedAt: null, language: 'en', text, origin: 'row' },
    blocks: paragraphs.map((p) => ({ kind: 'PARAGRAPH', ...p })), furniture: [],
  };
}

/** The sentences of a piece of text. */
export function spokenText(text: string): Sentence[] {
  return sentencesOf(asArticle(text, [{ start: 0, end: text.length }], null));
}
