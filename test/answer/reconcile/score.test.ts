import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { likeness, scoreOf } from '../../../src/answer/reconcile/score.js';

const someone = { id: 'person/x', name: 'Ana María Sánchez Gómez', names: ['Ana María Sánchez Gómez', 'Ana Sánchez'], context: ['Minister of Mines', 'PE', 'Peru', 'Peruvian'], hint: null };
const nothing = { country: [], office: [] };

describe('how much two names are alike', () => {
  it.each([
    ['as written', 'Ana Sánchez', 'Ana Sánchez', 1, 1],
    ['accents and case aside', 'ANA SANCHEZ', 'Ana Sánchez', 1, 1],
    ['in another order', 'Sanchez, Ana', 'Ana Sánchez', 0.99, 0.99],
    ['a slip of the pen', 'Ana Sanches', 'Ana Sánchez', 0.9, 0.95],
    ['an initial', 'E. Sánchez', 'Elena Sánchez', 0.75, 0.85],
    ['the half of it', 'Sánchez', 'Ana Sánchez', 0.6, 0.7],
    ['of another first name', 'Pedro Sánchez', 'Ana Sánchez', 0.4, 0.6],
    ['the office before it', 'Minister of Mines Ana Sánchez', 'Ana Sánchez', 0.99, 0.99],
    ['somebody else', 'Jules Verne', 'Ana Sánchez', 0, 0],
  ])('%s', (_what, a, b, least, most) => {
    const alike = likeness(a, b, someone.context);
    expect(alike).toBeGreaterThanOrEqual(least);
    expect(alike).toBeLessThanOrEqual(most);
  });

  it('is between 0 and 1 for whatever comes, and 1 for what is the same', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
      const alike = likeness(a, b, [a, b]);
      expect(alike >= 0 && alike <= 1).toBe(true);
      expect(likeness(a, a, [])).toBe(1);
    }));
  });
});

describe('a score', () => {
  it('falls with another country, less with none, and with an office that nobody tells of', () => {
    const score = (country: string[], office: string[], code: string | null = 'PE'): number => scoreOf('Ana Sánchez', someone, code, { country, office }).score;
    expect([score([], []), score(['Peru'], []), score(['peruvian'], []), score(['country/PE'], []), score(['PE'], ['mines'])]).toEqual([100, 100, 100, 100, 100]);
    expect([score(['Chile'], []), score(['Chile'], [], null), score(['Peru'], ['Minister of Health'])]).toEqual([50, 90, 85]);
  });

  it('tells what of it is how', () => {
    expect(scoreOf('Ana Sanchez', someone, 'PE', { country: ['Chile'], office: ['Minister of Mines'] }).features).toEqual({ name: 100, country: 0, office: 100 });
    expect(scoreOf('Ana Sanchez', someone, 'PE', nothing).features).toEqual({ name: 100, country: null, office: null });
  });
});
