import { mkdtempSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { canonicalUrl } from '../../src/domain/article-id.js';
import type { TableRow } from '../../src/domain/table-row.js';
import { readSources, type ReadOptions } from '../../src/read/read.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-tables-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let count = 0;
/** Files side by side in a folder of their own; the path of the first. */
async function files(contents: Record<string, string | Uint8Array>): Promise<string> {
  const own = join(folder, String(++count));
  for (const [name, content] of Object.entries(contents)) {
    await mkdir(dirname(join(own, name)), { recursive: true });
    await writeFile(join(own, name), content);
  }
  return join(own, Object.keys(contents)[0]!);
}

interface Read { rows: TableRow[]; errors: string[] }

async function read(path: string, options: ReadOptions = {}): Promise<Read> {
  const found: Read = { rows: [], errors: [] };
  for await (const result of readSources([path], options)) {
    if (result.kind === 'row') found.rows.push(result.row);
    else if (result.kind === 'failure') found.errors.push(result.error.message.replaceAll(`${dirname(path)}/`, ''));
  }
  return found;
}

const MAPPING = `name: A log
when: "{day}"
who: "{guest}"
`.replace('who: "{guest}"', 'who: { name: "{guest}" }');
/** A table with this mapping beside it. */
const table = async (content: string | Uint8Array, mapping = MAPPING, name = 'log.csv'): Promise<Read> => read(await files({ [name]: content, 'log.mapping.yaml': mapping }));

describe('a row', () => {
  it('is an article of its own: the row written out, with the table as publisher and an address by its key', async () => {
    const { rows: [row], errors } = await table('day,guest,empty\n2024-03-01,"Doe, Jane",\n', `${MAPPING}url: https://log.example/visits\nkey: "{guest} {day}"\n`);
    expect(errors).toEqual([]);
    expect(row!.article).toMatchObject({ text: 'day: 2024-03-01\nguest: Doe, Jane', publisher: 'A log', publishedAt: '2024-03-01', title: 'A log: Doe, Jane, 2024-03-01' });
    expect(row!.article.url).toMatch(/^https:\/\/log\.example\/visits#row=doe-jane-2024-03-01-[0-9a-f]{12}$/);
    expect(canonicalUrl(row!.article.url!)).toBe(row!.article.url);
    expect(row!.article.text.slice(row!.who[0]!.start, row!.who[0]!.end)).toBe('Doe, Jane');
  });

  it('keeps its identity when another column changes, if it has a key; without one it is another row', async () => {
    const ids = async (mapping: string): Promise<string[]> => {
      const [a, b] = [await table('day,guest,desk\n2024-03-01,Doe,1\n', mapping), await table('day,guest,desk\n2024-03-01,Doe,2\n', mapping)];
      return [a.rows[0]!.article.id, b.rows[0]!.article.id];
    };
    const [a, b] = await ids(`${MAPPING}key: "{guest} {day}"\n`);
    expect(a).toBe(b);
    const [c, d] = await ids(MAPPING);
    expect(c).not.toBe(d);
  });

  it('that repeats the key of another and says something else is refused, and one that repeats all of it is the same', async () => {
    const { rows, errors } = await table('day,guest,desk\n2024-03-01,Doe,1\n2024-03-01,Doe,2\n2024-03-01,Doe,1\n', `${MAPPING}key: "{guest} {day}"\n`);
    expect(errors).toEqual(['log.csv:3: has the same key as log.csv:2, and says something else; name more columns in "key" of log.mapping.yaml, or leave it out']);
    expect(new Set(rows.map((r) => r.article.id)).size).toBe(1);
  });

  it('has several in one cell, names turned, codes with their meaning, and constants', async () => {
    const { rows: [row] } = await table('d;p;k\n1.2.2020;"Doe, Jane; Roe, Richard";c\n', `name: A log
delimiter: ";"
when: { on: "{d}", format: d.M.yyyy }
kind: { from: "{k}", values: { c: CALL } }
who: { name: { from: "{p}", split: ";", order: surname-first }, country: Norway }
with: { office: Prime Minister, country: Sweden }
`);
    expect(row!.kind).toBe('CALL');
    expect(row!.who.map((p) => [p.name, p.country, row!.article.text.slice(p.start, p.end)])).toEqual([['Jane Doe', 'Norway', 'Doe, Jane'], ['Richard Roe', 'Norway', 'Roe, Richard']]);
    expect(row!.with.map((p) => [p.office, p.country])).toEqual([['Prime Minister', 'Sweden']]);
  });
});

describe('dates', () => {
  const dated = async (cell: string, when: string): Promise<string> => {
    const { rows, errors } = await table(`day,end,guest\n"${cell}",,Doe\n`, MAPPING.replace('when: "{day}"', `when: ${when}`));
    return errors[0]?.split('; ')[0] ?? `${rows[0]!.when?.earliest ?? '-'} ${rows[0]!.when?.latest ?? '-'}`;
  };

  it.each([
    ['2024-03-01', '"{day}"', '2024-03-01 2024-03-01'],
    ['March 1, 2024', '"{day}"', '2024-03-01 2024-03-01'],
    ['2024-03', '"{day}"', '2024-03-01 2024-03-31'],
    ['2024-03-01/2024-03-04', '"{day}"', '2024-03-01 2024-03-04'],
    ['3/1/2024 to 3/4/2024', '{ on: "{day}", format: M/d/yyyy }', '2024-03-01 2024-03-04'],
    ['1/3/2024 14:30', '{ on: "{day}", format: [d/M/yyyy, "d/M/yyyy H:mm"] }', '2024-03-01 2024-03-01'],
    ['février 2024', '{ on: "{day}", format: LLLL yyyy, language: fr }', '2024-02-01 2024-02-29'],
    ['1987', '{ on: "{day}", format: yyyy }', '1987-01-01 1987-12-31'],
    ['2024-03-01', '{ from: "{day}", to: "{end}" }', '2024-03-01 2024-03-01'],
    ['03/04/2024', '"{day}"', 'log.csv:2: column "day": expected a date like "2024-03-28", got "03/04/2024"'],
    ['31/2/2024', '{ on: "{day}", format: d/M/yyyy }', 'log.csv:2: column "day": expected a date like "d/M/yyyy", got "31/2/2024"'],
  ])('%s as %s is %s', async (cell, when, expected) => {
    expect(await dated(cell, when)).toBe(expected);
  });

  it('that end before they begin are refused', async () => {
    const { errors } = await table('a,b,guest\n2024-03-04,2024-03-01,Doe\n', MAPPING.replace('when: "{day}"', 'when: { from: "{a}", to: "{b}" }'));
    expect(errors).toEqual(['log.csv:2: column "a", column "b": begins on 2024-03-04 and ends before that, on 2024-03-01; check which of the two dates is wrong']);
  });
});

describe('files', () => {
  it('CSV with quotes, line breaks in cells, a byte order mark and blank lines', async () => {
    const { rows, errors } = await table('\uFEFFday,guest\r\n2024-03-01,"Jane ""J"" Doe"\r\n\r\n2024-03-02,"Richard\nRoe"\r\n');
    expect(errors).toEqual([]);
    expect(rows.map((r) => r.who[0]!.name)).toEqual(['Jane "J" Doe', 'Richard Roe']);
  });

  it('a broken row is named by its line, and the others are read', async () => {
    const { rows, errors } = await table('day,guest\n2024-03-01,Doe\n2024-03-02,A,B,C\nnever,Doe\n2024-03-03,\n2024-03-04,Roe\n');
    expect(rows.map((r) => r.who[0]!.name)).toEqual(['Doe', 'Roe']);
    expect(errors).toEqual([
      'log.csv:3: has 4 cells under 2 columns; put quotes around a cell that has the delimiter in it',
      'log.csv:4: column "day": expected a date like "2024-03-28", got "never"; mend the cell, or add its way of writing to "format"',
      'log.csv:5: guest: nobody is named; fill the cell, or take the row out',
    ]);
  });

  it('a quote that is never closed costs no row before it', async () => {
    const { rows, errors } = await table('day,guest\n2024-03-01,Doe\n2024-03-02,"Roe\n2024-03-03,Poe\n');
    expect(rows.map((r) => r.who[0]!.name)).toEqual(['Doe']);
    expect(errors).toEqual([expect.stringMatching(/a quote is opened and never closed; close it/)]);
  });

  it.each([
    ['log.tsv', 'day\tguest\n2024-03-01\tDoe\n'],
    ['log.json', '[{"day": "2024-03-01", "guest": "Doe"}]'],
    ['log.jsonl', '{"day": "2024-03-01", "guest": "Doe"}\n'],
  ])('%s is a table where a mapping stands beside it', async (name, content) => {
    const { rows, errors } = await table(content, MAPPING, name);
    expect([rows.map((r) => r.who[0]!.name), errors]).toEqual([['Doe'], []]);
  });

  it('objects within objects, and lists', async () => {
    const { rows } = await table('[{"when": {"day": "2024-03-01"}, "guests": [{"name": "Doe"}, {"name": "Roe"}]}]', 'name: A log\nwhen: "{when.day}"\nwho: { name: { from: "{guests.name}", split: ";" } }\n', 'log.json');
    expect(rows[0]!.who.map((p) => p.name)).toEqual(['Doe', 'Roe']);
  });

  it('JSON that breaks off gives the rows before', async () => {
    const { rows, errors } = await table('[{"day": "2024-03-01", "guest": "Doe"}, 7, {"day": ', MAPPING, 'log.json');
    expect(rows).toHaveLength(1);
    expect(errors[0]).toBe('log.json#2: expected an object, got a number; write each row as {"column": "cell", …}');
    expect(errors[1]).toMatch(/^log\.json: is not JSON behind item 2/);
  });

  it('another encoding is named, or read when the mapping names it', async () => {
    const bytes = Buffer.from('day,guest\n2024-03-01,Jos\u00e9\n', 'latin1');
    expect((await table(bytes)).errors[0]).toMatch(/^log\.csv: is not UTF-8 .*name its encoding in log\.mapping\.yaml, as in "encoding: windows-1252"/);
    expect((await table(bytes, `${MAPPING}encoding: windows-1252\n`)).rows[0]!.who[0]!.name).toBe('José');
  });

  it('in a folder tables are read by their mappings, and one without is passed over with the reason', async () => {
    const path = dirname(await files({ 'log.csv': 'day,guest\n2024-03-01,Doe\n', 'log.mapping.yaml': MAPPING, 'other.csv': 'a\n1\n', 'sub/b.json': '[{"day": "2024-03-02", "guest": "Roe"}]', 'sub/b.mapping.json': '{"name": "B", "when": "{day}", "who": {"name": "{guest}"}}' }));
    const skipped: string[] = [];
    const { rows, errors } = await read(path, { onSkipped: (file, why) => skipped.push(`${file.replace(`${path}/`, '')}: ${why ?? ''}`) });
    expect(errors).toEqual([]);
    expect(rows.map((r) => r.article.publisher)).toEqual(['A log', 'B']);
    expect(skipped).toEqual([expect.stringMatching(/^other\.csv: it is a table without a mapping; write .*other\.mapping\.yaml$/)]);
  });

  it('named outright, a table needs a mapping; any other can be given, and stdin read by it', async () => {
    const path = await files({ 'log.csv': 'day,guest\n2024-03-01,Doe\n', 'm.yaml': MAPPING });
    expect((await read(path)).errors[0]).toMatch(/^log\.csv: is a table without a mapping; write log\.mapping\.yaml/);
    expect((await read(path, { mapping: join(dirname(path), 'm.yaml') })).rows).toHaveLength(1);
    const rows = [];
    for await (const r of readSources(['-'], { mapping: join(dirname(path), 'm.yaml'), stdin: Readable.from([Buffer.from('day,guest\n2024-03-01,Doe\n')]) })) rows.push(r.kind);
    expect(rows).toEqual(['row']);
  });
});

describe('a mapping that can\'t be followed', () => {
  const why = async (mapping: string, csv = 'day,guest\n2024-03-01,Doe\n'): Promise<string> => (await table(csv, mapping)).errors[0] ?? 'none';

  it.each([
    ['a column that is not there', MAPPING.replace('{guest}', '{Guests}'), 'log.mapping.yaml: there is no column "Guests"; did you mean "guest"?; it is to fit log.csv, whose columns are "day", "guest"'],
    ['an unknown field', `${MAPPING}wehn: "{day}"\n`, 'log.mapping.yaml: line 4: wehn: unknown field "wehn"; mend it'],
    ['a missing field', 'when: "{day}"\nwho: { name: "{guest}" }\n', 'log.mapping.yaml: name: expected string'],
    ['a lone brace', MAPPING.replace('{guest}', '{guest'), 'log.mapping.yaml: line 3: who.name'],
    ['a template that was not quoted', MAPPING.replace('"{guest}"', '{guest}'), 'log.mapping.yaml: line 3: who.name'],
    ['nobody', MAPPING.replace('{ name: "{guest}" }', '{ role: HOST }'), 'log.mapping.yaml: line 3: who: expected "name", "office", "agency" or "country"'],
    ['no YAML', 'name: [A log\n', 'log.mapping.yaml: line'],
    ['an alias', 'name: &a A log\nwhen: *a\nwho: { name: "{guest}" }\n', 'log.mapping.yaml: it has an anchor or an alias; write the values out'],
    ['remarks of two columns', `${MAPPING}remarks: "{day} {guest}"\n`, 'log.mapping.yaml: line 4: remarks: expected one column'],
  ])('%s', async (_what, mapping, expected) => {
    expect((await why(mapping)).slice(0, expected.length)).toBe(expected);
  });

  it('a value without a meaning names the row, the column and what would do', async () => {
    expect(await why(`${MAPPING}kind: { from: "{guest}", values: { v: VISIT }, otherwise: refuse }\n`)).toBe('log.csv:2: column "guest": kind has no value for "Doe"; add it to "values" in log.mapping.yaml, which has v');
    expect(await why(`${MAPPING}status: "{guest}"\n`)).toMatch(/^log\.csv:2: column "guest": expected status to be ANNOUNCED, HELD, .*got "Doe"; give "values" for it in log\.mapping\.yaml$/);
  });

  it('a field that no JSON row has', async () => {
    expect((await table('[{"day": "2024-03-01", "gast": "Doe"}]', MAPPING, 'log.json')).errors.at(-1)).toBe('log.mapping.yaml: no row of log.json has a field "guest"; check its spelling; a field within a field is written "outer.inner"');
  });
});

describe('whatever a cell holds', () => {
  it('each part stands in the row\'s text where it says', async () => {
    const cell = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((s) => s.trim() !== '' && !/[\0\uFEFF]/.test(s));
    await fc.assert(fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 5 }), async (cells) => {
      const csv = `day,guest,note\n${cells.map((c) => `2024-03-01,"${c.replaceAll('"', '""')}","${c.replaceAll('"', '""')}"`).join('\n')}\n`;
      const { rows } = await table(csv, `${MAPPING}remarks: "{note}"\n`);
      for (const { article, who, when, remarks } of rows) {
        for (const told of [...who, when!, remarks!]) expect(article.text.slice(told.start, told.end).trim()).not.toBe('');
        expect(article.text.slice(who[0]!.start, who[0]!.end).replace(/\s+/g, ' ')).toBe(who[0]!.name);
        expect(article.text.slice(remarks!.start, remarks!.end)).toBe(remarks!.text);
      }
    }), { numRuns: 40 });
  });
});
