import type { Article } from '../../src/domain/article.js';
import { splitPieces, takeOut, type Page, type Rule } from '../../src/clean/page.js';

export function articleOf(text: string, more: Partial<Article> = {}): Article {
  return { id: 'article/test', url: null, title: null, publisher: null, publishedAt: null, modifiedAt: null, language: 'en', text, origin: 'test', ...more };
}

/** What one rule, alone, takes out of a text. */
export function taken(rule: Rule, text: string, more: Partial<Article> = {}): string[] {
  const page: Page = { article: articleOf(text, more), pieces: splitPieces(text), furniture: [] };
  return takeOut(page, rule.name, [...rule.find(page)]).furniture.map((f) => text.slice(f.start, f.end));
}
