import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { clean } from '../../src/clean/clean.js';
import { articleOf } from './taken.js';

const SNIPPETS = [
  'Skip to content', 'Read also:', 'Latest', 'Share', 'By Ada Lovelace', 'May 3, 2019', 'Updated May 3, 2019', '(AP Photo/Jane Roe)', 'FILE - Ministers meet in Lima, Peru, May 3, 2019.',
  'The premier met the president in Lima on Monday and they talked for an hour.', 'Premier meets president', '- a point', '1. first', '2. second', 'LIMA —', '“Quoted,” she said.', 'Your support keeps our journalists going.',
  '[1] The Paper, "Title," 2020.', '© 2020 The Paper', '[CDATA[*/', 'run({a:1});', '...', '*', 'é', '\u202e', '\ud83d\ude00', '!', '(', '"', '# Head', 'Tags: a, b', 'Leave a comment',
];
const text = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ unit: 'binary', maxLength: 12 })), fc.constantFrom('\n', '\n\n', ' ', '', '\t')), { maxLength: 30 })
  .map((parts) => parts.flat().join(''));

describe('clean', () => {
  it('tells every character that is not blank once, in order, as a block or as furniture', () => {
    fc.assert(fc.property(text, (t) => {
      const { blocks, furniture, article } = clean(articleOf(t));
      expect(article.text).toBe(t);
      let at = 0;
      for (const { start, end } of [...blocks, ...furniture].sort((a, b) => a.start - b.start)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(t.slice(at, start).trim()).toBe('');
        at = end;
      }
      expect(t.slice(at).trim()).toBe('');
      for (const list of [blocks, furniture]) expect([...list].sort((a, b) => a.start - b.start)).toEqual(list);
    }), { numRuns: 400 });
  });

  it('gives the same answer to the same text', () => {
    fc.assert(fc.property(text, (t) => expect(clean(articleOf(t))).toEqual(clean(articleOf(t)))), { numRuns: 50 });
  });

  it('ends on long hostile texts, and loses nothing of them', () => {
    for (const unit of ['(', '"', '. A', '| ', '(photo ', 'function (', '[CDATA[*/', 'FILE - ', '- a\n', 'Read also:\n', 'your support we journalism. ', 'a b c d e f g h i j k. ', ', left, ', '2020 ', ' ']) {
      const t = unit.repeat(Math.ceil(60_000 / unit.length));
      const { blocks, furniture } = clean(articleOf(t));
      const told = [...blocks, ...furniture].reduce((sum, { start, end }) => sum + t.slice(start, end).replace(/\s/g, '').length, 0);
      expect(told).toBe(t.replace(/\s/g, '').length);
    }
  });

  it('finds nothing in nothing', () => {
    expect(clean(articleOf(' \n\t\n'))).toMatchObject({ blocks: [], furniture: [], article: { title: null } });
  });

  it('keeps the words of an article that has no furniture', () => {
    const t = 'Premier meets president in Lima\n\nLIMA, Peru — The premier met the president on Monday, and they talked about copper.\n\nThey will meet again in June.';
    expect(clean(articleOf(t)).blocks.map((b) => [b.kind, t.slice(b.start, b.end)])).toEqual([
      ['TITLE', 'Premier meets president in Lima'],
      ['PARAGRAPH', 'LIMA, Peru — The premier met the president on Monday, and they talked about copper.'],
      ['PARAGRAPH', 'They will meet again in June.'],
    ]);
  });
});
