import { describe, expect, it } from '@jest/globals';
import { readJson } from '../../src/read/json.js';

const one = (value: unknown): unknown => [...readJson(JSON.stringify(value), 'a.json')][0];

describe('readJson', () => {
  it('reads the documented fields', () => {
    expect(one({ body: 'They met.', title: ' A  title ', url: 'https://www.example.org/a?utm_source=x#top', publisher: 'The Bugle', publishedAt: '2019-05-03T23:30:00-05:00', modifiedAt: '2019-05-04', language: 'pt_br', more: 1 })).toMatchObject({
      kind: 'article',
      article: { text: 'They met.', title: 'A title', url: 'https://www.example.org/a?utm_source=x#top', publisher: 'The Bugle', publishedAt: '2019-05-03', modifiedAt: '2019-05-04T00:00:00Z', language: 'pt-BR', origin: 'a.json' },
    });
  });

  it('gives one id to one address, however it is written, and to one text without an address', () => {
    const id = (value: unknown): string => (one(value) as { article: { id: string } }).article.id;
    expect(id({ text: 'a', url: 'https://www.example.org/a/?utm_source=x' })).toBe(id({ text: 'b', url: 'http://example.org/a' }));
    expect(id({ text: 'a  b' })).toBe(id({ content: 'a b\n' }));
  });

  it.each([
    [{ title: 'x' }, 'has no "text"'],
    [{ text: ['a'] }, 'text: expected text, got a list'],
    [{ text: 'a', title: 7 }, 'title: expected text, got a number'],
    [{ text: 'a', url: 'example.org/a' }, 'url: expected an absolute address'],
    [{ text: 'a', publishedAt: '2019-02-30' }, 'publishedAt: expected a day, got "2019-02-30"'],
    [{ text: 'a\0b' }, 'NUL'],
    [{ text: 'a', title: 'x\0' }, 'title: has a NUL'],
    [{ text: '--' }, 'has no text'],
    [null, 'expected a record'],
    ['words', 'expected a record'],
  ])('refuses %j', (value, reason) => {
    expect(one(value)).toMatchObject({ kind: 'failure', origin: 'a.json', error: { message: expect.stringContaining(reason) } });
  });

  it('goes on after an item of a list that it can\'t read', () => {
    expect([...readJson('[{"text":"one"}, 3, {"text":"two"}]', 'a.json')].map((r) => `${r.origin} ${r.kind}`)).toEqual(['a.json#1 article', 'a.json#2 failure', 'a.json#3 article']);
  });

  it('takes an Extraction, and refuses one that is broken', () => {
    const article = { id: 'article/x', url: null, title: null, publisher: null, publishedAt: null, language: 'en', text: 'They met.' };
    const extraction = { format: 'readout-extraction/1', article, entities: [], reports: [], extractor: { name: 'x', version: '1' } };
    expect(one(extraction)).toMatchObject({ kind: 'extraction', extraction: { article: { text: 'They met.' } } });
    expect(one({ ...extraction, entities: [{ ref: 'c1', type: 'COUNTRY', name: 'Peru', country: 'PE', mentions: [{ start: 0, end: 99, rule: 'x' }] }] }))
      .toMatchObject({ kind: 'failure', error: { code: 'INVALID_EXTRACTION', message: expect.stringContaining('not within the text') } });
    expect(one({ format: 'readout-extraction/2' })).toMatchObject({ kind: 'failure', error: { code: 'INVALID_EXTRACTION' } });
  });

  it('is not harmed by prototype keys or deep nesting', () => {
    expect([...readJson('{"text":"a","__proto__":{"title":"x"},"constructor":{"prototype":{"url":"y"}}}', 'a.json')][0]).toMatchObject({ kind: 'article', article: { title: null, url: null } });
    expect(({} as Record<string, unknown>).title).toBeUndefined();
    const deep = `{"text":"a","x":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect([...readJson(deep, 'a.json')][0]).toMatchObject({ kind: 'article' });
  });
});
