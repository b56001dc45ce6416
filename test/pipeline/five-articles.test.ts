import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { ingest } from '../../src/pipeline.js';
import { dataOf } from '../answer/ask.js';
import { hasShared, sharedFolder } from '../support/gold-extractions.js';
import { openTestGraph } from '../support/graph.js';

interface Named { name: string }
interface Edges<N> { edges: { node: N }[] }
interface Expected {
  onePerson: string[][]; oneAgency: string[][]; oneOffice: string[][]; onePlace: string[][];
  oneMeeting: { accountsFrom: string[] }[];
  officeHolders: { office: string; country: string; holders: string[] }[];
  answers: { ask: string; people?: string[]; agencies?: string[]; places?: string[]; path?: string[] }[];
  neverInTheGraph: string[];
}

const STEMS = ['national-palace-communique', 'rubio-de-la-fuente-call', 'secretary-visits-mexico', 'sheinbaum-landau-noem', 'us-delegation-2021'];
const ORDERS = [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [2, 4, 0, 3, 1]];

(hasShared ? describe : describe.skip)('the five articles, all the way', () => {
  let graph: Graph;
  let expected: Expected;
  let hash: string;
  const path = (i: number): string => join(sharedFolder, 'articles', `${STEMS[i]!}.txt`);
  beforeAll(async () => {
    expected = JSON.parse(readFileSync(join(sharedFolder, 'expected', 'graph.json'), 'utf8')) as Expected;
    graph = await openTestGraph();
    hash = (await ingest(graph, ORDERS[0]!.map(path))).hash;
  }, 180_000);
  afterAll(() => graph?.close());

  const idOf = async (field: string, name: string): Promise<string> => (await dataOf<Record<string, { id: string }>>(graph, `query q($name: String) { ${field}(by: {name: $name}) { id } }`, { name }))[field]!.id;
  const met = async (args: string): Promise<string[]> =>
    (await dataOf<{ whoMet: Edges<{ participant: Named }> }>(graph, `{ whoMet(${args}) { edges { node { participant { name } } } } }`)).whoMet.edges.map((e) => e.node.participant.name).sort();
  const answer = (ask: string): Expected['answers'][number] => expected.answers.find((a) => a.ask === ask)!;

  it('loading again changes nothing', async () => {
    const again = await ingest(graph, ORDERS[1]!.map(path));
    expect(again.articles.map((a) => a.outcome)).toEqual(STEMS.map(() => 'unchanged'));
    expect([again.hash, again.items]).toEqual([hash, 0]);
  });

  it('one person, office and place behind several names', async () => {
    const people = await dataOf<{ people: Edges<Named> }>(graph, '{ people(first: 50) { edges { node { name } } } }');
    for (const [name] of expected.onePerson) expect(people.people.edges.filter((e) => e.node.name.includes(name!.split(' ').at(-1)!))).toHaveLength(1);
    for (const [field, groups] of [['office', expected.oneOffice], ['place', expected.onePlace]] as const) {
      for (const group of groups) expect([group, new Set(await Promise.all(group.map((name) => idOf(field, name)))).size]).toEqual([group, 1]);
    }
  });

  it('one meeting told by three articles, each with its words', async () => {
    const { meetings } = await dataOf<{ meetings: Edges<{ reports: { evidence: { quote: string; start: number; end: number; rule: string }; article: { text: string } }[] }> }>(graph,
      '{ meetings(first: 50) { edges { node { reports { evidence { quote start end rule } article { text } } } } } }');
    const told = meetings.edges.map((e) => e.node.reports);
    expect(told.filter((reports) => reports.length > 1).map((reports) => reports.length)).toEqual([expected.oneMeeting[0]!.accountsFrom.length]);
    for (const { evidence, article } of told.flat()) expect([article.text.slice(evidence.start, evidence.end), evidence.rule.length > 0]).toEqual([evidence.quote, true]);
  });

  it('the holders of each office', async () => {
    for (const { office, country, holders } of expected.officeHolders) {
      const data = await dataOf<{ office: { holders: { person: Named }[] } }>(graph, 'query q($name: String) { office(by: {name: $name}) { holders { person { name } } } }', { name: `${office}, ${country}` });
      const found = data.office.holders.map((h) => h.person.name).sort();
      // an article may give no more than the surname
      expect([office, found.length, found.every((name) => holders.some((h) => h.endsWith(name)))]).toEqual([office, holders.length, true]);
    }
  });

  it('the nameless Secretary and foreign minister, inferred and marked so', async () => {
    const { meetings } = await dataOf<{ meetings: Edges<{ participations: { participant: Named; inferred: boolean; rule: string | null }[] }> }>(graph,
      '{ meetings(first: 50) { edges { node { participations { participant { name } inferred rule } } } } }');
    const inferred = new Set(meetings.edges.flatMap((e) => e.node.participations).filter((p) => p.inferred).map((p) => `${p.participant.name}: ${p.rule ?? ''}`));
    expect([...inferred].sort()).toEqual([expect.stringMatching(/^Juan Ramón de la Fuente: \S/), expect.stringMatching(/^Kristi Noem: \S/)]);
  });

  it('the headline that tells of another meeting than the body', async () => {
    const { meetings } = await dataOf<{ meetings: Edges<{ discrepancies: { kind: string }[] }> }>(graph, '{ meetings(first: 50) { edges { node { discrepancies { kind } } } } }');
    expect(meetings.edges.flatMap((e) => e.node.discrepancies).filter((d) => d.kind === 'TITLE_AGAINST_BODY')).toHaveLength(1);
  });

  it('every one of the answers', async () => {
    expect(await met('person: {name: "Claudia Sheinbaum"}, about: {name: "migration"}')).toEqual(answer('Who met Claudia Sheinbaum about migration?').people!.sort());
    expect(await met('person: {name: "Juan Ramón de la Fuente"}, kind: CALL')).toEqual(answer('Who talked with Juan Ramón de la Fuente by phone?').people);
    expect(await met('person: {name: "Roberta Jacobson"}, types: AGENCY')).toEqual(answer('Which agencies did the U.S. delegation of 2021 meet?').agencies!.sort());
    const announced = await dataOf<{ meetings: Edges<{ places: Named[] }> }>(graph, '{ meetings(filter: {status: ANNOUNCED}) { edges { node { places { ... on Country { name } ... on Place { name } } } } } }');
    expect(announced.meetings.edges.flatMap((e) => e.node.places.map((p) => p.name))).toEqual(answer('Which meetings are announced, not held?').places);
    const { path: way } = await dataOf<{ path: { steps: { from: Named; to: Named }[] } }>(graph, '{ path(from: {name: "Marco Rubio"}, to: {name: "Claudia Sheinbaum"}) { steps { from { name } to { name } } } }');
    expect(way.steps.map((s) => [s.from.name, s.to.name])).toEqual([['Marco Rubio', 'Juan Ramón de la Fuente'], ['Juan Ramón de la Fuente', 'Claudia Sheinbaum']]);
  });

  it('has nothing that is no part of the news', async () => {
    for (const text of expected.neverInTheGraph) {
      const { search } = await dataOf<{ search: Named[] }>(graph, 'query q($text: String!) { search(text: $text, types: [PERSON, OFFICE, AGENCY, PLACE, COUNTRY], first: 5) { name } }', { text });
      expect([text, search.filter((s) => s.name.toLowerCase() === text.toLowerCase())]).toEqual([text, []]);
    }
  });

  it.each(ORDERS.slice(1))('is the same graph when loaded one by one in the order %s %s %s %s %s', async (...order) => {
    const other = await openTestGraph();
    let last = '';
    for (const i of order) last = (await ingest(other, [path(i)])).hash;
    expect(last).toBe(hash);
    await other.close();
  }, 180_000);
});
