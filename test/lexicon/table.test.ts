import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as domain from '../../src/domain/text.js';
import { fold, parts, slug, tableRows } from '../../src/lexicon/table.js';

describe('tables', () => {
  it('reads fields and parts, and skips what is for the eye', () => {
    expect(tableRows('\n# about\na | b; c |\n')).toEqual([['a', 'b; c', '']]);
    expect(parts('b; c;')).toEqual(['b', 'c']);
    expect(parts(undefined)).toEqual([]);
  });

  it('folds and slugs as the domain does, whatever the text', () => {
    const names = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[A-Za-z0-9 .,()'`-]{0,30}$/), fc.constantFrom("N'Djamena", "Quai d'Orsay", 'São  Paulo', ' Élysée ', 'A.-B.', 'U.S.'));
    fc.assert(fc.property(names, (name) => {
      expect(fold(name)).toBe(domain.fold(name));
      expect(slug(name)).toBe(domain.slug(name));
    }), { numRuns: 1500 });
  });
});
