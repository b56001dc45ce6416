import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import { canonicalForm, graphHash } from '../../src/domain/derived-form.js';
import type { DerivedGraph } from '../../src/domain/derived.js';
import { derivedState, markDerived, whileDeriving } from '../../src/graph/derived-state.js';
import { readDerived } from '../../src/graph/derived-read.js';
import { writeDerived } from '../../src/graph/derived-write.js';
import { removeFacts, writeFacts } from '../../src/graph/facts-write.js';
import type { Graph } from '../../src/graph/graph.js';
import { seedLexicon } from '../../src/graph/lexicon-seed.js';
import { derive } from '../../src/resolve/derive.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';
import { voices } from '../../src/resolve/voices.js';
import { differences, dump } from '../support/dump.js';
import { sampleExtractions } from '../support/gold-extractions.js';
import { emptyGraph, openTestGraph } from '../support/graph.js';
import { tell } from '../support/tell.js';
import { toldArticles } from '../support/told-articles.js';

// a database that was just started plans every query for the first time
jest.setTimeout(180_000);

const NOW = '2025-06-01T08:00:00.000Z';
const NOTHING: DerivedGraph = { people: [], tenures: [], meetings: [], participations: [], parts: [], discrepancies: [], possibleMatches: [] };
let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
}, 300_000);
afterAll(() => graph?.close());
const empty = (): Promise<void> => emptyGraph(graph);
beforeEach(async () => {
  await empty();
});

describe('the derived graph in the database', () => {
  const samples = sampleExtractions().map((e) => toFacts(e));

  it('is what was derived, and writing it again touches nothing', async () => {
    await writeFacts(graph, samples, NOW);
    const derived = derive(samples);
    expect(await writeDerived(graph, derived)).toBe(Object.values(derived).reduce((n, part) => n + part.length, 0));
    const stored = await readDerived(graph);
    expect(canonicalForm(stored)).toEqual(canonicalForm(derived));
    expect(graphHash(stored)).toBe(graphHash(derived));
    expect(await writeDerived(graph, derived)).toBe(0);
  });

  it('gets from any graph to any other', async () => {
    await fc.assert(fc.asyncProperty(toldArticles(5), fc.nat(), async (articles, seed) => {
      await empty();
      await writeFacts(graph, articles, NOW);
      const whole = derive(articles);
      await writeDerived(graph, whole);
      expect(canonicalForm(await readDerived(graph))).toEqual(canonicalForm(whole));
      // what is set aside, a copy or an older version, has no facts in the database, so it can be no voice of a part either
      const part = derive(voices(articles).filter((_, n) => (seed >> n) % 2 === 0));
      await writeDerived(graph, part);
      expect(canonicalForm(await readDerived(graph))).toEqual(canonicalForm(part));
      await writeDerived(graph, NOTHING);
      expect(await readDerived(graph)).toEqual(NOTHING);
    }), { numRuns: 5 });
  });

  it('carries with each participation what its index needs', async () => {
    const facts = [tell({ on: null, reports: [{ who: ['Kwame Nkrumah@GH', 'Sékou Touré@GN'], date: '1958-11-23' }, { who: ['Kwame Nkrumah@GH', 'Modibo Keïta@ML'] }] })];
    await writeFacts(graph, facts, NOW);
    await writeDerived(graph, derive(facts));
    expect(await graph.execute("MATCH (p:Person)-[a:ATTENDED]->(m:Meeting) WHERE a.node = 'person/kwame-nkrumah-gh' RETURN a.date AS date, m.day AS day ORDER BY date"))
      .toEqual([{ date: '0000-00-00', day: '0000-00-00' }, { date: '1958-11-23', day: '1958-11-23' }]);
  });

  it('heals what another program has broken', async () => {
    await writeFacts(graph, samples.slice(0, 12), NOW);
    const derived = derive(samples.slice(0, 12));
    await writeDerived(graph, derived);
    await graph.execute('MATCH (p:Person) WITH p ORDER BY p.id LIMIT 3 DETACH DELETE p');
    await graph.execute('MATCH (m:Meeting) WITH m ORDER BY m.id LIMIT 3 SET m.status = \'DENIED\', m.day = \'2000-01-01\'');
    await graph.execute('MATCH (m:Meeting)-[r:AT]->() DELETE r');
    expect(await writeDerived(graph, derived)).toBeGreaterThan(0);
    expect(canonicalForm(await readDerived(graph))).toEqual(canonicalForm(derived));
  });
});

describe('whether the graph is in line with the facts', () => {
  const facts = tell({ on: null, reports: [{ who: ['Kwame Nkrumah@GH', 'Sékou Touré@GN'] }] });

  it('every change of facts is noted, and nothing else', async () => {
    expect(await derivedState(graph)).toEqual({ dirty: false, token: null, hash: null });
    await writeFacts(graph, [facts], NOW);
    const { dirty, token } = await derivedState(graph);
    expect([dirty, typeof token]).toEqual([true, 'string']);
    expect(await markDerived(graph, token, 'abc', NOW)).toBe(true);
    await writeFacts(graph, [facts], NOW);
    expect(await derivedState(graph)).toEqual({ dirty: false, token, hash: 'abc' });
    await removeFacts(graph, facts.article.id);
    expect((await derivedState(graph)).dirty).toBe(true);
  });

  it('a graph that was derived from older facts is not called in line', async () => {
    const { token } = await derivedState(graph);
    await writeFacts(graph, [facts], NOW);
    expect(await markDerived(graph, token, 'abc', NOW)).toBe(false);
    expect(await derivedState(graph)).toMatchObject({ dirty: true, hash: null });
  });

  it('one program at a time derives, and one that fails lets go', async () => {
    const told: string[] = [];
    const turn = (name: string): Promise<void> => whileDeriving(graph, async () => {
      told.push(`${name} in`);
      await new Promise((resolve) => setTimeout(resolve, 50));
      told.push(`${name} out`);
    });
    await Promise.all([turn('a'), turn('b')]);
    expect([told[0]!.slice(0, 1), told[2]!.slice(0, 1)]).toEqual([told[1]!.slice(0, 1), told[3]!.slice(0, 1)]);
    await expect(whileDeriving(graph, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await turn('c');
  });
});

describe('the issues of the lexicon', () => {
  it('are seeded once, as a tree', async () => {
    expect([await seedLexicon(graph), await seedLexicon(graph)]).toEqual([true, false]);
    expect(await graph.execute("MATCH (:Issue {id: 'issue/asylum'})-[:BROADER*]->(i:Issue) RETURN i.name AS name")).toContainEqual({ name: 'Migration' });
    const before = await dump(graph);
    await graph.execute("MATCH (s:State {id: 'lexicon'}) DELETE s");
    expect(await seedLexicon(graph)).toBe(true);
    expect(differences(before, await dump(graph))).toEqual([]);
  });

  it('stay when the last report goes, others do not', async () => {
    await seedLexicon(graph);
    const before = await dump(graph);
    const facts = tell({ on: null, reports: [{ who: ['Kwame Nkrumah@GH', 'Sékou Touré@GN'], about: ['migration', 'weaving'] }] });
    await writeFacts(graph, [facts], NOW);
    expect(await graph.execute("MATCH (i:Issue {id: 'issue/weaving'}) RETURN i.name AS name")).toEqual([{ name: 'Weaving' }]);
    await removeFacts(graph, facts.article.id);
    expect(differences(before, await dump(graph))).toEqual([]);
  });

  it('that fell from the tree go, unless a report raises them', async () => {
    await graph.execute("CREATE (:Issue:Named {id: 'issue/tulips', name: 'Tulips', names: [], inTree: true}), (:Issue:Named {id: 'issue/spices', name: 'Spices', names: [], inTree: true})<-[:RAISES]-(:Report {id: 'report/x/r1'})");
    await seedLexicon(graph);
    expect(await graph.execute("MATCH (i:Issue) WHERE i.id IN ['issue/tulips', 'issue/spices'] RETURN i.id AS id, i.inTree AS inTree")).toEqual([{ id: 'issue/spices', inTree: null }]);
  });
});
