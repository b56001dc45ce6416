import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { executeQuery } from '../../src/answer/execute.js';
import { selectMeetings } from '../../src/answer/selection.js';
import { exportGraph } from '../../src/export/export.js';
import type { Format } from '../../src/export/formats.js';
import { readDerived } from '../../src/graph/derived-read.js';
import type { Graph } from '../../src/graph/graph.js';
import { ingest } from '../../src/pipeline.js';
import { refresh } from '../../src/pipeline/refresh.js';
import { openTestGraph } from '../support/graph.js';

let graph: Graph;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-registers-'));
});
beforeEach(async () => {
  await graph?.close();
  graph = await openTestGraph();
});
afterAll(async () => {
  await graph?.close();
  await rm(folder, { recursive: true, force: true });
});

const file = async (name: string, content: string): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
};

const popolo = JSON.stringify({
  persons: [{ id: '1', name: 'Óscar Maúrtua de Romaña' }, { id: '2', name: 'Manuel Rodríguez Cuadros' }, { id: '3', name: 'José Antonio García Belaúnde' }],
  organizations: [{ id: 'mre', name: 'Ministry of Foreign Affairs', area_id: 'pe' }],
  posts: [{ id: 'fm', label: 'Minister of Foreign Affairs', organization_id: 'mre', area_id: 'pe' }],
  memberships: [
    { person_id: '2', post_id: 'fm', start_date: '2003-12-15', end_date: '2005-08-16' },
    { person_id: '1', post_id: 'fm', start_date: '2005-08-16', end_date: '2006-07-28' },
    { person_id: '3', post_id: 'fm', start_date: '2006-07-28', end_date: '2011-07-28' },
    { person_id: '1', post_id: 'fm', start_date: '2021-08-20', end_date: '2022-02-08' },
  ],
  areas: [{ id: 'pe', name: 'Peru', classification: 'country', identifier: 'PE' }],
});
const ftm = [
  { id: 'a', schema: 'Person', properties: { name: ['Óscar Maúrtua de Romaña'], country: ['pe'] } }, { id: 'b', schema: 'Person', properties: { name: ['José Antonio García Belaúnde'], country: ['pe'] } },
  { id: 'p', schema: 'Position', properties: { name: ['Minister of Foreign Affairs'], country: ['pe'] } },
  { id: 'o1', schema: 'Occupancy', properties: { holder: ['a'], post: ['p'], startDate: ['2021-08-20'], endDate: ['2022-02-08'] } },
  { id: 'o2', schema: 'Occupancy', properties: { holder: ['b'], post: ['p'], startDate: ['2006-07-28'], endDate: ['2011-07-28'] } },
].map((e) => `${JSON.stringify(e)}\n`).join('');

const article = (day: string, president: string): string => `---\nurl: https://example.org/${day}\npublishedAt: ${day}\n---\nThe Peruvian foreign minister met Chilean President ${president} in Santiago on Monday to discuss trade.\n`;

/** Who took part in the meeting of that day's article, and how that is known. */
async function participants(day: string): Promise<Record<string, unknown>[]> {
  const query = 'query q($from: Date, $to: Date) { meetings(filter: {from: $from, to: $to}) { edges { node { participations { participant { id } capacity { id } inferred rule } } } } }';
  const { data, errors } = await executeQuery({ graph, query, variables: { from: `${day.slice(0, 7)}-01`, to: `${day.slice(0, 7)}-28` } });
  if (errors) throw new Error(errors[0]!.message);
  return (data!.meetings as { edges: { node: { participations: Record<string, unknown>[] } }[] }).edges.flatMap((e) => e.node.participations);
}
const inferred = (person: string, rule: string): unknown => expect.objectContaining({ participant: { id: person }, capacity: { id: 'office/pe/minister-of-foreign-affairs' }, inferred: true, rule });

describe.each([['Popolo', 'peru.popolo.json', popolo], ['FollowTheMoney', 'peru.ftm.json', ftm]])('a register in %s', (_name, name, content) => {
  it('names the holders of offices that articles name without one, each on his day', async () => {
    const news = [await file('2021.md', article('2021-11-23', 'Sebastián Piñera')), await file('2008.md', article('2008-03-18', 'Michelle Bachelet'))];
    const { articles } = await ingest(graph, news);
    expect(articles.map((a) => a.outcome)).toEqual(['loaded', 'loaded']);
    expect((await participants('2021-11-23')).map((p) => p.participant)).toContainEqual({ id: 'office/pe/minister-of-foreign-affairs' });
    // the register comes later, and is loaded twice
    const register = await file(name, content);
    expect((await ingest(graph, [register])).articles.every((a) => a.outcome === 'loaded')).toBe(true);
    expect((await ingest(graph, [register])).articles.every((a) => a.outcome === 'unchanged')).toBe(true);
    expect(await participants('2021-11-23')).toContainEqual(inferred('person/oscar-maurtua-de-romana-pe', 'tenure-covers-date'));
    expect(await participants('2008-03-18')).toContainEqual(inferred('person/jose-antonio-garcia-belaunde-pe', 'tenure-covers-date'));
    const before = await readDerived(graph);
    expect((await refresh(graph, { always: true })).changed).toBe(false);
    expect(await readDerived(graph)).toEqual(before);
  });
});

describe('a register', () => {
  const term = ({ person, office, firstSeen, lastSeen, notAfter }: { person: string; office: string; firstSeen: string | null; lastSeen: string | null; notAfter: string | null }): unknown => [person, office, firstSeen, notAfter === null ? null : lastSeen];

  it.each(['popolo', 'ftm', 'extraction'] as const)('that was exported as %s and is read again has the same terms of office', async (format: Format) => {
    await ingest(graph, [await file('peru.popolo.json', popolo)]);
    const { tenures } = await readDerived(graph);
    expect(tenures.map((t) => [t.person, t.firstSeen, t.lastSeen, t.notBefore, t.notAfter])).toEqual([
      ['person/jose-antonio-garcia-belaunde-pe', '2006-07-28', '2011-07-28', '2006-07-28', '2011-07-28'], ['person/manuel-rodriguez-cuadros-pe', '2003-12-15', '2005-08-16', '2003-12-15', '2005-08-16'],
      ['person/oscar-maurtua-de-romana-pe', '2005-08-16', '2006-07-28', '2005-08-16', '2006-07-28'], ['person/oscar-maurtua-de-romana-pe', '2021-08-20', '2022-02-08', '2021-08-20', '2022-02-08'],
    ]);
    let text = '';
    for await (const chunk of exportGraph(format, { graph, shape: 'people', sameSide: false, ...(await selectMeetings(graph, {})) })) text += chunk;
    await graph.close();
    graph = await openTestGraph();
    const { articles } = await ingest(graph, [await file(`again.${format === 'popolo' ? 'json' : 'jsonl'}`, text)]);
    expect(articles.filter((a) => a.outcome !== 'loaded')).toEqual([]);
    expect((await readDerived(graph)).tenures.map(term)).toEqual(tenures.map(term));
  });
});
