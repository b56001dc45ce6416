import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../src/clean/clean.js';
import type { Article } from '../src/domain/article.js';
import { addDays, isDay } from '../src/domain/edtf.js';
import { projectRoot } from '../src/domain/project-root.js';
import { extract } from '../src/extract/extract.js';
import { readSources } from '../src/read/read.js';

/** The length that rates are given for. */
export const ARTICLE_WORDS = 400;

/** Real news where the folder beside the project has some, else the samples. */
export async function benchArticles(): Promise<{ from: string; articles: Article[] }> {
  const news = join(projectRoot, '..', 'shared', 'devset', 'articles.jsonl');
  const [from, path] = existsSync(news) ? ['91 real news articles', news] : ['the samples', join(projectRoot, 'samples')];
  const articles: Article[] = [];
  for await (const result of readSources([path])) if (result.kind === 'article') articles.push(result.article);
  return { from, articles };
}

export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** An article as `ingest` takes it, in a line of JSON. */
export interface Line {
  url: string;
  title: string | null;
  publishedAt: string | null;
  language: string;
  text: string;
}

/**
 * As many different articles as asked for, of `ARTICLE_WORDS` words at most: the articles given, then the same again a year of weeks later, their people
 * with other surnames, and so on. New names every time, so that whatever is kept of names would show.
 */
export function* manyArticles(articles: readonly Article[], count: number): Generator<Line> {
  const shortened = articles.map((article) => ({ ...article, text: beginning(article.text) }));
  const surnames = shortened.map((article) => [...surnamesIn(article)]);
  for (let n = 0; n < count; n++) {
    const turn = Math.floor(n / articles.length);
    const { url, title, publishedAt, text } = shortened[n % articles.length]!;
    const names = surnames[n % articles.length]!;
    yield {
      url: turn === 0 && url !== null ? url : `urn:bench:${n}`,
      title: title && renamed(title, names, turn),
      publishedAt: publishedAt && isDay(publishedAt) ? addDays(publishedAt, turn * 52 * 7) : publishedAt,
      language: 'en',
      // the last line keeps a text without names from being a copy
      text: turn === 0 ? text : `${renamed(text, names, turn)}\n\n(${turn})`,
    };
  }
}

/** The text up to the end of the sentence that has its 400th word. */
function beginning(text: string): string {
  let words = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    if (++words >= ARTICLE_WORDS && /[.!?]["”’)]?$/.test(word)) return text.slice(0, index + word.length);
  }
  return text;
}

function surnamesIn(article: Article): Set<string> {
  const people = extract(clean(article)).entities.filter((e) => e.type === 'PERSON' && /\S\s+\S/.test(e.name));
  return new Set(people.map((p) => p.name.split(/\s+/).at(-1)!).filter((name) => /^\p{Lu}[\p{L}'’-]+$/u.test(name)));
}

const SYLLABLES = ['bar', 'den', 'fin', 'gol', 'hun', 'kal', 'lem', 'mir', 'nov', 'pur', 'ran', 'sel', 'tov', 'vin', 'zul'];

function renamed(text: string, surnames: readonly string[], turn: number): string {
  if (turn === 0 || surnames.length === 0) return text;
  let ending = '';
  for (let rest = turn; rest > 0; rest = Math.floor(rest / SYLLABLES.length)) ending += SYLLABLES[rest % SYLLABLES.length]!;
  return text.replace(new RegExp(`(?<!\\p{L})(?:${surnames.join('|')})(?!\\p{L})`, 'gu'), (name) => name + ending);
}
