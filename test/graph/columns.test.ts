import { describe, expect, it } from '@jest/globals';
import { parseColumns } from '../../src/graph/columns.js';

const built = (header: string, ...values: unknown[]): unknown[] => parseColumns(header).map(({ build }, i) => build(values[i]));

describe('parseColumns', () => {
  it('reads the names, whatever describes them', () => {
    expect(parseColumns(' id, last (the day, or none), met [id], card {id, name},\n  total').map(({ name }) => name)).toEqual(['id', 'last', 'met', 'card', 'total']);
    expect(parseColumns('none')).toEqual([]);
  });

  it('makes objects of tuples, and leaves everything else as it is', () => {
    expect(built('id, card {id, of {name}}, list [{a, b [{c}]}], left', 'x', ['y', ['z']], [[1, [[2], [3]]], [4, null]], { plain: true }))
      .toEqual(['x', { id: 'y', of: { name: 'z' } }, [{ a: 1, b: [{ c: 2 }, { c: 3 }] }, { a: 4, b: null }], { plain: true }]);
    expect(built('card {id, name}, list [{id}]', null, null)).toEqual([null, null]);
    expect(built('quotes [{quote}]', [{ quote: 'a map' }])).toEqual([[{ quote: 'a map' }]]);
  });
});
