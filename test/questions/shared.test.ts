import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../src/graph/graph.js';
import { toFacts } from '../../src/resolve/facts/to-facts.js';
import { dataOf } from '../answer/ask.js';
import { hasShared, sharedExtractions, sharedFolder } from '../support/gold-extractions.js';
import { openTestGraph } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';

interface Expected { answers: { ask: string; people?: string[]; agencies?: string[]; places?: string[]; path?: string[] }[]; officeHolders: { office: string; country: string; holders: string[] }[]; neverInTheGraph: string[]; oneOffice: string[][]; oneAgency: string[][]; onePlace: string[][] }
interface Edges<N> { edges: { node: N }[] }
interface Named { name: string }

(hasShared ? describe : describe.skip)('questions to the five articles', () => {
  let graph: Graph;
  let expected: Expected;
  beforeAll(async () => {
    expected = JSON.parse(readFileSync(join(sharedFolder, 'expected', 'graph.json'), 'utf8')) as Expected;
    graph = await openTestGraph();
    await loadFacts(graph, sharedExtractions().map((extraction) => toFacts(extraction)));
  });
  afterAll(() => graph?.close());

  const answer = (ask: string): Expected['answers'][number] => expected.answers.find((a) => a.ask === ask)!;
  const met = async (args: string): Promise<string[]> =>
    (await dataOf<{ whoMet: Edges<{ participant: Named }> }>(graph, `{ whoMet(${args}) { edges { node { participant { name } } } } }`)).whoMet.edges.map((e) => e.node.participant.name).sort();

  it('Who met Claudia Sheinbaum about migration?', async () => {
    const people = answer('Who met Claudia Sheinbaum about migration?').people!.sort();
    expect(await met('person: {name: "Claudia Sheinbaum"}, about: {name: "migration"}')).toEqual(people);
    const withHer = await met('person: {name: "sheinbaum"}, about: {name: "migration"}, onlyOtherSide: false');
    expect(withHer).toEqual(expect.arrayContaining([...people, 'Juan Ramón de la Fuente', 'Omar García Harfuch']));
  });

  it('Who talked with Juan Ramón de la Fuente by phone?', async () => {
    expect(await met('person: {name: "Juan Ramón de la Fuente"}, kind: CALL')).toEqual(answer('Who talked with Juan Ramón de la Fuente by phone?').people);
  });

  it('Which agencies did the U.S. delegation of 2021 meet?', async () => {
    expect(await met('person: {name: "Roberta Jacobson"}, types: AGENCY')).toEqual(answer('Which agencies did the U.S. delegation of 2021 meet?').agencies!.sort());
  });

  it('Which meetings are announced, not held?', async () => {
    const { meetings } = await dataOf<{ meetings: Edges<{ places: Named[] }> }>(graph, '{ meetings(filter: {status: ANNOUNCED}) { edges { node { places { ... on Place { name } ... on Country { name } } } } } }');
    expect(meetings.edges.flatMap((e) => e.node.places.map((p) => p.name))).toEqual(answer('Which meetings are announced, not held?').places);
  });

  it('How is Marco Rubio connected with Claudia Sheinbaum?', async () => {
    const { path } = await dataOf<{ path: { steps: { from: Named; to: Named; meeting: { kind: string; places: Named[] }; evidence: { quote: string }[] }[] } }>(graph,
      '{ path(from: {name: "Marco Rubio"}, to: {name: "Claudia Sheinbaum"}) { steps { from { name } to { name } meeting { kind places { ... on Place { name } } } evidence { quote } } } }');
    const [first, second] = path.steps;
    expect([first!.from.name, `(${first!.meeting.kind.toLowerCase()}) ${first!.to.name}`, `(${second!.meeting.places[0]!.name} ${second!.meeting.kind.toLowerCase()}) ${second!.to.name}`])
      .toEqual(answer('How is Marco Rubio connected with Claudia Sheinbaum?').path);
    expect(path.steps.every((s) => s.evidence.length >= 2)).toBe(true);
  });

  it('knows the holders of the offices', async () => {
    for (const { office, country, holders } of expected.officeHolders) {
      const data = await dataOf<{ office: { holders: { person: Named }[] } }>(graph, 'query q($name: String) { office(by: {name: $name}) { holders { person { name } } } }', { name: `${office}, ${country}` });
      // an article may have no more than the surname: "President Trump"
      const found = data.office.holders.map((h) => holders.find((name) => name === h.person.name || name.endsWith(` ${h.person.name}`)) ?? h.person.name);
      expect([office, found.sort()]).toEqual([office, [...holders].sort()]);
    }
  });

  it('knows offices, agencies and places by all of their names', async () => {
    const idOf = async (field: string, name: string): Promise<string> => (await dataOf<Record<string, { id: string }>>(graph, `query q($name: String) { ${field}(by: {name: $name}) { id } }`, { name }))[field]!.id;
    for (const [field, groups] of [['office', expected.oneOffice], ['place', expected.onePlace]] as const) {
      for (const group of groups) expect([group, new Set(await Promise.all(group.map((name) => idOf(field, name)))).size]).toEqual([group, 1]);
    }
    expect(await idOf('agency', 'ICE')).toBe(await idOf('agency', 'U.S. Immigration and Customs Enforcement'));
  });

  it('has nothing that is no part of the news', async () => {
    for (const text of expected.neverInTheGraph) {
      const { search } = await dataOf<{ search: Named[] }>(graph, 'query q($text: String!) { search(text: $text, types: [PERSON, OFFICE, AGENCY, PLACE, COUNTRY], first: 5) { name } }', { text });
      expect([text, search.map((s) => s.name.toLowerCase()).filter((name) => name === text.toLowerCase())]).toEqual([text, []]);
    }
  });
});
