import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkExtraction } from '../../src/domain/check-extraction.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { readSources, type ReadResult } from '../../src/read/read.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-registers-'));
});
afterAll(async () => rm(folder, { recursive: true, force: true }));

async function read(name: string, content: string, maxBytes?: number): Promise<ReadResult[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  const results: ReadResult[] = [];
  for await (const r of readSources([path], { maxBytes })) results.push(r);
  return results;
}

/** Each person's terms as `name@country: office@country (agency) status from..to`. */
function told(results: readonly ReadResult[]): string[] {
  return results.flatMap((r) => {
    if (r.kind !== 'extraction') throw new Error(`${r.origin}: ${r.kind === 'failure' ? r.error.message : r.kind}`);
    return tell(r.extraction);
  });
}

function tell({ article, entities, reports }: Extraction): string[] {
  expect(reports).toEqual([]);
  const of = (ref: string | null): Extraction['entities'][number] | undefined => entities.find((e) => e.ref === ref);
  return entities.flatMap((e) => (e.type !== 'PERSON' ? [] : [`${e.name}@${e.country ?? '-'}`, ...e.offices.map((o) => {
    const office = of(o.office)!;
    // every fact has its words
    const words = article.text.slice(o.start, o.end);
    expect(words).toContain(office.name);
    for (const date of [o.from, o.to]) if (date !== undefined) expect(words).toContain(date);
    return `  ${office.name}@${office.country ?? '-'} (${(office.type === 'OFFICE' && of(office.agency)?.name) || '-'}) ${o.status} ${o.from ?? ''}..${o.to ?? ''}`;
  })]));
}

const POPOLO = {
  persons: [
    { id: '1', name: 'Óscar Maúrtua de Romaña', other_names: [{ name: 'Oscar Maurtua' }], links: [{ url: 'https://example.org/om' }] },
    { id: '2', name: 'Manuel Rodríguez Cuadros' }, { id: '3', name: '' },
  ],
  organizations: [{ id: 'mre', name: 'Ministry of Foreign Affairs', classification: 'ministry', area_id: 'pe' }, { id: 'cr', name: 'Congress of the Republic', area_id: 'pe' }],
  posts: [{ id: 'fm', label: 'Minister of Foreign Affairs', organization_id: 'mre' }],
  memberships: [
    { person_id: '1', post_id: 'fm', start_date: '2005-08-16', end_date: '2006-07-28' }, { person_id: '1', post_id: 'fm', start_date: '2021-08-20', end_date: '2022-02-08' },
    { person_id: '2', post_id: 'fm', start_date: '2003-12-15', end_date: '2005-08' }, { person_id: '2', organization_id: 'cr', role: 'member', legislative_period_id: 'term/7' },
  ],
  events: [{ id: 'term/7', classification: 'legislative period', start_date: '2011', end_date: '2016' }],
  areas: [{ id: 'pe', name: 'Peru', classification: 'country', identifier: 'PE' }],
};
const PERUVIANS = [
  'Óscar Maúrtua de Romaña@PE', '  Minister of Foreign Affairs@PE (Ministry of Foreign Affairs) FORMER 2005-08-16..2006-07-28', '  Minister of Foreign Affairs@PE (Ministry of Foreign Affairs) FORMER 2021-08-20..2022-02-08',
  'Manuel Rodríguez Cuadros@PE', '  Minister of Foreign Affairs@PE (Ministry of Foreign Affairs) FORMER 2003-12-15..2005-08', '  Member of the Congress of the Republic@PE (Congress of the Republic) FORMER 2011..2016',
];

const ENTITIES = [
  { id: 'Q1', schema: 'Person', properties: { name: ['Elvia Barrios Alvarado'], nationality: ['pe'], sourceUrl: ['https://example.org/eba'] }, datasets: ['x'] },
  { id: 'occ1', schema: 'Occupancy', properties: { holder: ['Q1'], post: ['pos1'], startDate: ['2021-01-04'], endDate: ['2023-01-03'], status: ['ended'] } },
  { id: 'occ2', schema: 'Occupancy', properties: { holder: ['Q2'], post: ['pos1'], startDate: ['2023-01-04T00:00:00'], status: ['current'] }, last_seen: '2024-02-01T10:00:00' },
  { id: 'Q2', schema: 'Person', caption: 'Javier Arévalo Vela', properties: { name: ['AREVALO VELA, Javier', 'Javier Arévalo Vela'], country: ['pe'] } },
  { id: 'pos1', schema: 'Position', properties: { name: ['President of the Supreme Court'], country: ['pe'], organization: ['org1'] } },
  { id: 'org1', schema: 'PublicBody', properties: { name: ['Supreme Court of Justice'], country: ['pe'] } },
  { id: 'c1', schema: 'Company', properties: { name: ['Unrelated Ltd'] } },
];
const JUDGES = [
  'Elvia Barrios Alvarado@PE', '  President of the Supreme Court@PE (Supreme Court of Justice) FORMER 2021-01-04..2023-01-03',
  'Javier Arévalo Vela@PE', '  President of the Supreme Court@PE (Supreme Court of Justice) CURRENT 2023-01-04..',
];
const jsonl = (records: readonly unknown[]): string => records.map((r) => `${JSON.stringify(r)}\n`).join('');

describe('Popolo', () => {
  it('is told by its content, whatever the file is called', async () => {
    const results = await read('people.json', JSON.stringify(POPOLO));
    expect(told(results.filter((r) => r.kind !== 'failure'))).toEqual(PERUVIANS);
    expect(results.filter((r) => r.kind === 'failure').map((r) => [r.origin.split('#')[1], r.kind === 'failure' && r.error.message])).toEqual([['3', expect.stringContaining('a person without a name')]]);
    const piped: ReadResult[] = [];
    for await (const r of readSources(['-'], { stdin: Readable.from([Buffer.from(JSON.stringify(POPOLO))]) })) piped.push(r);
    // one record that fills its first line is taken for JSONL
    expect(piped.length).toBe(results.length);
  });

  it('may be of any size', async () => {
    const persons = [...POPOLO.persons.slice(0, 2), ...Array.from({ length: 3000 }, (_, i) => ({ id: `x${i}`, name: `Nobody Number ${i}` }))];
    const results = await read('big.popolo.json', JSON.stringify({ ...POPOLO, persons }), 10_000);
    expect(results).toHaveLength(3002);
    expect(told(results.slice(0, 2))).toEqual(PERUVIANS);
  });

  it('has its source in the text, and one address whatever else the file has', async () => {
    const [first] = await read('people.popolo.json', JSON.stringify(POPOLO));
    const { article } = (first as Extract<ReadResult, { kind: 'extraction' }>).extraction;
    expect(article).toMatchObject({ url: 'urn:popolo:people:1', publisher: 'people', publishedAt: null, title: 'Óscar Maúrtua de Romaña' });
    expect(article.text).toBe('Óscar Maúrtua de Romaña (Peru)\nMinister of Foreign Affairs, Ministry of Foreign Affairs, from 2005-08-16 to 2006-07-28 (former)\n'
      + 'Minister of Foreign Affairs, Ministry of Foreign Affairs, from 2021-08-20 to 2022-02-08 (former)\nAlso known as: Oscar Maurtua\nSource: https://example.org/om\n');
  });
});

describe('FollowTheMoney', () => {
  it.each([['entities.ftm.json', jsonl(ENTITIES)], ['entities.jsonl', jsonl(ENTITIES)], ['turned.jsonl', jsonl([...ENTITIES].sort((a, b) => (a.schema > b.schema ? -1 : 1)))], ['list.json', JSON.stringify(ENTITIES)]])('is told by its content: %s', async (name, content) => {
    const found = told(await read(name, content));
    expect(name === 'turned.jsonl' ? [...found].sort() : found).toEqual(name === 'turned.jsonl' ? [...JUDGES].sort() : JUDGES);
  });

  it('stands beside other lines, and is told of when nobody is in it', async () => {
    const mixed = await read('mixed.jsonl', `${jsonl(ENTITIES)}{"text":"An article."}\n`);
    expect(mixed.map((r) => r.kind)).toEqual(['article', 'extraction', 'extraction']);
    const none = await read('none.jsonl', jsonl([ENTITIES[6]]));
    expect(none).toMatchObject([{ kind: 'failure', error: { message: expect.stringContaining('no Person among them') } }]);
  });

  it('of today has somebody in office until then', async () => {
    const [, second] = await read('today.ftm.json', jsonl(ENTITIES));
    expect((second as Extract<ReadResult, { kind: 'extraction' }>).extraction.article.publishedAt).toBe('2024-02-01');
  });
});

describe('a register nobody has checked', () => {
  const value: fc.Arbitrary<unknown> = fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.constantFrom(null, 0, [], {}, '2021-99-99', '2021', '2019-02-30', 'Minister', 'PE', 'pe', '1', '2', 'a', '\u0000', '\ud800'), fc.array(fc.constantFrom('1', 'x', '2001'), { maxLength: 3 }));
  const record = fc.dictionary(fc.constantFrom('id', 'name', 'person_id', 'post_id', 'organization_id', 'area_id', 'parent_id', 'role', 'label', 'start_date', 'end_date', 'other_names', 'links', 'memberships', 'identifier', 'classification'), value);
  const list = fc.array(fc.oneof(record, value), { maxLength: 4 });

  it('gives valid documents or a reason, and never falls', async () => {
    let documents = 0;
    await fc.assert(fc.asyncProperty(fc.record({ persons: list, organizations: list, posts: list, memberships: list, areas: list, events: list }), async (document) => {
      for (const r of await read('hostile.json', JSON.stringify(document))) {
        if (r.kind === 'extraction') { checkExtraction(JSON.parse(JSON.stringify(r.extraction)), 'x'); documents++; }
        else expect(r).toMatchObject({ kind: 'failure', error: { code: 'UNREADABLE_ARTICLE' } });
      }
    }), { numRuns: 150 });
    const property = fc.dictionary(fc.constantFrom('name', 'country', 'holder', 'post', 'startDate', 'endDate', 'status', 'organization'), value);
    await fc.assert(fc.asyncProperty(fc.array(fc.record({ id: fc.constantFrom('1', 'x', 'Q\u0000'), schema: fc.constantFrom('Person', 'Position', 'Occupancy', 'PublicBody'), properties: property }), { minLength: 1, maxLength: 6 }), async (entities) => {
      for (const r of await read('hostile.jsonl', jsonl(entities))) {
        if (r.kind === 'extraction') { checkExtraction(JSON.parse(JSON.stringify(r.extraction)), 'x'); documents++; }
        else expect(r).toMatchObject({ kind: 'failure', error: { code: 'UNREADABLE_ARTICLE' } });
      }
    }), { numRuns: 150 });
    expect(documents).toBeGreaterThan(20);
  });
});
