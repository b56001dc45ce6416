import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { clean } from '../../src/clean/clean.js';
import type { CleanArticle } from '../../src/domain/article.js';
import { articleOf } from './taken.js';
import { findShared } from '../support/shared.js';

interface Expected {
  title: string | null;
  publishedAt: string | null;
  publisher?: string;
  boilerplate: string[];
  meetings: { evidence: [number, number]; evidenceQuote: string }[];
}

interface Gold {
  articles: { id: string; text: string; meetings: { status: string; evidence: [number, number][] }[]; people: { name: string; mentions: [number, number][] }[] }[];
}

const shared = findShared('cleaning of the articles');
const json = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** Whether every letter of a span is within a block. */
function survives({ blocks, article }: CleanArticle, start: number, end: number): boolean {
  let rest = '';
  for (let i = start; i < end; i++) if (!blocks.some((b) => b.start <= i && i < b.end)) rest += article.text[i];
  return rest.trim() === '';
}

(shared ? describe : describe.skip)('articles beside the checkout', () => {
  const names = shared ? readdirSync(join(shared, 'expected')).filter((f) => f !== 'graph.json').map((f) => f.replace(/\.json$/, '')) : [];

  it.each(names)('%s loses its furniture and nothing else', (name) => {
    const expected = json(join(shared!, 'expected', `${name}.json`)) as Expected;
    const text = readFileSync(join(shared!, 'articles', `${name}.txt`), 'utf8').normalize('NFC');
    const cleaned = clean(articleOf(text));
    expect(cleaned.article).toMatchObject({ title: expected.title, publishedAt: expected.publishedAt, publisher: expected.publisher ?? null });
    const words = cleaned.blocks.map((b) => text.slice(b.start, b.end)).join('\n');
    for (const phrase of expected.boilerplate) expect(words).not.toContain(phrase);
    for (const { evidence, evidenceQuote } of expected.meetings) {
      expect(text.slice(...evidence)).toBe(evidenceQuote);
      expect(survives(cleaned, ...evidence)).toBe(true);
    }
  });

  it('the development set keeps every meeting and every mention of a person', () => {
    for (const { id, text, meetings, people } of (json(join(shared!, 'devset', 'gold.json')) as Gold).articles) {
      const cleaned = clean(articleOf(text));
      const spans = [...meetings.flatMap((m) => m.evidence), ...people.flatMap((p) => p.mentions)];
      const lost = spans.filter(([start, end]) => !survives(cleaned, start, end)).map(([start, end]) => text.slice(start, end));
      expect({ id, lost }).toEqual({ id, lost: [] });
    }
  });
});
