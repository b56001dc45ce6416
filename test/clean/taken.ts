import type { Article } from '../../src/domain/article.js';
import { findHeadline } from '../../src/clean/headline.js';
import { splitPieces, takeOut, type Page, type Rule } from '../../src/clean/page.js';

export function articleOf(text: string, more: Partial<Article> = {}): Article {
  return { id: 'article/test', url: null, title: null, publisher: null, publishedAt: null, modifiedAt: null, language: 'en', text, origin: 'test', ...more };
}

/** What one rule, alone, takes out of a text. */
export function taken(rule: Rule, text: string, more: Partial<Article> = {}): string[] {
  const bare: Page = { article: articleOf(text, more), pieces: splitPieces(text), furniture: [], headline: null };
  const page = { ...bare, headline: findHeadline(bare) };
  return takeOut(page, rule.name, [...rule.find(page)]).furniture.map((f) => text.slice(f.start, f.end));
}
