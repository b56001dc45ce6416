import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import fc from 'fast-check';
import type { ArticleFacts } from '../../src/domain/facts.js';
import type { Judgement, Order } from '../../src/domain/judgement.js';
import { readDerived } from '../../src/graph/derived-read.js';
import { writeFacts } from '../../src/graph/facts-write.js';
import type { Graph } from '../../src/graph/graph.js';
import { ingest } from '../../src/pipeline.js';
import { check } from '../../src/pipeline/check.js';
import { exportJudgements, importJudgements } from '../../src/pipeline/judging/exchange.js';
import { judge, ledgerOf, undo } from '../../src/pipeline/judging/judge.js';
import { reextract } from '../../src/pipeline/reextract.js';
import { refresh } from '../../src/pipeline/refresh.js';
import { unload } from '../../src/pipeline/unload.js';
import { why } from '../../src/pipeline/why.js';
import { voices } from '../../src/resolve/voices.js';
import { why as whyOfAll } from '../../src/resolve/why/why.js';
import { projectRoot } from '../../src/domain/project-root.js';
import { differences, dump } from '../support/dump.js';
import { emptyGraph, openTestGraph } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';
import { tell } from '../support/tell.js';
import { toldArticles } from '../support/told-articles.js';

jest.setTimeout(240_000);

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
}, 300_000);
afterAll(() => graph?.close());
const empty = (): Promise<void> => emptyGraph(graph);
beforeEach(async () => {
  await empty();
});

const by = { by: 'a reader' };
const hashNow = async (): Promise<string> => (await refresh(graph)).hash;
const LONG = Number(process.env.READOUT_LONG ?? 1);

/** Made facts whose dates quote their text, as those of articles do. */
const truthful = (facts: ArticleFacts): ArticleFacts => ({ ...facts, reports: facts.reports.map((r) => ({ ...r, date: r.date && { ...r.date, quote: facts.article.text.slice(r.date.start, r.date.end) } })) });

const talks: ArticleFacts[] = [
  tell({ url: 'urn:a', on: '1999-05-02', people: { 'Bill Clinton@US': [] }, reports: [{ who: ['Bill Clinton@US', '=MX'], date: '1999-05-01' }] }),
  tell({ url: 'urn:b', on: '1999-05-02', people: { 'William J. Clinton@US': [] }, reports: [{ who: ['William J. Clinton@US', '=MX'], date: '1999-05-01' }] }),
  tell({ url: 'urn:c', on: '1999-05-03', people: { 'Hillary Clinton@US': [] }, reports: [{ who: ['Hillary Clinton@US', '#Envoy@MX'], date: '1999-05-02' }] }),
].map(truthful);
const [bill, william, hillary] = ['person/bill-clinton-us', 'person/william-j-clinton-us', 'person/hillary-clinton-us'] as const;

describe('judging', () => {
  it('makes one of two, joins what they did, and takes it back', async () => {
    await loadFacts(graph, talks);
    const before = await hashNow();
    const judged = await judge(graph, { kind: 'SAME', a: bill, b: william, why: 'one president' }, by);
    expect(judged).toMatchObject({ kind: 'SAME', by: 'a reader', why: 'one president', a: { name: 'Bill Clinton', country: 'US', articles: [talks[0]!.article.id] } });
    const one = await readDerived(graph);
    expect([one.people.length, one.meetings.length]).toEqual([2, 2]);
    expect((await check(graph)).faults).toEqual([]);
    expect(await graph.execute('MATCH (j:Judgement)-[:ON]->(x) RETURN x.id AS id ORDER BY id')).toHaveLength(4);
    expect((await why(graph, 'Bill Clinton', 'William J. Clinton')).rules[0]).toMatchObject({ name: 'judged-same', weight: 100, words: expect.stringContaining('one president') });
    await undo(graph, judged.id.slice('judgement/'.length, 20), 'a slip', by);
    expect(await hashNow()).toBe(before);
    expect((await ledgerOf(graph)).map((s) => s.standing)).toEqual(['UNDONE', 'IN_FORCE']);
    await expect(undo(graph, judged.id, null, by)).rejects.toThrow(/undone already/);
  });

  it('refuses what contradicts an earlier judgement, names it, and adds nothing', async () => {
    await loadFacts(graph, talks);
    const first = await judge(graph, { kind: 'SAME', a: bill, b: william }, by);
    await expect(judge(graph, { kind: 'DIFFERENT', a: 'alias/us/william-j-clinton', b: 'alias/us/bill-clinton' }, by)).rejects.toMatchObject({ code: 'CONTRADICTION', earlier: [{ id: first.id, says: '"Bill Clinton" (US) is the same as "William J. Clinton" (US)' }] });
    const second = await judge(graph, { kind: 'DIFFERENT', a: 'alias/us/william-j-clinton', b: hillary }, by);
    await expect(judge(graph, { kind: 'SAME', a: hillary, b: 'alias/us/bill-clinton' }, by)).rejects.toMatchObject({ earlier: [{ id: first.id }, { id: second.id }] });
    expect(await ledgerOf(graph)).toHaveLength(2);
    const back = await undo(graph, first.id, null, by);
    await judge(graph, { kind: 'SAME', a: hillary, b: 'alias/us/bill-clinton' }, by);
    await expect(undo(graph, back.id, null, by)).rejects.toMatchObject({ code: 'CONTRADICTION' });
  });

  it('says what is missing or wrong about an order', async () => {
    await loadFacts(graph, talks);
    const code = (order: Order): Promise<string> => judge(graph, order, by).then(() => 'taken', (e: { code: string }) => e.code);
    expect(await code({ kind: 'SAME', a: bill })).toBe('BAD_USER_INPUT');
    expect(await code({ kind: 'SAME', a: bill, b: bill })).toBe('taken');
    expect(await code({ kind: 'SAME', a: bill, b: 'person/nobody' })).toBe('NOT_FOUND');
    expect(await code({ kind: 'SAME', a: bill, b: talks[0]!.reports[0]!.id })).toBe('BAD_USER_INPUT');
    expect(await code({ kind: 'DIFFERENT', a: bill, b: bill })).not.toBe('taken');
    expect(await code({ kind: 'RENAME', a: bill, name: '  ' })).toBe('BAD_USER_INPUT');
    expect(await code({ kind: 'WRONG_REPORT', a: bill })).toBe('BAD_USER_INPUT');
    expect(await code({ kind: 'WRONG_PARTICIPANT', a: talks[0]!.reports[0]!.id, participant: 'Nobody' })).toBe('NOT_FOUND');
    expect(await code({ kind: 'SAME', a: 'issue/trade', b: bill })).toBe('BAD_USER_INPUT');
  });

  it('travels to another graph, once', async () => {
    await loadFacts(graph, talks);
    const wrong = await judge(graph, { kind: 'WRONG_REPORT', a: talks[2]!.reports[0]!.id }, by);
    await judge(graph, { kind: 'WRONG_PARTICIPANT', a: talks[1]!.reports[0]!.id, participant: 'MX' }, by);
    await judge(graph, { kind: 'RENAME', a: hillary, name: 'Hillary Rodham Clinton' }, by);
    await undo(graph, wrong.id, null, by);
    const hash = await hashNow();
    const lines = await exportJudgements(graph);
    await empty();
    await loadFacts(graph, talks);
    expect(await importJudgements(graph, lines, 'file')).toEqual({ added: 4, known: 0, refused: 0 });
    expect(await importJudgements(graph, [...lines, ''], 'file')).toEqual({ added: 0, known: 4, refused: 0 });
    expect(await hashNow()).toBe(hash);
    await expect(importJudgements(graph, [lines[0]!, lines[1]!.replace('MX', 'US')], 'file.jsonl')).rejects.toThrow(/file\.jsonl:2: the id/);
    await expect(importJudgements(graph, ['{'], 'f')).rejects.toThrow(/f:1: not JSON/);
  });

  it('judged and undone in any order is what it was; loaded and unloaded, too', async () => {
    await fc.assert(fc.asyncProperty(toldArticles(5).map((list) => list.map(truthful)), fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 3 }), fc.infiniteStream(fc.nat()), async (facts, picks, order) => {
      await empty();
      await loadFacts(graph, facts);
      const before = await hashNow();
      const kept: Judgement[] = [];
      for (const [x, y, same] of picks) {
        const { people, meetings } = await readDerived(graph);
        const ids = x % 2 ? people.map((p) => p.id) : meetings.map((m) => m.id);
        if (ids.length < 2) continue;
        const [a, b] = [ids[x % ids.length]!, ids[y % ids.length]!];
        await judge(graph, { kind: same ? 'SAME' : 'DIFFERENT', a, b }, by).then((j) => kept.push(j), (e: { code?: string }) => {
          if (e.code !== 'CONTRADICTION' && e.code !== 'BAD_USER_INPUT') throw e;
        });
      }
      expect((await check(graph)).faults).toEqual([]);
      const judged = await hashNow();
      const more = tell({ url: 'urn:more', people: { 'José Sarney@BR': ['President'], 'Caputo@AR': [] }, reports: [{ who: ['José Sarney@BR', 'Dante Caputo@AR'] }] });
      await loadFacts(graph, [more]);
      expect((await unload(graph, ['urn:more'])).hash).toBe(judged);
      for (const j of [...kept].sort(() => ((order.next().value as number) % 2 ? 1 : -1))) await undo(graph, j.id, null, by);
      expect(await hashNow()).toBe(before);
    }), { numRuns: 3 * LONG });
  });
});

describe('reading again', () => {
  it('shows what would change, takes it, and leaves judgements standing', async () => {
    const files = ['rubio-sheinbaum', 'camp-david-1978', 'blinken-beijing'].map((name) => `${projectRoot}/samples/${name}.md`);
    await ingest(graph, files);
    const [hash, whole] = [await hashNow(), await dump(graph)];
    const same = await reextract(graph);
    expect(same).toMatchObject({ read: 3, changed: 0, left: 0, difference: { people: { created: [], gone: [], changed: [] }, meetings: { created: [], gone: [], changed: [] } } });
    const [first, second] = (await readDerived(graph)).people.map((p) => p.id);
    await judge(graph, { kind: 'SAME', a: first!, b: second! }, by);
    const judged = await hashNow();
    // as if the articles had been read by rules that missed their reports
    const { readFacts } = await import('../../src/graph/facts-read.js');
    const stale: ArticleFacts[] = [];
    for await (const facts of readFacts(graph)) stale.push({ ...facts, reports: facts.reports.slice(1).map((r, i) => ({ ...r, id: r.id.replace(/r\d+$/, `r${i + 1}`) })) });
    await writeFacts(graph, stale, new Date().toISOString());
    await refresh(graph);
    const again = await reextract(graph);
    expect(again.changed).toBe(stale.length);
    expect(again.difference.meetings.created.length).toBeGreaterThan(0);
    expect((await again.take()).hash).toBe(judged);
    const [only] = await ledgerOf(graph);
    await undo(graph, only!.judgement.id, null, by);
    expect(await hashNow()).toBe(hash);
    expect(differences(whole.filter((l) => !/^Dirty/.test(l)), (await dump(graph)).filter((l) => !/Judgement|judgement\/|^Dirty/.test(l)))).toEqual([]);
  });
});

describe('check', () => {
  it('finds what is wrong with a graph', async () => {
    await loadFacts(graph, talks);
    expect(await check(graph)).toMatchObject({ articles: 3, faults: [] });
    await graph.execute("MATCH (a:Article {id: $id}) SET a.text = 'other words'", { id: talks[0]!.article.id });
    await graph.execute("CREATE (:Alias:Named {id: 'alias/us/nobody', name: 'Nobody', names: []}), (:Person:Named {id: 'person/x', name: 'X'})");
    await graph.execute('MATCH (:Report)-[of:OF]->(m:Meeting) WITH of LIMIT 1 DELETE of');
    const names = (await check(graph)).faults.map((f) => f.check);
    expect(names).toEqual(expect.arrayContaining(['quotes', 'nameless', 'unborne', 'unsupported', 'unreported', 'rebuild']));
    await graph.execute("MATCH (n {id: 'alias/us/nobody'}) DELETE n");
    await graph.execute('MATCH (a:Article {id: $id}) SET a.text = $text', { id: talks[0]!.article.id, text: talks[0]!.article.text });
    await refresh(graph, { always: true });
    expect((await check(graph)).faults).toEqual([]);
  });
});

describe('why', () => {
  it('from the blocks concerned is as from everything', async () => {
    let compared = 0;
    await fc.assert(fc.asyncProperty(toldArticles(8), fc.infiniteStream(fc.nat()), async (facts, numbers) => {
      await empty();
      await loadFacts(graph, facts);
      const { people, meetings } = await readDerived(graph);
      const heard = voices(facts);
      const ids = [...people.map((p) => p.id), ...heard.flatMap((f) => f.nodes.flatMap((n) => (n.type === 'ALIAS' ? [n.name, n.id] : n.type === 'OFFICE' ? [n.id] : []))), ...meetings.flatMap((m) => [m.id, m.reports[0]!.report])];
      const pick = (): string => ids[(numbers.next().value as number) % ids.length]!;
      for (let i = 0; i < 12 && ids.length; i++) {
        const [a, b] = [pick(), pick()];
        const settled = (p: Promise<unknown>): Promise<unknown> => p.catch((e: { code?: string }) => ({ code: e.code }));
        const whole = await settled(Promise.resolve().then(() => whyOfAll(facts, [], a, b)));
        expect({ a, b, why: await settled(why(graph, a, b)) }).toEqual({ a, b, why: whole });
        if (whole instanceof Object && 'verdict' in whole) compared++;
      }
    }), { numRuns: 4 * LONG });
    expect(compared).toBeGreaterThan(0);
  });

  it('two meetings, two reports, and an office without its holder', async () => {
    await loadFacts(graph, [
      ...talks,
      tell({ url: 'urn:d', on: '1999-05-03', people: { 'Rosario Green@MX': ['Envoy'] } }),
      tell({ url: 'urn:e', on: '1999-07-03', reports: [{ who: ['Hillary Clinton@US', '#Envoy@MX'], date: '1999-07-02' }] }),
    ]);
    const { meetings } = await readDerived(graph);
    const meetingOf = (f: ArticleFacts): string => meetings.find((m) => m.reports.some((r) => r.report === f.reports[0]!.id))!.id;
    expect(await why(graph, meetingOf(talks[0]!), meetingOf(talks[2]!))).toMatchObject({ verdict: 'DIFFERENT', rules: [{ name: 'no-shared-pair' }] });
    expect(await why(graph, meetingOf(talks[2]!), 'office/mx/envoy')).toMatchObject({ verdict: 'SAME', b: ['person/rosario-green-mx'], rules: [{ name: 'tenure-reaches-date' }] });
    await expect(why(graph, bill, meetingOf(talks[0]!))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(why(graph, 'meeting/none', 'meeting/nil')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await why(graph, bill, william)).toMatchObject({ verdict: 'POSSIBLE' });
  });
});
