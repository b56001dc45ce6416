import { request } from 'node:http';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportGraph } from '../../src/export/export.js';
import type { ExportRequest } from '../../src/export/request.js';
import { writeWhole } from '../../src/export/to-file.js';
import { selectMeetings } from '../../src/answer/selection.js';
import { writeFacts } from '../../src/graph/facts-write.js';
import type { Graph } from '../../src/graph/graph.js';
import { startServer, type RunningServer } from '../../src/server.js';
import { openTestGraph } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';
import { manyArticles } from '../support/many-articles.js';
import { environmentFor } from '../support/neo4j.js';
import { buildProgram } from '../support/program.js';
import { runReadout } from '../support/run-readout.js';
import { tell } from '../support/tell.js';

let graph: Graph;
let server: RunningServer;
let program: string;
let folder: string;
const reported: unknown[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-served-'));
  program = buildProgram('src/cli.ts');
  graph = await openTestGraph();
  await loadFacts(graph, manyArticles(1200, 7));
  server = await startServer({ graph, port: 0, report: (error) => reported.push(error) });
}, 180_000);
afterAll(async () => {
  await server?.stop();
  await graph?.close();
  await rm(folder, { recursive: true, force: true });
});

const at = (query: string): string => new URL(`export?${query}`, server.url).href;
const readout = (args: string[]) => runReadout(program, args, environmentFor(graph.connection));
async function inProcess(format: Parameters<typeof exportGraph>[0], more: Partial<ExportRequest> = {}, part?: 'nodes' | 'edges'): Promise<string> {
  let text = '';
  for await (const chunk of exportGraph(format, { graph, shape: 'people', sameSide: false, ...(await selectMeetings(graph, {})), ...more }, part)) text += chunk;
  return text;
}

describe('GET /export', () => {
  it('serves what the command line writes, as a file', async () => {
    const response = await fetch(at('format=gexf&country=Mexico&from=2012-01-01'));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/gexf+xml');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="readout.gexf"');
    const file = join(folder, 'mexico.gexf');
    expect(await readout(['export', '--format', 'gexf', '--country', 'Mexico', '--from', '2012-01-01', '-o', file])).toMatchObject({ code: 0, out: '' });
    const text = await response.text();
    expect(text).toBe(await readFile(file, 'utf8'));
    expect(text).toContain('<edge ');
  });

  it('serves the network around somebody, as the command line does, and says what was cut', async () => {
    const [someone] = await graph.read<{ id: string }>('Export.pairs', { after: 'person/', until: 'person0', limit: 1, labels: ['Person'], sameSide: false, filter: (await selectMeetings(graph, {})).filter });
    const response = await fetch(at(`format=gexf&around=${encodeURIComponent(someone!.id)}&depth=2&limit=30`));
    expect(response.headers.get('readout-cut')).toMatch(/^nodes=\d+, steps=(true|false)$/);
    const file = join(folder, 'around.gexf');
    expect(await readout(['export', '--format', 'gexf', '--around', someone!.id, '--depth', '2', '--limit', '30', '-o', file])).toMatchObject({ code: 0, out: '' });
    const text = await response.text();
    expect(text).toBe(await readFile(file, 'utf8'));
    expect(text.match(/<viz:position /g)).toHaveLength(30);
    expect(await (await fetch(at('format=gexf&depth=2'))).json()).toMatchObject({ error: { code: 'BAD_USER_INPUT', message: expect.stringContaining('around') } });
  });

  it('serves the two tables of csv one at a time', async () => {
    expect(await (await fetch(at('format=csv&part=nodes&shape=bipartite'))).text()).toBe(await inProcess('csv', { shape: 'bipartite' }, 'nodes'));
    expect(await (await fetch(at('format=csv&part=edges'))).text()).toBe(await inProcess('csv', {}, 'edges'));
  });

  it('refuses what it does not understand, with the reason', async () => {
    const refusal = async (query: string): Promise<[number, string, string]> => {
      const response = await fetch(at(query));
      const { error } = (await response.json()) as { error: { code: string; message: string } };
      return [response.status, error.code, error.message];
    };
    expect(await refusal('')).toEqual([400, 'BAD_USER_INPUT', expect.stringContaining('format is missing: one of gexf, graphml')]);
    expect(await refusal('format=xlsx')).toEqual([400, 'BAD_USER_INPUT', expect.stringContaining('expected gexf')]);
    expect(await refusal('format=csv')).toEqual([400, 'BAD_USER_INPUT', expect.stringContaining('nodes or edges')]);
    expect(await refusal('format=gexf&shape=star')).toEqual([400, 'BAD_USER_INPUT', expect.stringContaining('people, participants, bipartite')]);
    expect(await refusal('format=gexf&with=Nobody+Atall')).toEqual([404, 'NOT_FOUND', expect.stringContaining('Nobody Atall')]);
    expect(await refusal('format=gexf&from=yesterday')).toEqual([400, 'BAD_USER_INPUT', expect.stringContaining('a day of the calendar')]);
    expect(await refusal("format=gexf&about='%20MATCH%20(n)%20DETACH%20DELETE%20n")).toEqual([404, 'NOT_FOUND', expect.any(String)]);
    expect(await refusal('format=gexf&cypher=1')).toEqual([400, 'BAD_USER_INPUT', expect.stringContaining('"cypher" is not defined')]);
    expect(reported).toEqual([]);
  });

  it('stops reading when the client leaves, and lets the next one in', async () => {
    for (let i = 0; i < 5; i++) {
      await new Promise<void>((resolve) => {
        const asking = request(at('format=extraction'), (response) => response.once('data', () => asking.destroy())).on('close', resolve).on('error', () => {});
        asking.end();
      });
    }
    expect((await fetch(at('format=dot'))).status).toBe(200);
    expect(reported).toEqual([]);
  });
});

describe('readout export', () => {
  it('writes csv into a folder, and anything to the standard output', async () => {
    const tables = join(folder, 'tables');
    expect((await readout(['export', '--format', 'csv', '-o', tables])).code).toBe(0);
    expect((await readdir(tables)).sort()).toEqual(['edges.csv', 'nodes.csv']);
    expect(await readFile(join(tables, 'edges.csv'), 'utf8')).toBe(await inProcess('csv', {}, 'edges'));
    expect((await readout(['export', '--format', 'jgf'])).out).toBe(await inProcess('jgf'));
    expect(await readout(['export', '--format', 'csv'])).toMatchObject({ code: 2, err: expect.stringContaining('give a folder') });
    expect(await readout(['export', '--format', 'gexf', '--bipartite', '--people-only'])).toMatchObject({ code: 2 });
  });

  it('leaves a file that is there as it was when it fails', async () => {
    const file = join(folder, 'kept.json');
    await writeFile(file, 'before');
    expect(await readout(['export', '--format', 'jgf', '--with', 'Nobody Atall', '-o', file])).toMatchObject({ code: 1, err: expect.stringContaining('Nobody Atall') });
    const failing = async function* (): AsyncGenerator<string> {
      yield 'half';
      throw new Error('the disk is full');
    };
    await expect(writeWhole([{ path: file, text: failing() }])).rejects.toThrow('the disk is full');
    expect(await readFile(file, 'utf8')).toBe('before');
    expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
  });

  it('leaves nothing when it is interrupted', async () => {
    const file = join(folder, 'interrupted.jsonl');
    const child = spawn(process.execPath, [program, 'export', '--format', 'extraction', '-o', file], { env: { ...process.env, ...environmentFor(graph.connection) }, stdio: 'ignore' });
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    while (child.exitCode === null && !(await readdir(folder)).some((name) => name.startsWith('interrupted'))) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect((await readdir(folder)).filter((name) => name.startsWith('interrupted'))).toEqual([]);
  });

  it('is no half of two graphs when something is loaded meanwhile', async () => {
    const text = exportGraph('extraction', { graph, shape: 'people', sameSide: false, ...(await selectMeetings(graph, {})) });
    await text.next();
    await writeFacts(graph, [tell({ people: { 'Somebody New@PE': ['President'] } })], '2025-01-02T00:00:00.000Z');
    await expect((async () => { for await (const chunk of text) void chunk; })()).rejects.toMatchObject({ code: 'GRAPH_CHANGED' });
  });

  it('tells how far it has come', async () => {
    for (const [format, part] of [['popolo', undefined], ['ftm', undefined], ['extraction', undefined], ['gexf', undefined], ['csv', 'edges']] as const) {
      const steps: [number, number][] = [];
      await inProcess(format, { onProgress: (done, total) => steps.push([done, total]) }, part);
      expect(steps.length).toBeGreaterThan(1);
      expect(steps.every(([done, total], i) => done <= total && done >= (steps[i - 1]?.[0] ?? 0))).toBe(true);
      expect(steps.at(-1)![0]).toBeGreaterThan(0);
    }
  });
});
