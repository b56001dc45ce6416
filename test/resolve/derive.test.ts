import { describe, it, expect } from '@jest/globals';
import fc from 'fast-check';
import { canonicalForm, graphHash } from '../../src/domain/derived-form.js';
import type { ArticleFacts } from '../../src/domain/facts.js';
import { derive } from '../../src/resolve/derive.js';
import { voices } from '../../src/resolve/voices.js';
import { tell } from '../support/tell.js';
import { toldArticles } from '../support/told-articles.js';

describe('copies and versions', () => {
  const text = 'the same words';
  const original = tell({ url: 'https://example.org/b', on: '2014-03-01', text, reports: [{ who: ['Ban Ki-moon@United Nations', 'Arseniy Yatsenyuk@UA'] }] });
  const copy = tell({ url: 'https://example.org/a', on: '2014-03-02', text, reports: [{ who: ['Ban Ki-moon@United Nations', 'Arseniy Yatsenyuk@UA'] }] });
  const corrected = tell({ url: 'https://example.org/b', on: '2014-03-01', modified: '2014-03-05T10:00:00Z', text: 'other words', reports: [{ who: ['Ban Ki-moon@United Nations', 'Oleksandr Turchynov@UA'] }] });

  it('a copy adds no second voice: the first to publish is heard', () => {
    expect(canonicalForm(derive([copy, original]))).toEqual(canonicalForm(derive([original])));
  });

  it('a later revision at the same address takes the place of the earlier one, and frees its copy', () => {
    const graph = derive([corrected, original, copy]);
    expect(graph.people.map((p) => p.id)).toEqual(['person/arseniy-yatsenyuk-ua', 'person/ban-ki-moon-united-nations', 'person/oleksandr-turchynov-ua']);
    expect(graph.meetings).toHaveLength(2);
    expect(canonicalForm(derive([corrected, original]))).toEqual(canonicalForm(derive([corrected])));
  });

  it('one text read by two extractors is told by the later one', () => {
    const again: ArticleFacts = { ...original, article: { ...original.article, extractor: 'told/2' }, reports: [] };
    expect(graphHash(derive([original, again]))).toBe(graphHash(derive([again, original])));
    expect(derive([original, again]).meetings).toEqual([]);
  });
});

describe('the derived graph', () => {
  it('is the same in whatever order the facts come', () => {
    fc.assert(fc.property(toldArticles().chain((articles) => fc.tuple(fc.constant(articles), fc.shuffledSubarray(articles, { minLength: articles.length }))), ([articles, shuffled]) => {
      expect(canonicalForm(derive(shuffled))).toEqual(canonicalForm(derive(articles)));
    }), { numRuns: 100 });
  });

  it('holds together: nothing points at what is not there, and every report is told in one meeting', () => {
    fc.assert(fc.property(toldArticles(), (articles) => {
      const graph = derive(articles);
      const people = new Set(graph.people.map((p) => p.id));
      const meetings = new Set(graph.meetings.map((m) => m.id));
      const nodes = new Set([...people, ...articles.flatMap((a) => a.nodes.map((n) => n.id))]);
      expect(people.size).toBe(graph.people.length);
      expect(meetings.size).toBe(graph.meetings.length);
      for (const p of graph.participations) expect([p.id, meetings.has(p.meeting), nodes.has(p.node)]).toEqual([p.id, true, true]);
      for (const t of graph.tenures) expect([t.id, people.has(t.person), nodes.has(t.office)]).toEqual([t.id, true, true]);
      for (const m of graph.possibleMatches) expect([m.id, m.a === m.b]).toEqual([m.id, false]);
      for (const ids of [graph.tenures, graph.participations, graph.discrepancies, graph.possibleMatches]) expect(new Set(ids.map((x) => x.id)).size).toBe(ids.length);
      const told = graph.meetings.flatMap((m) => m.reports.map((r) => r.report));
      expect(new Set(told).size).toBe(told.length);
    }), { numRuns: 100 });
  });

  it('joins no two reports whose firm dates are more than a day apart', () => {
    fc.assert(fc.property(toldArticles(), (articles) => {
      const dates = new Map(voices(articles).flatMap((a) => a.reports.map((r) => [r.id, r.date?.edtf ?? null] as const)));
      for (const meeting of derive(articles).meetings) {
        const days = meeting.reports.flatMap((r) => dates.get(r.report) ?? []).filter((d) => d.length === 10).sort();
        if (days.length) expect(Date.parse(days.at(-1)!) - Date.parse(days[0]!)).toBeLessThanOrEqual(86_400_000);
      }
    }), { numRuns: 100 });
  });
});
