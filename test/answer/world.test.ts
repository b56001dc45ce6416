import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ArticleFacts } from '../../src/domain/facts.js';
import type { Graph } from '../../src/graph/graph.js';
import { writeFacts } from '../../src/graph/facts-write.js';
import { refresh } from '../../src/pipeline/refresh.js';
import { openTestGraph } from '../support/graph.js';
import { loadFacts } from '../support/load-facts.js';
import { tell } from '../support/tell.js';
import { ask, dataOf } from './ask.js';
import { namesakes, voices, world } from './world.js';

let graph: Graph;
beforeAll(async () => {
  graph = await openTestGraph();
  await loadFacts(graph, world);
});
afterAll(() => graph?.close());

interface Page<N> { totalCount: number; edges: { cursor: string; node: N }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } }
interface Meeting { id: string; date: string | null; kind: string; participations: { participant: { name: string } }[] }

/** Meetings that fit a filter: day and kind of each, which no two of this world share. */
async function meetings(filter: string): Promise<string[]> {
  const { meetings: page } = await dataOf<{ meetings: Page<Meeting> }>(graph, `{ meetings(filter: ${filter}) { totalCount edges { node { date kind status } } } }`);
  expect(page.totalCount).toBe(page.edges.length);
  return page.edges.map(({ node }) => node.date ?? 'undated');
}
const met = async (args: string): Promise<string[]> =>
  (await dataOf<{ whoMet: Page<{ participant: { name: string } }> }>(graph, `{ whoMet(${args}) { edges { node { participant { name } } } } }`)).whoMet.edges.map((e) => e.node.participant.name).sort();
const codeOf = async (query: string): Promise<unknown> => (await ask(graph, query)).errors?.[0]?.extensions;

describe('the filter of meetings', () => {
  it.each([
    ['nothing: all of them, the latest first, the undated last', '{}', ['1986-08-06', '1985-01-28', '[..1984-12-30]', '1984-05', 'undated', 'undated']],
    ['a person', '{with: {name: "Olof Palme"}}', ['1985-01-28', '1984-05', 'undated']],
    ['two people', '{with: [{name: "Olof Palme"}, {name: "Nyerere"}]}', ['1985-01-28']],
    ['two who were never together', '{with: [{name: "Rajiv Gandhi"}, {name: "Alfonsín"}]}', []],
    ['two on different sides', '{between: [{name: "Olof Palme"}, {name: "Rajiv Gandhi"}]}', ['1985-01-28']],
    ['two of one side', '{between: [{name: "Bhagat"}, {name: "Rajiv Gandhi"}]}', []],
    ['two countries', '{between: [{name: "Sweden"}, {name: "Tanzania"}]}', ['1985-01-28', '[..1984-12-30]']],
    ['a country', '{country: {name: "Mexico"}}', ['1986-08-06', '1984-05']],
    ['a country by its people', '{country: {name: "swedish"}}', ['1986-08-06', '1985-01-28', '[..1984-12-30]', '1984-05', 'undated', 'undated']],
    ['an office, whoever held it', '{with: {name: "Prime Minister of India"}}', ['1985-01-28']],
    ['an office that no name is known for', '{with: {name: "Brazilian finance minister"}}', ['undated']],
    ['an agency', '{agency: {name: "Ministry of Finance, Sweden"}}', ['undated']],
    ['an issue', '{about: {name: "nuclear weapons"}}', ['1986-08-06', '1985-01-28']],
    ['an issue with all that is narrower', '{about: {name: "migration"}}', ['[..1984-12-30]', 'undated']],
    ['either of two issues', '{about: [{name: "trade"}, {name: "asylum"}]}', ['1984-05', 'undated']],
    ['a place', '{at: {name: "Vigyan Bhavan"}}', ['1985-01-28']],
    ['a place around it', '{at: {name: "New Delhi"}}', ['1985-01-28']],
    ['the country around it', '{at: {name: "India"}}', ['1985-01-28']],
    ['another country', '{at: {name: "France"}}', []],
    ['a kind', '{kind: CALL}', ['1984-05']],
    ['a status', '{status: [ANNOUNCED, CANCELLED]}', ['1986-08-06']],
    ['days', '{from: "1985-01-01", to: "1985-12-31"}', ['1985-01-28']],
    ['a window within the month that is known', '{from: "1984-05-10", to: "1984-05-12"}', ['1984-05']],
    ['a window that holds the only known bound', '{from: "1984-12-01", to: "1984-12-31"}', ['[..1984-12-30]']],
    ['a window long before the only known bound', '{to: "1960-12-31"}', []],
    ['days, or no day at all', '{from: "1986-01-01", undated: true}', ['1986-08-06', 'undated', 'undated']],
    ['words of the title', '{text: "papandreou"}', ['undated']],
    ['all of it', '{with: {name: "Miguel de la Madrid"}, country: {name: "Sweden"}, about: {name: "trade"}, kind: [CALL, MEETING], status: HELD, from: "1984-01-01", to: "1984-12-31"}', ['1984-05']],
  ])('%s', async (_what, filter, dates) => expect(await meetings(filter)).toEqual(dates));

  it('wants exactly two between whom it was, and a window that is one', async () => {
    expect(await codeOf('{ meetings(filter: {between: [{name: "Sweden"}]}) { totalCount } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await codeOf('{ meetings(filter: {from: "1985-02-01", to: "1985-01-01"}) { totalCount } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('who met whom', () => {
  it('counts the other side of the table, in held meetings', async () => {
    expect(await met('person: {name: "Rajiv Gandhi"}')).toEqual(['Julius Nyerere', 'Olof Palme']);
    expect(await met('person: {name: "Rajiv Gandhi"}, onlyOtherSide: false')).toEqual(['Bali Ram Bhagat', 'Julius Nyerere', 'Olof Palme']);
    expect(await met('person: {name: "Alfonsin"}')).toEqual([]);
    expect(await met('person: {name: "Alfonsin"}, status: ANNOUNCED')).toEqual(['Miguel de la Madrid', 'Sweden']);
    expect(await met('person: {name: "Alfonsin"}, status: ANNOUNCED, types: COUNTRY')).toEqual(['Sweden']);
  });

  it('tells how often, when first, when last and about what', async () => {
    const { whoMet } = await dataOf<{ whoMet: Page<unknown> }>(graph, '{ whoMet(person: {name: "Nyerere"}) { totalCount edges { node { participant { name country { name } } count first last issues { name } meetings { date } } } } }');
    expect(whoMet.totalCount).toBe(4);
    expect(whoMet.edges.map((e) => e.node)).toContainEqual({
      participant: { name: 'Olof Palme', country: { name: 'Sweden' } }, count: 1, first: '1985-01-28', last: '1985-01-28', issues: [{ name: 'Nuclear weapons' }], meetings: [{ date: '1985-01-28' }],
    });
    expect(await dataOf(graph, '{ whoMet(person: {name: "Papandreou"}) { edges { node { participant { name } first last } } } }')).toEqual({ whoMet: { edges: [{ node: { participant: { name: 'Olof Palme' }, first: null, last: null } }] } });
  });

  it('asks for an office, an agency or a country as well', async () => {
    const counterparts = async (field: string): Promise<string[]> => {
      const data = await dataOf<Record<string, { counterparts: Page<{ participant: { name: string } }> }>>(graph, `{ x: ${field} { counterparts { edges { node { participant { name } } } } } }`);
      return data.x!.counterparts.edges.map((e) => e.node.participant.name).sort();
    };
    expect(await counterparts('office(by: {name: "Indian Prime Minister"})')).toEqual(['Julius Nyerere', 'Olof Palme']);
    expect(await counterparts('country(by: {name: "Tanzania"})')).toEqual(['Bali Ram Bhagat', 'Lisbet Palme', 'Olof Palme', 'Rajiv Gandhi']);
  });
});

describe('names', () => {
  it('may be a part, without accents, in any order', async () => {
    const id = async (name: string): Promise<string> => (await dataOf<{ person: { id: string } }>(graph, 'query q($name: String) { person(by: {name: $name}) { id } }', { name })).person.id;
    const alfonsin = await id('Raúl Alfonsín');
    for (const name of ['alfonsin', 'RAUL ALFONSIN', 'Alfonsín, Raúl', 'President Alfonsín', 'Argentine president Alfonsín']) expect([name, await id(name)]).toEqual([name, alfonsin]);
  });

  it('that fit several come with the candidates', async () => {
    const { candidates, ...rest } = (await codeOf('{ person(by: {name: "Palme"}) { id } }')) as { candidates: { name: string; hint: string }[]; code: string };
    expect(rest).toMatchObject({ code: 'AMBIGUOUS' });
    expect(candidates.map((c) => c.name).sort()).toEqual(['Lisbet Palme', 'Olof Palme']);
    expect(candidates.find((c) => c.name === 'Olof Palme')!.hint).toContain('Prime Minister, Sweden');
  });

  it('that fit none come with the nearest', async () => {
    expect(await codeOf('{ person(by: {name: "Olaf Palmer"}) { id } }')).toMatchObject({ code: 'NOT_FOUND', suggestions: expect.arrayContaining(['Olof Palme']) });
    expect(await codeOf('{ whoMet(person: {name: "Nyerere"}, about: {name: "no such thing"}) { totalCount } }')).toMatchObject({ code: 'NOT_FOUND', what: 'issue' });
    expect(await codeOf('{ person(by: {name: " "}) { id } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await codeOf('{ person(by: {id: "person/nobody"}) { id } }')).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('never reach the database as a question of their own', async () => {
    for (const name of ['" OR *:*', 'a AND', '*', '(', "'); MATCH (n) DETACH DELETE n //", '/.*/', 'name:*', '\\', '\u0000', '~', '🙂']) {
      const code = ((await codeOf(`query { person(by: {name: ${JSON.stringify(name)}}) { id } search(text: ${JSON.stringify(name)}) { name } }`)) as { code: string }).code;
      expect([name, code]).toEqual([name, 'NOT_FOUND']);
    }
  });

  it('are found by how they begin and in spite of slips', async () => {
    const found = async (text: string): Promise<string[]> => (await dataOf<{ search: { name: string }[] }>(graph, 'query q($text: String!) { search(text: $text, types: [PERSON]) { name node { id __typename } } }', { text })).search.map((hit) => hit.name);
    expect(await found('nyer')).toEqual(['Julius Nyerere']);
    expect((await found('papandreau'))[0]).toBe('Andréas Papandréou');
    expect(await found('zzz')).toEqual([]);
  });
});

describe('pages', () => {
  it('go on where they ended, and give each once', async () => {
    const all: (string | null)[] = [];
    let after: string | null = null;
    do {
      const { meetings: page }: { meetings: Page<Meeting> } = await dataOf(graph, 'query q($after: String) { meetings(first: 2, after: $after) { totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }', { after });
      expect(page.totalCount).toBe(6);
      all.push(...page.edges.map((e) => e.node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(new Set(all).size).toBe(6);
    expect(all).toEqual((await dataOf<{ meetings: Page<Meeting> }>(graph, '{ meetings { edges { node { id } } } }')).meetings.edges.map((e) => e.node.id));
  });

  it.each([
    ['meetings of a person', 'person(by: {name: "Olof Palme"})', 'meetings'], ['counterparts', 'person(by: {name: "Olof Palme"})', 'counterparts'],
    ['meetings of a country', 'country(by: {name: "Sweden"})', 'meetings'], ['meetings about an issue', 'issue(by: {name: "Migration"})', 'meetings'],
    ['meetings at a place', 'place(by: {name: "New Delhi"})', 'meetings'], ['people of a country', 'country(by: {name: "India"})', 'people'],
    ['articles of a person', 'person(by: {name: "Olof Palme"})', 'articles'], ['mentions of an article', 'article(by: {name: "Six nations"})', 'mentions'],
  ])('of %s', async (_what, parent, field) => {
    const page = async (args: string): Promise<Page<unknown>> => (await dataOf<{ x: Record<string, Page<unknown>> }>(graph, `{ x: ${parent} { ${field}${args} { totalCount edges { cursor } pageInfo { hasNextPage endCursor } } } }`)).x[field]!;
    const whole = await page('');
    const one = await page('(first: 1)');
    const rest = await page(`(after: ${JSON.stringify(one.pageInfo.endCursor)})`);
    expect(whole.totalCount).toBe(whole.edges.length);
    expect(one.totalCount).toBe(whole.totalCount);
    expect([...one.edges, ...rest.edges]).toEqual(whole.edges);
    expect(one.pageInfo.hasNextPage).toBe(whole.edges.length > 1);
    expect(await page(`(after: ${JSON.stringify(whole.edges.at(-1)!.cursor)})`)).toEqual({ totalCount: whole.totalCount, edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
  });

  it.each(['people', 'offices', 'agencies', 'places', 'articles'])('of all %s', async (field) => {
    const page = async (args: string): Promise<Page<{ id: string }>> => (await dataOf<Record<string, Page<{ id: string }>>>(graph, `{ ${field}${args} { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`))[field]!;
    const whole = await page('(first: 100)');
    expect(whole.totalCount).toBe(whole.edges.length);
    expect(whole.edges.length).toBeGreaterThan(0);
    const one = await page('(first: 1)');
    expect([...one.edges, ...(await page(`(after: ${JSON.stringify(one.pageInfo.endCursor)})`)).edges]).toEqual(whole.edges);
  });

  it('of names and countries', async () => {
    const names = async (field: string): Promise<string[]> => (await dataOf<{ x: Page<{ name: string }> }>(graph, `{ x: ${field} { totalCount edges { node { name } } } }`)).x.edges.map((e) => e.node.name);
    expect(await names('people(name: "palme")')).toEqual(['Lisbet Palme', 'Olof Palme']);
    expect(await names('people(name: "pal ol")')).toEqual(['Olof Palme']);
    expect(await names('people(country: {name: "India"})')).toEqual(['Bali Ram Bhagat', 'Indira Gandhi', 'Rajiv Gandhi']);
    expect(await names('offices(name: "President", country: {name: "Argentina"})')).toEqual(['President']);
    expect(await names('places(country: {name: "India"})')).toEqual(['New Delhi', 'Vigyan Bhavan']);
  });
});

describe('what lies around', () => {
  it('knows the holders of an office, and of a day', async () => {
    const { office } = await dataOf<{ office: Record<string, { person: { name: string } }[]> }>(graph, '{ office(by: {name: "Prime Minister, India"}) { all: holders { person { name } status firstSeen evidence { quote article { title } } } then: holders(asOf: "1985-01-28") { person { name } } } }');
    expect(office.all!.map((t) => t.person.name)).toEqual(expect.arrayContaining(['Rajiv Gandhi', 'Indira Gandhi']));
    expect(office.then!.map((t) => t.person.name)).toEqual(['Rajiv Gandhi']);
  });

  it('puts the hosts first, with their words', async () => {
    const { meetings: page } = await dataOf<{ meetings: Page<{ participations: { participant: { name: string }; role: string; why: { quote: string; article: { title: string } }[] }[]; others: unknown[] }> }>(graph,
      '{ meetings(filter: {at: {name: "Vigyan Bhavan"}}) { edges { node { participations { participant { name } role why { quote rule article { title } } } others { text side evidence { article { title } } } } } } }');
    const [meeting] = page.edges.map((e) => e.node);
    expect(meeting!.participations.map((p) => p.participant.name)).toEqual(['Rajiv Gandhi', 'Bali Ram Bhagat', 'Olof Palme', 'Julius Nyerere']);
    expect(meeting!.participations[0]!.why).toEqual([{ quote: expect.any(String), rule: 'told', article: { title: 'Six nations in New Delhi' } }]);
    expect(meeting!.others).toEqual([{ text: 'others', side: 'IN', evidence: { article: { title: 'Six nations in New Delhi' } } }]);
  });

  it('finds the way from one to another, and only that asked for', async () => {
    const way = async (args: string): Promise<string[] | null> => {
      const { path } = await dataOf<{ path: { length: number; steps: { from: { name: string }; to: { name: string } }[] } | null }>(graph, `{ path(${args}) { length steps { from { name } to { name } meeting { kind } evidence { quote } } } }`);
      expect(path?.length).toBe(path?.steps.length);
      return path && [...path.steps.map((s) => s.from.name), path.steps.at(-1)?.to.name ?? ''];
    };
    expect(await way('from: {name: "Miguel de la Madrid"}, to: {name: "Lisbet Palme"}')).toEqual(['Miguel de la Madrid', 'Olof Palme', 'Julius Nyerere', 'Lisbet Palme']);
    expect(await way('from: {name: "Miguel de la Madrid"}, to: {name: "Lisbet Palme"}, maxMeetings: 2')).toBeNull();
    expect(await way('from: {name: "Miguel de la Madrid"}, to: {name: "Lisbet Palme"}, about: {name: "trade"}')).toBeNull();
    expect(await way('from: {name: "Miguel de la Madrid"}, to: {name: "Olof Palme"}, about: {name: "trade"}')).toEqual(['Miguel de la Madrid', 'Olof Palme']);
    expect(await way('from: {name: "Alfonsín"}, to: {name: "Miguel de la Madrid"}')).toBeNull();
    expect(await way('from: {name: "Alfonsín"}, to: {name: "Alfonsin"}')).toEqual(['']);
  });

  it('finds several ways, and the way that word can have gone', async () => {
    const chains = async (field: string, args: string): Promise<string[]> => {
      const { x } = await dataOf<{ x: { paths: { length: number; steps: { from: { name: string }; to: { name: string }; evidence: unknown[] }[] }[]; cut: unknown } }>(graph, `{ x: ${field}(${args}) { paths { length steps { from { name } to { name } meeting { date } evidence { quote } } } cut { people meetings chains } } }`);
      expect(x.cut).toEqual({ people: 0, meetings: false, chains: false });
      for (const { steps } of x.paths) for (const { evidence } of steps) expect(evidence.length).toBeGreaterThan(0);
      return x.paths.map(({ steps }) => [steps[0]?.from.name, ...steps.map((s) => s.to.name)].join(' > '));
    };
    const toLisbet = 'from: {name: "Miguel de la Madrid"}, to: {name: "Lisbet Palme"}';
    expect(await chains('paths', toLisbet)).toEqual(['Miguel de la Madrid > Olof Palme > Julius Nyerere > Lisbet Palme']);
    expect(await chains('paths', `${toLisbet}, timeRespecting: true`)).toEqual([]);
    expect(await chains('paths', `${toLisbet}, filter: {about: {name: "trade"}}`)).toEqual([]);
    expect(await chains('paths', 'from: {name: "Bhagat"}, to: {name: "Nyerere"}, first: 10, filter: {from: "1985-01-01"}')).toEqual(['Bali Ram Bhagat > Julius Nyerere']);
    expect(await chains('paths', 'from: {name: "Alfonsín"}, to: {name: "de la Madrid"}')).toEqual([]);
    expect(await chains('paths', 'from: {name: "Alfonsín"}, to: {name: "de la Madrid"}, filter: {status: [ANNOUNCED]}')).toEqual(['Raúl Alfonsín > Miguel de la Madrid']);

    const way = async (args: string): Promise<number | null> => (await dataOf<{ path: { length: number } | null }>(graph, `{ path(${args}) { length } }`)).path?.length ?? null;
    const toRajiv = 'from: {name: "Miguel de la Madrid"}, to: {name: "Rajiv Gandhi"}, timeRespecting: true';
    expect([await way(toRajiv), await way(`${toRajiv}, withinDays: 272`), await way(`${toRajiv}, withinDays: 271`), await way(`${toRajiv}, about: {name: "trade"}`)]).toEqual([2, 2, null, null]);
    expect(await way('to: {name: "Miguel de la Madrid"}, from: {name: "Rajiv Gandhi"}, timeRespecting: true')).toBeNull();
    expect(await codeOf('{ path(from: {name: "Bhagat"}, to: {name: "Nyerere"}, withinDays: 3) { length } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await codeOf('{ paths(from: {name: "Bhagat"}, to: {name: "Nyerere"}, first: 11) { paths { length } } }')).toMatchObject({ code: 'BAD_USER_INPUT', first: 11 });
  });

  it('draws a network with its groups, its middle and a place for everybody, the same every time', async () => {
    interface Node { degree: number; meetings: number; community: number; centrality: { betweenness: number }; position: { x: number; y: number }; participant: { name: string } }
    const drawn = async (): Promise<{ network: { nodes: Node[]; edges: unknown[]; communities: { number: number; size: number; members: { participant: { name: string } }[] }[] } }> => dataOf(graph,
      '{ network(around: {name: "Lisbet Palme"}, depth: 2, closed: true) { nodes { degree meetings community centrality { degree betweenness closeness pagerank } position { x y } participant { name } } edges { a b count } communities { number size members { participant { name } } } } }');
    const { network } = await drawn();
    expect(network.nodes.map((n) => `${n.participant.name} ${n.degree} ${n.meetings}`).sort()).toEqual(['Bali Ram Bhagat 2 2', 'Julius Nyerere 4 4', 'Lisbet Palme 1 1', 'Olof Palme 3 3', 'Rajiv Gandhi 2 2']);
    // the edges of Palme with the two of India are among those farthest out
    expect(network.edges).toHaveLength(6);
    expect(network.nodes.reduce((a, b) => (a.centrality.betweenness > b.centrality.betweenness ? a : b)).participant.name).toBe('Julius Nyerere');
    expect(new Set(network.nodes.map(({ position: { x, y } }) => `${x} ${y}`)).size).toBe(5);
    expect(network.communities.reduce((sum, { size, members }) => sum + Number(size === members.length) * size, 0)).toBe(5);
    expect(await drawn()).toEqual({ network });
    const open = await dataOf<{ network: { edges: unknown[] } }>(graph, '{ network(around: {name: "Lisbet Palme"}, depth: 2) { edges { a } } }');
    expect(open.network.edges).toHaveLength(4);
  });

  it('draws the network, and says what was cut', async () => {
    interface Net { network: { nodes: { depth: number; participant: { name: string } }[]; edges: { count: number }[]; cut: unknown } }
    const { network } = await dataOf<Net>(graph, '{ network(around: {name: "Lisbet Palme"}, depth: 3) { nodes { depth participant { name } } edges { a b count last } cut { nodes steps } } }');
    expect(network.nodes.map((n) => `${n.depth} ${n.participant.name}`).sort()).toEqual(['0 Lisbet Palme', '1 Julius Nyerere', '2 Bali Ram Bhagat', '2 Olof Palme', '2 Rajiv Gandhi', '3 Andréas Papandréou', '3 Miguel de la Madrid']);
    expect(network.edges).toHaveLength(8);
    expect(network.cut).toEqual({ nodes: 0, steps: false });
    const small = await dataOf<Net>(graph, '{ network(around: {name: "Nyerere"}, limit: 2) { nodes { depth participant { name } } edges { count } cut { nodes steps } } }');
    expect(small.network).toMatchObject({ nodes: [{ depth: 0 }, { depth: 1 }], edges: [{ count: 1 }], cut: { nodes: 3, steps: false } });
  });

  it('counts by period', async () => {
    expect(await dataOf(graph, '{ timeline(by: YEAR) { period count } mine: timeline(filter: {with: {name: "Olof Palme"}}, by: MONTH) { period count } issue(by: {name: "migration"}) { trend { period count } } }')).toEqual({
      timeline: [{ period: '1984', count: 2 }, { period: '1985', count: 1 }, { period: '1986', count: 1 }],
      mine: [{ period: '1984-05', count: 1 }, { period: '1985-01', count: 1 }],
      issue: { trend: [{ period: '1984', count: 1 }] },
    });
  });

  it('relates two countries', async () => {
    expect(await dataOf(graph, '{ country(by: {id: "country/SE"}) { relations(with: {name: "TZ"}) { with { name } count first last issues { issue { name } count } meetings(first: 1) { totalCount } } } }')).toEqual({
      country: { relations: { with: { name: 'Tanzania' }, count: 2, first: '1984-12-30', last: '1985-01-28', issues: [{ issue: { name: 'Deportation' }, count: 1 }, { issue: { name: 'Nuclear weapons' }, count: 1 }], meetings: { totalCount: 2 } } },
    });
    expect(await codeOf('{ country(by: {name: "Sweden"}) { relations(with: {name: "Sweden"}) { count } } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('finds any node by its id', async () => {
    const { meetings: page } = await dataOf<{ meetings: Page<{ id: string; reports: { id: string; article: { id: string } }[]; issues: { id: string }[]; places: { id: string }[]; participations: { participant: { id: string } }[] }> }>(graph,
      '{ meetings(filter: {at: {name: "Vigyan Bhavan"}}) { edges { node { id reports { id article { id } } issues { id } places { ... on Place { id } } participations { participant { id } } } } } }');
    const { id, reports, issues, places, participations } = page.edges[0]!.node;
    const ids = [id, reports[0]!.id, reports[0]!.article.id, issues[0]!.id, places[0]!.id, participations[0]!.participant.id, 'country/SE', 'office/se/prime-minister', 'person/nobody', 'nonsense'];
    const { nodes } = await dataOf<{ nodes: ({ id: string; __typename: string } | null)[] }>(graph, 'query q($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids });
    expect(nodes.map((n) => n?.__typename ?? null)).toEqual(['Meeting', 'Report', 'Article', 'Issue', 'Place', 'Person', 'Country', 'Office', null, null]);
    expect(nodes.map((n) => n?.id ?? null)).toEqual([...ids.slice(0, 8), null, null]);
  });

  it('answers what it can when one field fails', async () => {
    const { data, errors } = await ask(graph, '{ good: person(by: {name: "Nyerere"}) { name } bad: person(by: {name: "Palme"}) { name } }');
    expect(data).toEqual({ good: { name: 'Julius Nyerere' }, bad: null });
    expect(errors).toHaveLength(1);
  });
});

describe('one name for two people', () => {
  beforeAll(() => loadFacts(graph, namesakes));

  it('is ambiguous, and each has what is said of them only', async () => {
    expect(await codeOf('{ person(by: {name: "Bush"}) { id } }')).toMatchObject({ code: 'AMBIGUOUS' });
    interface Said { person: { articles: Page<{ title: string }>; meetings: Page<{ participations: { participant: { name: string }; why: { article: { title: string } }[] }[]; reports: { participants: { name: string; participant: { name: string } }[] }[] }> } }
    const said = async (name: string): Promise<unknown> => {
      const { person } = await dataOf<Said>(graph, `{ person(by: {name: "${name}"}) { articles { totalCount edges { node { title } } } meetings { edges { node { participations { participant { name } why { article { title } } } reports { participants { name participant { name } } } } } } } }`);
      return {
        articles: person.articles.edges.map((e) => e.node.title),
        met: person.meetings.edges.map((e) => e.node.participations.map((p) => `${p.participant.name}: ${p.why.map((w) => w.article.title).join()}`)),
        named: person.meetings.edges.flatMap((e) => e.node.reports.flatMap((r) => r.participants.map((p) => `${p.name} = ${p.participant.name}`))),
      };
    };
    expect(await said('George H. W. Bush')).toEqual({
      articles: ['Bush in Moscow', 'Washington, 1990'], met: [['Mikhail Gorbachev: Bush in Moscow', 'George H. W. Bush: Bush in Moscow']], named: ['Bush = George H. W. Bush', 'Mikhail Gorbachev = Mikhail Gorbachev'],
    });
    expect(await said('George W. Bush')).toEqual({
      articles: ['Bush in Istanbul', 'Washington, 2003'], met: [['Ahmet Necdet Sezer: Bush in Istanbul', 'George W. Bush: Bush in Istanbul']], named: ['Bush = George W. Bush', 'Ahmet Necdet Sezer = Ahmet Necdet Sezer'],
    });
  });
});

describe('several voices', () => {
  beforeAll(async () => {
    for (const { day, facts } of voices) await writeFacts(graph, [facts], `${day}T10:00:00.000Z`);
    await refresh(graph);
  });
  const among = '{between: [{name: "Felipe González"}, {name: "Mário Soares"}], from: "1988-03-05"}';

  it('of one meeting are laid side by side: what each has and what it leaves out, with the words', async () => {
    interface Point { about: string; says: string; node: { id: string } | null; publishers: string[]; evidence: { quote: string; article: { url: string } }[] }
    const { meetings: { edges: [edge] } } = await dataOf<{ meetings: Page<{ readouts: { publisher: string; reports: { id: string }[]; has: Point[]; leavesOut: Point[] }[] }> }>(graph,
      `{ meetings(filter: ${among}) { edges { node { readouts { publisher reports { id } has { about says node { id } publishers evidence { quote article { url } } } leavesOut { about says node { id } publishers evidence { quote article { url } } } } } } } }`);
    const short = (points: Point[]): string[] => points.map((p) => `${p.about} ${p.says} (${p.publishers.join()})`);
    const [gazette, ministry] = edge!.node.readouts;
    expect([gazette!.publisher, ministry!.publisher]).toEqual(['The Gazette', 'Ministry']);
    expect(short(ministry!.leavesOut)).toEqual(['PARTICIPANT Aníbal Cavaco Silva (The Gazette)', 'ISSUE fisheries (The Gazette)'].map((p) => expect.stringMatching(new RegExp(p.replace(/[()]/g, '.'), 'i')) as unknown as string));
    expect(short(gazette!.leavesOut)).toEqual(['PLACE Belém Palace (Ministry)']);
    expect(gazette!.leavesOut[0]!.evidence.map((e) => e.article.url)).toEqual(['https://example.org/communique']);
    expect(short(ministry!.has)).toEqual(expect.arrayContaining(['PARTICIPANT Felipe González (Ministry)', 'DATE 1988-03-11 (Ministry)', 'STATUS HELD (Ministry)', 'KIND MEETING (Ministry)']));
    for (const { has } of edge!.node.readouts) for (const p of has) expect(p.evidence.length).toBeGreaterThan(0);
  });

  it('a visit holds the talks on it', async () => {
    const { meetings: { edges: [talks] } } = await dataOf<{ meetings: Page<{ partOf: { kind: string; parts: { date: string }[] }; partOfRule: string; parts: unknown[] }> }>(graph,
      `{ meetings(filter: ${among}) { edges { node { partOfRule partOf { kind parts { date } } parts { id } } } } }`);
    expect(talks!.node).toEqual({ partOfRule: 'talks-on-visit', partOf: { kind: 'VISIT', parts: [{ date: '1988-03-11' }] }, parts: [] });
  });

  it('an agency has the one that came after it, and those before', async () => {
    expect(await dataOf(graph, '{ gatt: agency(by: {name: "GATT"}) { until successor { name predecessors { name } } } wto: agency(by: {name: "World Trade Organization"}) { successor { name } } }'))
      .toEqual({ gatt: { until: 1995, successor: { name: 'World Trade Organization', predecessors: [{ name: 'General Agreement on Tariffs and Trade' }] } }, wto: { successor: null } });
  });

  it('what was known on a day', async () => {
    const pair = 'between: [{name: "Felipe González"}, {name: "Mário Soares"}]';
    expect(await meetings(`{${pair}, knownOn: "2025-01-31"}`)).toEqual([]);
    expect(await meetings(`{${pair}, knownOn: "2025-02-01"}`)).toEqual(['1988-03-11']);
    expect(await meetings(`{${pair}, knownOn: "2025-04-01", to: "1988-03-09"}`)).toEqual([]);
    const { meetings: { edges: [edge] } } = await dataOf<{ meetings: Page<Record<string, unknown>> }>(graph,
      `{ meetings(filter: {${pair}}) { edges { node { status january: asOf(day: "2025-01-31") { status } february: asOf(day: "2025-02-28") { status date kind reports { id } } april: asOf(day: "2025-04-30") { status date earliest reports { id } } } } } }`);
    expect(edge!.node).toMatchObject({ status: 'HELD', january: null, february: { status: 'ANNOUNCED', date: '1988-03', kind: 'MEETING', reports: [{}] }, april: { status: 'HELD', date: '1988-03-11', earliest: '1988-03-11', reports: [{}, {}, {}] } });
  });

  it('holders of two offices over the years, each with who that was on the day', async () => {
    interface Row { meeting: { date: string }; a: { participant: { name: string }; rule: string }[]; b: { participant: { name: string }; rule: string }[] }
    const between = async (args: string): Promise<string[]> => (await dataOf<{ officeMeetings: Page<Row> }>(graph,
      `{ officeMeetings(a: {name: "Prime Minister of Spain"}, b: {name: "President of Portugal"}${args}) { totalCount edges { cursor node { meeting { date } a { participant { name } rule } b { participant { name } rule } } } } }`))
      .officeMeetings.edges.map(({ node: n }) => `${n.meeting.date} ${n.a.map((h) => `${h.participant.name} ${h.rule}`).join()} / ${n.b.map((h) => `${h.participant.name} ${h.rule}`).join()}`);
    expect(await between('')).toEqual(['2002-10-02 José María Aznar told-with-office / Jorge Sampaio told-with-office', '1988-03-11 Felipe González told-with-office / Mário Soares told-with-office']);
    expect(await between(', to: "1990-01-01"')).toHaveLength(1);
    expect(await between(', first: 1')).toHaveLength(1);
    expect(await between(', status: [ANNOUNCED]')).toEqual([]);
    expect(await codeOf('{ officeMeetings(a: {name: "Prime Minister of Spain"}, b: {name: "Spanish prime minister"}) { totalCount } }')).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('long lists', () => {
  /** Many on one day: the hardest for a page to go on after. */
  const oneDay = '1970-10-24';
  const crowd = (numbers: number[]): ArticleFacts[] => numbers.map((i) => tell({
    url: `https://example.org/assembly/${i}`, on: '1970-10-25', title: `Assembly ${i}`,
    reports: [{ who: ['Urho Kekkonen@FI', `Delegate Number${String.fromCharCode(65 + i)}@PE`], date: oneDay, about: ['disarmament'], at: 'New York@US' }],
  }));
  beforeAll(() => loadFacts(graph, crowd([1, 3, 5, 7, 9, 11, 13])));

  const LISTS: [string, string, string][] = [
    ['all meetings', '', `meetings(filter: {from: "${oneDay}", to: "${oneDay}"}, `], ['meetings of a person', 'person(by: {name: "Kekkonen"})', 'meetings('], ['counterparts', 'person(by: {name: "Kekkonen"})', 'counterparts('],
    ['meetings of a country', 'country(by: {name: "Finland"})', 'meetings('], ['meetings about an issue', 'issue(by: {id: "issue/disarmament"})', 'meetings('], ['meetings at a place', 'place(by: {name: "New York"})', 'meetings('],
    ['all articles', '', 'articles(from: "1970-10-25", to: "1970-10-25", '], ['articles of a person', 'person(by: {name: "Kekkonen"})', 'articles('], ['people of a country', 'country(by: {name: "Peru"})', 'people('], ['all people', '', 'people(country: {name: "Peru"}, '],
  ];
  const nextPage = async (parent: string, field: string, after: string | null, count = ''): Promise<Page<unknown>> => {
    const inner = `x: ${field}first: 3, after: $after) { ${count} edges { cursor } pageInfo { hasNextPage endCursor } }`;
    const { x, y } = await dataOf<{ x?: Page<unknown>; y?: { x: Page<unknown> } }>(graph, `query q($after: String) { ${parent ? `y: ${parent} { ${inner} }` : inner} }`, { after });
    return (x ?? y!.x);
  };

  it.each(LISTS)('give each once, page by page, counted or not: %s', async (_what, parent, field) => {
    for (const count of ['', 'totalCount']) {
      const cursors: string[] = [];
      for (let after: string | null = null, more = true; more && cursors.length < 20;) {
        const page: Page<unknown> = await nextPage(parent, field, after, count);
        cursors.push(...page.edges.map((e) => e.cursor));
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      expect([cursors.length, new Set(cursors).size]).toEqual([7, 7]);
    }
  });

  it('go on where they ended when more is loaded meanwhile: nothing is given twice, and nothing that was there is left out', async () => {
    const begun = await Promise.all(LISTS.map(([, parent, field]) => nextPage(parent, field, null)));
    const there = await Promise.all(LISTS.map(async ([, parent, field]) => {
      const second = await nextPage(parent, field, null).then((page) => nextPage(parent, field, page.pageInfo.endCursor));
      return [...second.edges, ...(await nextPage(parent, field, second.pageInfo.endCursor)).edges].map((e) => e.cursor);
    }));
    await loadFacts(graph, crowd([0, 2, 4, 6, 8, 10, 12, 14]));
    for (const [i, [what, parent, field]] of LISTS.entries()) {
      const rest: string[] = [];
      for (let after = begun[i]!.pageInfo.endCursor, more = true; more && rest.length < 20;) {
        const page = await nextPage(parent, field, after);
        rest.push(...page.edges.map((e) => e.cursor));
        [after, more] = [page.pageInfo.endCursor, page.pageInfo.hasNextPage];
      }
      expect([what, new Set([...begun[i]!.edges.map((e) => e.cursor), ...rest]).size]).toEqual([what, 3 + rest.length]);
      expect(rest).toEqual(expect.arrayContaining(there[i]!));
    }
  });
});
