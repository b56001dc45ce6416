import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { derive } from '../../src/resolve/derive.js';
import { tell, type Told, type ToldReport } from '../support/tell.js';
import { toldArticles } from '../support/told-articles.js';

const visitor = (who: string): ToldReport['who'][number] => ({ who, role: 'VISITOR' });
const visit: ToldReport = { kind: 'VISIT', who: [visitor('Olof Palme@SE')], at: '=TZ', date: '1974-09-20/1974-09-24' };
const talks: ToldReport = { who: ['Julius Nyerere@TZ', 'Olof Palme@SE'], at: 'Dar es Salaam@TZ', date: '1974-09-21' };
const leaders = ['Julius Nyerere@TZ', 'Kenneth Kaunda@ZM', 'Samora Machel@MZ', 'Seretse Khama@BW'];
const summit: ToldReport = { kind: 'SUMMIT', who: leaders, at: 'Lusaka@ZM', date: '1976-03-24/1976-03-25' };

/** What is part of what, by the titles, each report in an article of its own. */
function parts(...reports: (ToldReport | Told)[]): string[] {
  const graph = derive(reports.map((r, i) => tell({ url: `urn:test:${i}`, on: '1980-01-01', ...('who' in r ? { reports: [r] } : r) })));
  const title = new Map(graph.meetings.map((m) => [m.id, `${m.title} ${m.date ?? ''}`.trim()]));
  return graph.parts.map((p) => `${title.get(p.part)!} < ${title.get(p.whole)!} (${p.rule})`);
}

describe('what meetings are part of', () => {
  it('talks on a visit, in the country visited and on its days', () => {
    expect(parts(visit, talks)).toEqual(['Meeting of Julius Nyerere and Olof Palme, Dar es Salaam 1974-09-21 < Visit of Olof Palme, TZ 1974-09-20/1974-09-24 (talks-on-visit)']);
    expect(parts(visit, { ...talks, at: undefined })).toHaveLength(1);
    expect(parts(visit, { ...talks, kind: 'SUMMIT' })).toHaveLength(1);
    expect(parts({ ...visit, at: undefined, who: [visitor('Olof Palme@SE'), { who: 'Julius Nyerere@TZ', role: 'HOST' }] }, talks)).toHaveLength(1);
  });

  it('not on other days, elsewhere, without the visitor, by telephone, or when either was called off', () => {
    for (const other of [
      { ...talks, date: '1974-09-25' }, { ...talks, date: undefined }, { ...talks, date: '1974-09-24/1974-09-26' }, { ...talks, at: 'Lusaka@ZM' }, { ...talks, kind: 'CALL' as const },
      { ...talks, who: ['Julius Nyerere@TZ', 'Kenneth Kaunda@ZM'] }, { ...talks, status: 'CANCELLED' as const }, { ...talks, at: undefined, who: ['Kenneth Kaunda@ZM', 'Olof Palme@SE'] },
    ]) expect(parts(visit, other)).toEqual([]);
    expect(parts({ ...visit, status: 'DENIED' }, talks)).toEqual([]);
    expect(parts({ ...visit, at: undefined }, talks)).toEqual([]);
  });

  it('not of a visit that was somewhere within a month, or lasted longer', () => {
    expect(parts({ ...visit, date: '1974-09' }, talks)).toEqual([]);
    expect(parts({ ...visit, date: '[1974-09-20..1974-09-24]' }, talks)).toEqual([]);
    expect(parts({ ...visit, date: '1974-09-01/1974-11-30' }, talks)).toEqual([]);
  });

  it('who comes along, or receives, is no visitor', () => {
    expect(parts({ ...visit, who: [visitor('Olof Palme@SE'), { who: 'Sten Andersson@SE', role: 'DELEGATION' }] }, { ...talks, who: ['Sten Andersson@SE', 'Oscar Kambona@TZ'] })).toEqual([]);
    expect(parts({ ...visit, who: [visitor('Olof Palme@SE'), { who: 'Julius Nyerere@TZ', role: 'HOST' }] }, { ...talks, who: ['Julius Nyerere@TZ', 'Kenneth Kaunda@ZM'] })).toEqual([]);
  });

  it('talks of a few who were at a summit of more', () => {
    const two: ToldReport = { who: leaders.slice(0, 2), date: '1976-03-24' };
    expect(parts(summit, two)).toEqual(['Meeting of Julius Nyerere and Kenneth Kaunda 1976-03-24 < Summit of Julius Nyerere, Kenneth Kaunda, Samora Machel and Seretse Khama, Lusaka 1976-03-24/1976-03-25 (talks-at-summit)']);
    expect(parts(summit, { ...two, at: '=ZM' })).toHaveLength(1);
    expect(parts(summit, { ...two, at: 'State House@ZM' })).toEqual([]);
    expect(parts(summit, { reports: [{ ...two, at: 'State House@ZM' }], within: { 'State House@ZM': 'Lusaka@ZM' } })).toHaveLength(1);
    expect(parts(summit, { ...two, at: 'Kitwe@ZM' })).toEqual([]);
    expect(parts(summit, { ...two, who: [...two.who, 'Olof Palme@SE'] })).toEqual([]);
    expect(parts(summit, { ...two, who: leaders })).toEqual([]);
  });

  it('of two that fit none is taken; a summit goes before a visit', () => {
    const meeting: ToldReport = { who: leaders.slice(0, 2), at: 'Lusaka@ZM', date: '1976-03-24' };
    const arrival: ToldReport = { kind: 'VISIT', who: [visitor('Julius Nyerere@TZ')], at: 'Lusaka@ZM', date: '1976-03-24' };
    expect(parts(summit, arrival, meeting).map((p) => p.slice(-17))).toEqual(['(talks-at-summit)']);
    expect(parts(arrival, meeting)).toHaveLength(1);
    expect(parts(arrival, { ...arrival, at: 'Kitwe@ZM' }, { ...meeting, at: undefined })).toEqual([]);
  });

  it('each is of one at most, which holds meetings and is none itself', () => {
    fc.assert(fc.property(toldArticles(), (facts) => {
      const graph = derive(facts);
      const kinds = new Map(graph.meetings.map((m) => [m.id, m.kind]));
      expect(new Set(graph.parts.map((p) => p.part)).size).toBe(graph.parts.length);
      for (const { part, whole } of graph.parts) {
        expect(['MEETING', 'SUMMIT']).toContain(kinds.get(part));
        expect(['VISIT', 'SUMMIT']).toContain(kinds.get(whole));
      }
    }), { numRuns: 100 });
  });
});
