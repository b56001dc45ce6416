import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { analyse } from '../../../src/answer/walks/analyse.js';

const edge = (pair: string, count = 1): { a: string; b: string; count: number } => ({ a: pair[0]!, b: pair[1]!, count });
/** Two groups of four who all met, and one meeting between the groups. */
const twoGroups = [...['ab', 'ac', 'ad', 'bc', 'bd', 'cd', 'ef', 'eg', 'eh', 'fg', 'fh', 'gh'].map((pair) => edge(pair, 3)), edge('de')];

describe('a network', () => {
  it('has its communities, the largest first', () => {
    const found = analyse([...'abcdefghi'], [...twoGroups, edge('hi', 3)]);
    expect([...'abcdefghi'].map((id) => found.get(id)!.community)).toEqual([2, 2, 2, 2, 1, 1, 1, 1, 1]);
  });

  it('has those in the middle who stand between the others', () => {
    const found = analyse([...'abcdefgh'], twoGroups);
    const between = (id: string): number => found.get(id)!.centrality.betweenness;
    // of the 21 pairs without d, 12 go through d: three of its own group with four of the other
    expect(between('d')).toBeCloseTo(12 / 21, 3);
    expect(between('a')).toBe(0);
    expect(found.get('d')).toMatchObject({ degree: 4, meetings: 10, centrality: { degree: 0.5714 } });
    expect([...found.values()].reduce((sum, { centrality }) => sum + centrality.pagerank, 0)).toBeCloseTo(1, 2);
    expect(found.get('d')!.centrality.closeness).toBeGreaterThan(found.get('a')!.centrality.closeness);
  });

  it('lays groups apart', () => {
    const found = analyse([...'abcdefgh'], twoGroups);
    const far = (a: string, b: string): number => Math.hypot(found.get(a)!.position.x - found.get(b)!.position.x, found.get(a)!.position.y - found.get(b)!.position.y);
    expect(far('a', 'b')).toBeLessThan(far('a', 'g'));
    expect(far('f', 'g')).toBeLessThan(far('c', 'g'));
  });

  it('is the same in whatever order it comes, and of numbers that can be drawn', () => {
    const nodes = [...'abcdefghij'];
    const edges = fc.uniqueArray(fc.tuple(fc.nat(9), fc.nat(9), fc.integer({ min: 1, max: 9 })).filter(([a, b]) => a < b), { selector: ([a, b]) => `${a} ${b}` })
      .map((list) => list.map(([a, b, count]) => ({ a: nodes[a]!, b: nodes[b]!, count })));
    fc.assert(fc.property(edges, fc.nat(10), (list, size) => {
      const ids = [...new Set([...nodes.slice(0, Math.max(1, size)), ...list.flatMap(({ a, b }) => [a, b])])];
      const found = analyse(ids, list);
      expect(analyse([...ids].reverse(), [...list].reverse())).toEqual(found);
      for (const { centrality, position, community } of found.values()) {
        for (const value of [...Object.values(centrality), position.x, position.y]) expect(Number.isFinite(value)).toBe(true);
        for (const value of Object.values(centrality)) expect(value >= 0 && value <= 1).toBe(true);
        expect(community).toBeGreaterThanOrEqual(1);
      }
    }), { numRuns: 100 });
  });
});
