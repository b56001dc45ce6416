import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { ArticleFacts } from '../../src/domain/facts.js';
import { readFacts, readSetAside } from '../../src/graph/facts-read.js';
import { removeFacts, writeFacts } from '../../src/graph/facts-write.js';
import type { Graph } from '../../src/graph/graph.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';
import { voices } from '../../src/resolve/voices.js';
import { differences, dump } from '../support/dump.js';
import { sampleExtractions } from '../support/gold-extractions.js';
import { openTestGraph } from '../support/graph.js';
import { tell, type Told } from '../support/tell.js';
import { toldArticles } from '../support/told-articles.js';

// a database that was just started plans every query for the first time
jest.setTimeout(180_000);

const NOW = '2025-06-01T08:00:00.000Z';
let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
}, 300_000);
afterAll(() => graph?.close());
beforeEach(async () => {
  await empty();
});

const empty = (): Promise<unknown> => graph.execute('MATCH (n) WHERE NOT n:Migration DETACH DELETE n');
const outcomes = async (...list: ArticleFacts[]): Promise<string[]> => (await writeFacts(graph, list, NOW)).map((r) => r.outcome);
const stored = async (): Promise<ArticleFacts[]> => {
  const list: ArticleFacts[] = [];
  for await (const facts of readFacts(graph)) list.push(facts);
  return list;
};
const aside = async (): Promise<ArticleFacts[]> => {
  const list: ArticleFacts[] = [];
  for await (const facts of readSetAside(graph)) list.push(facts);
  return list;
};
const meeting = (url: string, on: string | null, more: Partial<Told> = {}): ArticleFacts => tell({
  url, on, people: { 'Tage Erlander@SE': ['Prime Minister'] }, reports: [{ who: ['Tage Erlander@SE', 'Urho Kekkonen@FI'], at: 'Harpsund House@SE', date: '1964-06-20', about: ['trade'], others: 'SE' }],
  within: { 'Harpsund House@SE': 'Flen@SE' }, ...more,
});

describe('facts in the graph', () => {
  it('come back as they went in', async () => {
    const facts = sampleExtractions().map((e) => toFacts(e));
    expect(new Set(await outcomes(...facts))).toEqual(new Set(['loaded']));
    const byId = [...facts].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
    expect(await stored()).toEqual(byId);
  });

  it('come back as they went in, whatever they are', async () => {
    await fc.assert(fc.asyncProperty(toldArticles(5), async (articles) => {
      await empty();
      await writeFacts(graph, articles, NOW);
      const heard = voices(articles);
      expect(await stored()).toEqual(heard);
      const others = articles.filter((a) => !heard.includes(a)).map((a) => a.article.id + a.article.textHash).sort();
      expect((await aside()).map((a) => a.article.id + a.article.textHash).sort()).toEqual(others);
    }), { numRuns: 5 });
  });

  it('come without texts when none are wanted', async () => {
    await writeFacts(graph, [meeting('https://example.org/1', null)], NOW);
    for await (const facts of readFacts(graph, { texts: false })) expect(facts.article.text).toBe('');
  });

  it('loading twice changes nothing', async () => {
    const facts = meeting('https://example.org/1', '1964-06-22');
    expect(await outcomes(facts)).toEqual(['loaded']);
    const before = await dump(graph);
    const [clock] = await graph.execute("MATCH (s:State {id: 'graph'}) RETURN s.token AS token, s.dirty AS dirty");
    expect(clock).toMatchObject({ dirty: true });
    expect(await outcomes(facts, facts)).toEqual(['unchanged', 'unchanged']);
    expect(differences(before, await dump(graph))).toEqual([]);
    expect(await graph.execute("MATCH (s:State {id: 'graph'}) RETURN s.token AS token, s.dirty AS dirty")).toEqual([clock]);
  });

  it('any order and any batches give the same graph', async () => {
    await fc.assert(fc.asyncProperty(toldArticles(6).chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }), fc.integer({ min: 1, max: 6 }))), async ([list, shuffled, size]) => {
      await empty();
      await writeFacts(graph, list, NOW);
      const whole = await dump(graph);
      await empty();
      for (let i = 0; i < shuffled.length; i += size) await writeFacts(graph, shuffled.slice(i, i + size), '2025-06-02T08:00:00.000Z');
      expect(differences(whole, await dump(graph))).toEqual([]);
    }), { numRuns: 5 });
  });

  it('load and unload leave what was before', async () => {
    await fc.assert(fc.asyncProperty(toldArticles(5), toldArticles(2), async (before, more) => {
      await empty();
      await writeFacts(graph, before, NOW);
      const known = new Set(before.map((f) => f.article.id + f.article.textHash));
      const added = more.filter((f) => !known.has(f.article.id + f.article.textHash));
      const dumped = await dump(graph);
      await writeFacts(graph, added, NOW);
      for (const { article } of added) expect(await removeFacts(graph, article.id, { textHash: article.textHash })).toBe(true);
      expect(differences(dumped, await dump(graph))).toEqual([]);
    }), { numRuns: 5 });
  });

  it('unloading everything leaves nothing, and what is not there is said not to be', async () => {
    await writeFacts(graph, [meeting('https://example.org/1', null), meeting('https://example.org/2', null)], NOW);
    for (const { article } of await stored()) expect(await removeFacts(graph, article.id)).toBe(true);
    expect(await dump(graph)).toEqual([]);
    expect(await removeFacts(graph, 'article/none')).toBe(false);
  });

  it('four writers at once give the graph of one', async () => {
    const facts = sampleExtractions().map((e) => toFacts(e));
    await writeFacts(graph, facts, NOW);
    const alone = await dump(graph);
    await empty();
    await Promise.all([0, 1, 2, 3].map((n) => writeFacts(graph, facts.filter((_, i) => i % 4 === n || i % 7 === n), NOW)));
    expect(differences(alone, await dump(graph))).toEqual([]);
  });
});

describe('copies and versions', () => {
  const text = 'Erlander rowed his guest across the lake.';
  const first = meeting('https://example.org/b', '1964-06-21', { text });
  const copy = meeting('https://example.org/a', '1964-06-22', { text });

  it('a copy is kept beside the article, and heard when that goes', async () => {
    expect(await outcomes(first, copy)).toEqual(['loaded', 'copy']);
    expect(await graph.execute('MATCH (a:Article)-[:COPY_OF]->(b:Article) RETURN a.url AS copy, b.url AS of')).toEqual([{ copy: copy.article.url, of: first.article.url }]);
    expect(await stored()).toEqual([first]);
    expect(await aside()).toEqual([copy]);
    await removeFacts(graph, first.article.id);
    expect(await stored()).toEqual([copy]);
    expect(await graph.execute('MATCH ()-[c:COPY_OF]->() RETURN count(c) AS n')).toEqual([{ n: 0 }]);
  });

  it('whoever published first is heard, even when it comes later', async () => {
    expect(await outcomes(copy)).toEqual(['loaded']);
    expect(await outcomes(first)).toEqual(['loaded']);
    expect(await stored()).toEqual([first]);
    expect(await aside()).toEqual([copy]);
  });

  it('a later revision takes the place of an earlier one, and an earlier one that comes late is set aside', async () => {
    const revised = meeting('https://example.org/b', '1964-06-21', { text: 'Erlander took his guest out in a boat.', modified: '1964-06-25T00:00:00Z' });
    expect(await outcomes(first, copy)).toEqual(['loaded', 'copy']);
    expect(await outcomes(revised)).toEqual(['replaced']);
    // the copy is not a copy of anything that is heard any more
    expect((await stored()).map((f) => f.article.text).sort()).toEqual([text, revised.article.text].sort());
    const dumped = await dump(graph);
    await empty();
    expect(await outcomes(revised)).toEqual(['loaded']);
    expect(await outcomes(first, copy)).toEqual(['superseded', 'loaded']);
    expect(differences(dumped, await dump(graph))).toEqual([]);
    await removeFacts(graph, revised.article.id, { textHash: revised.article.textHash });
    expect(await stored()).toEqual([first]);
    expect(await aside()).toEqual([copy]);
  });

  it('a text that is read again by a later extractor is replaced, by an earlier one not', async () => {
    const read = (version: string, reports: ArticleFacts['reports']): ArticleFacts => ({ ...first, article: { ...first.article, extractor: `told/${version}` }, reports });
    expect(await outcomes(read('0.9.0', first.reports))).toEqual(['loaded']);
    expect(await outcomes(read('0.10.0', []))).toEqual(['replaced']);
    expect(await outcomes(read('0.9.1', first.reports))).toEqual(['superseded']);
    // the text came in when it came in first, however late it was read like this
    await writeFacts(graph, [read('0.11.0', [])], '2031-01-01T00:00:00.000Z');
    expect(await graph.execute('MATCH (a:Article {id: $id}) RETURN a.ingestedAt AS at, a.extractor AS by', { id: first.article.id })).toEqual([{ at: NOW, by: 'told/0.11.0' }]);
    expect((await stored())[0]!.reports).toEqual([]);
    expect(await graph.execute('MATCH (i:Issue) RETURN count(i) AS n')).toEqual([{ n: 0 }]);
  });

  it('names that no article uses any more are forgotten', async () => {
    const named = (url: string, name: string): ArticleFacts => tell({ url, on: null, people: { [`${name}@PE`]: [] } });
    await writeFacts(graph, [named('https://example.org/1', 'Fernando Belaunde'), named('https://example.org/2', 'Fernando Belaúnde')], NOW);
    const name = (): Promise<unknown[]> => graph.execute('MATCH (a:Alias) RETURN a.name AS name, a.names AS names');
    expect(await name()).toEqual([{ name: 'Fernando Belaúnde', names: ['Fernando Belaunde', 'Fernando Belaúnde'] }]);
    await removeFacts(graph, named('https://example.org/2', 'Fernando Belaúnde').article.id);
    expect(await name()).toEqual([{ name: 'Fernando Belaunde', names: ['Fernando Belaunde'] }]);
  });
});
