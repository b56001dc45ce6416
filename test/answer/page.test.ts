import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeCursor, encodeCursor, LARGEST_PAGE, pageSize, toPage } from '../../src/answer/page.js';

describe('pages', () => {
  it('knows of a next page by the one card more', () => {
    const page = toPage(['a', 'b', 'c'], null, 2, (card) => [card]);
    expect(page.edges.map((e) => e.node)).toEqual(['a', 'b']);
    expect(page.pageInfo).toEqual({ hasNextPage: true, endCursor: encodeCursor(['b']) });
    expect(toPage(['a', 'b'], null, 2, (card) => [card]).pageInfo.hasNextPage).toBe(false);
    expect(toPage([], 0, 2, () => []).pageInfo).toEqual({ hasNextPage: false, endCursor: null });
  });

  it('gives a cursor back as it was', () => {
    fc.assert(fc.property(fc.array(fc.oneof(fc.string(), fc.integer()), { minLength: 1 }), (parts) => expect(decodeCursor(encodeCursor(parts), parts.length)).toEqual(parts)));
  });

  it.each(['', 'x', encodeCursor(['one']), encodeCursor(['a', 'b', 'c']), Buffer.from('[1.5,"a"]').toString('base64url'), Buffer.from('{"0":1}').toString('base64url')])('refuses %j for a cursor of two', (cursor) => {
    expect(() => decodeCursor(cursor, 2)).toThrow('after: not a cursor of this list');
  });

  it('keeps to its bounds', () => {
    expect(pageSize(null)).toBe(20);
    expect(pageSize(0)).toBe(0);
    expect(pageSize(LARGEST_PAGE)).toBe(LARGEST_PAGE);
    expect(() => pageSize(LARGEST_PAGE + 1)).toThrow('first: 101 is out of bounds');
    expect(() => pageSize(-1)).toThrow('out of bounds');
  });
});
