import { describe, it, expect } from '@jest/globals';
import { peoplePairs, scorePeoplePairs } from '../../bench/evaluate/people-pairs.js';

const PRECISION = 0.98;
const RECALL = 0.9;

describe('hand-checked pairs of names', () => {
  it('are many, each once, of both verdicts in both halves', () => {
    const all = peoplePairs();
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(new Set(all.map((p) => JSON.stringify([p.a, p.b]))).size).toBe(all.length);
    for (const half of ['tuned', 'kept'] as const) for (const verdict of ['same', 'different']) {
      expect(peoplePairs(half).filter((p) => p.verdict === verdict).length).toBeGreaterThan(40);
    }
  });

  it.each([['tuned', true], ['tuned', false], ['kept', true], ['kept', false]] as const)('of the %s half, together in one graph (%s): joined ones are right, and most are found', (half, together) => {
    const { precision, recall, tp } = scorePeoplePairs(peoplePairs(half), { together });
    expect(precision).toBeGreaterThanOrEqual(PRECISION);
    expect(recall).toBeGreaterThanOrEqual(RECALL);
    expect(tp).toBeGreaterThan(40);
  });

  it('the scorer counts what is joined wrongly and what is left apart', () => {
    const [same, different] = [peoplePairs().find((p) => p.verdict === 'same')!, peoplePairs().find((p) => p.verdict === 'different')!];
    const turned = scorePeoplePairs([{ ...same, verdict: 'different' }, { ...different, verdict: 'same' }], { together: false });
    expect([turned.tp, turned.fp, turned.fn, turned.precision, turned.recall, turned.wrong.length]).toEqual([0, 1, 1, 0, 0, 2]);
  });
});
