import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../src/domain/project-root.js';
import type { Graph } from '../../src/graph/graph.js';
import { ingest, type IngestSummary } from '../../src/pipeline.js';
import { ask, dataOf } from '../answer/ask.js';
import { openTestGraph } from '../support/graph.js';

const REGISTER = 'Readout Samples, register of meetings';
const PAPERS = ['Readout Samples, Kyiv desk', 'Readout Samples, Moscow desk', 'Readout Samples, Beijing desk'];
const sample = (name: string): string => join(projectRoot, 'samples', name);

interface Meeting { title: string; kind: string; date: string | null; reports: { article: { publisher: string; url: string } }[] }
interface Meetings { totalCount: number; nodes: Meeting[] }

let graph: Graph;
let loaded: IngestSummary;

beforeAll(async () => {
  graph = await openTestGraph();
  loaded = await ingest(graph, [sample('biden-zelenskyy-kyiv.md'), sample('merkel-putin-sochi-kremlin.md'), sample('blinken-beijing.md'), sample('tables')]);
}, 180_000);
afterAll(() => graph?.close());

async function meetings(filter: string): Promise<Meetings> {
  const { meetings: { totalCount, edges } } = await dataOf<{ meetings: { totalCount: number; edges: { node: Meeting }[] } }>(graph,
    `{ meetings(filter: {${filter}}, first: 100) { totalCount edges { node { title kind date reports { article { publisher url } } } } } }`);
  return { totalCount, nodes: edges.map((e) => e.node) };
}

const publishers = ({ reports }: Meeting): string[] => [...new Set(reports.map((r) => r.article.publisher))].sort();

describe('a register and the news', () => {
  it('are loaded from one folder and its neighbours, each row an article of its own', () => {
    expect(loaded.articles.filter((a) => a.outcome === 'failed')).toEqual([]);
    expect(loaded.articles).toHaveLength(33);
  });

  it('meet: a meeting that both have is one, with both sources', async () => {
    const { nodes } = await meetings('between: [{name: "Antony Blinken"}, {name: "Qin Gang"}], status: [HELD]');
    expect(nodes.map(publishers)).toEqual([['Readout Samples, Beijing desk', REGISTER]]);
    expect(nodes[0]!.reports.map((r) => r.article.url)).toContainEqual(expect.stringMatching(/^https:\/\/samples\.readout\.example\/register#row=25-[0-9a-f]{12}$/));
  });

  it('and what one has and the other leaves out can be asked for', async () => {
    const register = await meetings(`reportedBy: ["${REGISTER}"]`);
    const both = (await meetings(`reportedBy: ["${REGISTER}"], with: [{name: "Merkel"}]`)).nodes.filter((m) => publishers(m).length > 1);
    const leftOut = await meetings(`reportedBy: ${JSON.stringify(PAPERS)}, notReportedBy: ["${REGISTER}"]`);
    const registerAlone = await meetings(`reportedBy: ["${REGISTER}"], notReportedBy: ${JSON.stringify(PAPERS)}`);
    expect(both.map((m) => m.date)).toEqual(['2018-05-18']);
    expect(leftOut.nodes.length).toBeGreaterThan(3);
    for (const m of leftOut.nodes) expect(publishers(m)).not.toContain(REGISTER);
    for (const m of registerAlone.nodes) expect(publishers(m)).toEqual([REGISTER]);
    expect(leftOut.nodes.some((m) => /Wang Yi/.test(m.title))).toBe(true);
    expect(registerAlone.nodes.some((m) => /Reagan/.test(m.title))).toBe(true);
    expect(registerAlone.totalCount).toBeLessThan(register.totalCount);
    expect((await meetings(`notReportedBy: ${JSON.stringify([REGISTER, ...PAPERS])}`)).totalCount).toBe(0);
  });

  it('a publisher that is not there is named, with the nearest that is', async () => {
    const { errors } = await ask(graph, '{ meetings(filter: {reportedBy: ["Readout Samples, Kiev desk"]}) { totalCount } }');
    expect(errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    expect(errors?.[0]?.message).toContain('did you mean "Readout Samples, Kyiv desk"');
    expect((await meetings('reportedBy: ["readout samples, kyiv DESK"]')).totalCount).toBeGreaterThan(0);
  });

  it('loading the table again changes nothing', async () => {
    const again = await ingest(graph, [sample('tables/leaders-meetings.csv')]);
    expect(new Set(again.articles.map((a) => a.outcome))).toEqual(new Set(['unchanged']));
    expect(again.hash).toBe(loaded.hash);
  });
});
