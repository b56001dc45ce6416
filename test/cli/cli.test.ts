import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { extractionSchema } from '../../src/domain/extraction.js';
import { buildProgram } from '../support/program.js';
import { runReadout, type Ran } from '../support/run-readout.js';

let program: string;
let folder: string;
beforeAll(async () => {
  program = buildProgram('src/cli.ts');
  folder = await mkdtemp(join(tmpdir(), 'readout-cli-'));
  await writeFile(join(folder, 'oslo.md'), '---\ntitle: Talks in Oslo\npublishedAt: 2021-05-06\n---\nForeign Minister Ine Eriksen Søreide of Norway met German Foreign Minister Heiko Maas in Oslo on Thursday to discuss climate change.\n');
  await writeFile(join(folder, 'two.jsonl'), `${JSON.stringify({ text: 'President Emmanuel Macron of France received Italian Prime Minister Mario Draghi in Paris.', publishedAt: '2021-11-26' })}\n{"text": 12}\n`);
  await writeFile(join(folder, 'binary.txt'), Buffer.from([0, 1, 2, 3, 0, 255]));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const readout = (args: string[], { input = '', env = {} }: { input?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Ran> =>
  runReadout(program, args, { READOUT_DATA: join(folder, 'data'), ...env }, input);

const noDatabase = { PATH: '/nowhere', JAVA_HOME: '', READOUT_DATABASE: 'docker' };

describe('readout', () => {
  it('tells its commands, its environment and its exit codes', async () => {
    const { code, out } = await readout(['--help']);
    expect(code).toBe(0);
    for (const word of ['extract', 'serve', 'query', 'db', 'NEO4J_URI', 'READOUT_DATABASE', 'Exit codes:', '130']) expect(out).toContain(word);
    expect((await readout(['db', '--help'])).out).toMatch(/start[^]*stop[^]*status[^]*path[^]*reset/);
  });

  it('says its version', async () => {
    expect((await readout(['--version'])).out.trim()).toMatch(/^\d+\.\d+\.\d+$/);
  });

  it('answers a wrong command line with 2, and suggests', async () => {
    expect(await readout(['extrat', 'x'])).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean extract?') });
    expect(await readout(['extract'])).toMatchObject({ code: 2, err: expect.stringContaining("missing required argument 'file'") });
    expect(await readout(['serve', '--port', '70000'])).toMatchObject({ code: 2, err: expect.stringContaining('a port is a number from 0') });
    expect(await readout(['query', '{ __typename }', '--variables', '[1]'])).toMatchObject({ code: 2, err: expect.stringContaining('takes a JSON object') });
    expect(await readout(['query', '@nowhere.graphql'])).toMatchObject({ code: 2, err: expect.stringContaining("nowhere.graphql can't be read") });
  });

  it('says 3 and what is needed when there is no database, as JSON too', async () => {
    const people = await readout(['query', '{ __typename }'], { env: noDatabase });
    expect(people).toMatchObject({ code: 3, out: '', err: expect.stringContaining('no docker command on the PATH') });
    const machine = await readout(['query', '{ __typename }', '--json'], { env: noDatabase });
    expect(machine.code).toBe(3);
    expect(JSON.parse(machine.err)).toMatchObject({ error: { code: 'UNAVAILABLE', message: expect.stringContaining('One of three is needed') } });
  });
});

describe('readout extract', () => {
  it('reads a table by the mapping beside it or the one that is given, and says what does not fit', async () => {
    await writeFile(join(folder, 'log.csv'), 'day;guest\n1.3.2024;President Alar Karis\nsoon;Doe\n');
    await writeFile(join(folder, 'log.mapping.yaml'), 'name: Log\ndelimiter: ";"\nkind: VISIT\nwhen: { on: "{day}", format: d.M.yyyy }\nwho: { name: "{guest}", country: Estonia }\nwhere: { country: Finland }\n');
    await writeFile(join(folder, 'wrong.yaml'), 'name: Log\ndelimiter: ";"\nwhen: "{day}"\nwho: { name: "{visitor}" }\n');
    const { code, out, err } = await readout(['extract', '--jsonl', join(folder, 'log.csv')]);
    expect(code).toBe(1);
    expect(extractionSchema.parse(JSON.parse(out))).toMatchObject({ article: { publisher: 'Log' }, reports: [{ kind: 'VISIT', date: { edtf: '2024-03-01', text: '1.3.2024' } }] });
    expect(err).toContain('log.csv:3: column "day": expected a date like "d.M.yyyy", got "soon"');
    const given = await readout(['extract', '--mapping', join(folder, 'wrong.yaml'), join(folder, 'log.csv')]);
    expect(given).toMatchObject({ code: 1, out: '', err: expect.stringContaining('wrong.yaml: there is no column "visitor"') });
  });

  it('prints one document a line in input order, tells what failed, and goes on', async () => {
    const { code, out, err } = await readout(['extract', '--jsonl', join(folder, 'oslo.md'), join(folder, 'binary.txt'), join(folder, 'nowhere.txt'), join(folder, 'two.jsonl')]);
    expect(code).toBe(1);
    const documents = out.trim().split('\n').map((line) => extractionSchema.parse(JSON.parse(line)));
    expect(documents.map((d) => d.article.publishedAt)).toEqual(['2021-05-06', '2021-11-26']);
    const complaints = err.trim().split('\n');
    expect(complaints).toHaveLength(3);
    expect(complaints[0]).toContain('binary.txt');
    expect(complaints[1]).toContain('nowhere.txt');
    expect(complaints[2]).toContain('two.jsonl:2');
  });

  it('prints a document that people can read as JSON, and reads it back as it is', async () => {
    const { code, out } = await readout(['extract', join(folder, 'oslo.md')]);
    expect(code).toBe(0);
    expect(out).toContain('\n  "format": "readout-extraction/1"');
    const again = await readout(['extract', '--jsonl', '-'], { input: out });
    expect(JSON.parse(again.out)).toEqual(JSON.parse(out));
  });

  it('marks in the text what was found, and lists the reports with their words', async () => {
    const { code, out } = await readout(['extract', '--pretty', join(folder, 'oslo.md')]);
    expect(code).toBe(0);
    expect(out).toContain('Talks in Oslo');
    expect(out).toMatch(/\[Ine Eriksen Søreide\]\(p\d\) of \[Norway\]\(c\d\) met/);
    expect(out).toMatch(/^r1 {2}MEETING HELD by .*\n {2}“Foreign Minister Ine/m);
    expect(out).toMatch(/^ {2}at Oslo: “Oslo” by/m);
  });

  it('explains what each rule made of each sentence', async () => {
    expect(await readout(['extract', '--explain', join(folder, 'oslo.md')])).toMatchObject({ code: 0, out: expect.stringMatching(/: read: .*\n {2}“Foreign Minister/) });
  });

  it('shows no control characters of an article to the terminal', async () => {
    const { out } = await readout(['extract', '--pretty', '-'], { input: 'President Sauli Niinistö of Finland met \u001b]0;owned\u0007 President Alar Karis of Estonia in Helsinki.\n' });
    expect(out).not.toContain('\u001b]0;');
    expect(out).not.toContain('\u0007');
  });

  it('keeps an article within the limit it is given', async () => {
    expect(await readout(['extract', '--max-bytes', '50', join(folder, 'oslo.md')])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('oslo.md') });
  });
});
