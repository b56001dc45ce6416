import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { openTestGraph } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';
import { environmentFor } from '../support/neo4j.js';
import { buildProgram } from '../support/program.js';
import { runReadout, type Ran } from '../support/run-readout.js';
import { tell } from '../support/tell.js';

jest.setTimeout(180_000);

/** What somebody does who keeps a graph true, on the database of the test run; the tests follow each other. */
let program: string;
let folder: string;
let graph: Graph;
let env: NodeJS.ProcessEnv;
beforeAll(async () => {
  program = buildProgram('src/cli.ts');
  folder = await mkdtemp(join(tmpdir(), 'readout-judge-'));
  graph = await openTestGraph();
  env = { ...environmentFor(graph.connection), READOUT_DATA: join(folder, 'data') };
  await loadFacts(graph, [
    tell({ url: 'https://example.org/1', on: '1999-05-02', title: 'Talks', people: { 'Bill Clinton@US': [] }, reports: [{ who: ['Bill Clinton@US', '=MX'] }, { who: ['Bill Clinton@US', '=CA'] }] }),
    tell({ url: 'https://example.org/2', on: '1999-05-02', people: { 'William J. Clinton@US': [] } }),
    tell({ url: 'https://example.org/3', people: { 'Juan González@US': [] } }),
    tell({ url: 'https://example.org/4', people: { 'Juan González@VE': [] } }),
  ]);
}, 300_000);
afterAll(async () => {
  await graph?.close();
  await rm(folder, { recursive: true, force: true });
});

const readout = (args: string[], input = ''): Promise<Ran> => runReadout(program, args, env, input);

describe('readout review', () => {
  it('asks line by line, the most useful first, with what is known of both', async () => {
    const listed = JSON.parse((await readout(['review', '--json'])).out) as { weight: number; a: { title: string } }[];
    expect(listed.map((q) => [q.weight, q.a.title])).toEqual([[2, 'Bill Clinton (US)'], [0, 'Juan González (US)']]);
    const { code, out, err } = await readout(['review', '--by', 'A. Reader'], 'maybe\ns one president\nk\n');
    expect(code).toBe(0);
    expect(out).toMatch(/Are these one person\?[^]*Bill Clinton \(US\)[^]*Talks[^]*William J\. Clinton \(US\)[^]*taken for one[^]*Juan González \(VE\)[^]*1 judged/);
    expect(err).toContain('"maybe" is no answer');
    expect((await readout(['review'], 'q\n')).out).toMatch(/Juan[^]*0 judged/);
    expect((await readout(['review'])).out).toContain('0 judged');
  });
});

describe('readout judge', () => {
  it('lists, contradicts, undoes, exports and imports', async () => {
    const list = await readout(['judge', 'list']);
    expect(list.out).toMatch(/^judgement\/\w+ \d{4}-\d\d-\d\d \d\d:\d\d A\. Reader: "Bill Clinton" \(US\) is the same as "William J\. Clinton" \(US\) \(one president\)\n$/);
    const id = /judgement\/\w+/.exec(list.out)![0];
    expect(await readout(['judge', 'different', 'alias/us/bill-clinton', 'alias/us/william-j-clinton'])).toMatchObject({ code: 1, err: expect.stringContaining(id) });
    expect((await readout(['judge', 'rename', 'Juan González', 'X', '--json'])).err).toContain('AMBIGUOUS');
    expect(await readout(['judge', 'rename', 'Clinton', 'Bill Clinton', '--by', 'A. Reader'])).toMatchObject({ code: 0, out: expect.stringContaining('is called "Bill Clinton"') });
    expect(await readout(['judge', '--undo', id, '--why', 'a test'])).toMatchObject({ code: 0, out: expect.stringContaining(`${id} is undone`) });
    expect((await readout(['judge', 'list'])).out).toContain('[undone]');
    const file = join(folder, 'ledger.jsonl');
    expect((await readout(['judge', 'export', file])).code).toBe(0);
    expect((await readFile(file, 'utf8')).trim().split('\n')).toHaveLength(3);
    expect((await readout(['judge', 'import', file])).out).toContain('0 added, 3 there already');
    await writeFile(file, '{"kind":"SAME"}\n');
    expect(await readout(['judge', 'import', file])).toMatchObject({ code: 2, err: expect.stringContaining('ledger.jsonl:1: no judgement') });
    expect((await readout(['judge'])).code).toBe(2);
  });
});

describe('readout why', () => {
  it('tells the rules, and who is unknown', async () => {
    expect(await readout(['why', 'Bill Clinton', 'William J. Clinton'])).toMatchObject({ code: 0, out: expect.stringMatching(/POSSIBLE[^]*\+3 nickname: a short name for the given name/) });
    expect((JSON.parse((await readout(['why', 'Bill Clinton', 'William J. Clinton', '--json'])).out) as { verdict: string }).verdict).toBe('POSSIBLE');
    expect(await readout(['why', 'Bill Clinton', 'Nobody Known'])).toMatchObject({ code: 1, err: expect.stringContaining('unknown person "Nobody Known"') });
  });
});

describe('readout check, rebuild, reextract, unload', () => {
  it('say what they find, and leave by their exit codes', async () => {
    expect((await readout(['rebuild'])).out).toMatch(/^nothing had to change; the graph is [0-9a-f]{64}\n$/);
    expect((await readout(['reextract', '--dry-run'])).out).toMatch(/^0 articles read again, 0 of them otherwise than before; 4 left as they are/);
    expect((await readout(['check'])).out).toMatch(/^all holds: 4 articles, graph [0-9a-f]{64}\n$/);
    await graph.execute("CREATE (:Person:Named {id: 'person/x', name: 'X'})");
    expect(await readout(['check'])).toMatchObject({ code: 1, out: expect.stringContaining('unborne: 1') });
    expect((await readout(['rebuild'])).out).toContain('1 items');
    expect(await readout(['unload', 'https://www.example.org/3/', 'https://example.org/none'])).toMatchObject({ code: 1, out: expect.stringMatching(/3\/: removed\n.*none: no such article/) });
    expect((await readout(['check'])).out).toContain('3 articles');
  });
});
