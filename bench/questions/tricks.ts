import neo4j, { type Driver } from 'neo4j-driver';
import { execute, parse } from 'graphql';
import { createContext } from '../../src/answer/context.js';
import { executeQuery } from '../../src/answer/execute.js';
import { runDocument } from '../../src/answer/run-document.js';
import { loadSchema } from '../../src/answer/schema.js';
import { cypherFile } from '../../src/graph/cypher-files.js';
import type { Graph } from '../../src/graph/graph.js';
import { inTurn, median, milliseconds } from '../measure.js';
import { askedOf, type Asked } from './asked.js';
import { sentFor } from './hits.js';
import { ours, variablesOf, type Question } from './questions.js';

/** Milliseconds without and with something, in turns, each many times. */
export interface Trick { what: string; without: number; with: number }

type Way = (one: Asked) => Promise<unknown>;
type Parameters = Record<string, unknown> & { filter: Record<string, unknown> };

const ROUNDS = 8;
const WARM = 2;

/** What each trick behind the answers is worth, in the graph that it is for. */
export async function benchTricks(graph: Graph): Promise<Trick[]> {
  const { uri, user, password } = graph.connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const asked = await askedOf(graph);
    const ask = (query: string): Way => ({ values }) => executeQuery({ graph, query, variables: variablesOf(query, values) });
    const run = (by: Driver, text: string, params: (one: Asked) => Record<string, unknown>): Way => async (one) => {
      const session = by.session({ defaultAccessMode: 'READ' });
      const { records } = await session.run(text, params(one));
      await session.close();
      return records.map((record) => record.toObject());
    };
    /** The query that answers a question, with what our resolvers send, changed. */
    const sent = async (question: Question, text: (text: string) => string, change: (params: Parameters) => object): Promise<Way> => {
      const known = new Map<Asked, { text: string; params: Record<string, unknown> }>();
      for (const one of asked[question]) {
        const [query] = await sentFor(graph, question, one.values);
        const params = query!.params as Parameters;
        known.set(one, { text: text(cypherFile('read', query!.name).text), params: { ...params, ...change(params) } });
      }
      return (one) => run(driver, known.get(one)!.text, () => known.get(one)!.params)(one);
    };
    const same = (text: string): string => text;
    const profile = ours('profile');
    const schema = loadSchema();
    const document = parse(profile);
    const answered = await cached(graph);
    const context = (): ReturnType<typeof createContext> => createContext({ graph: answered });
    const tuples = `MATCH (p:Person {id: $person})-[:ATTENDED]->(m) WITH m LIMIT 20 MATCH (m)<-[r:ATTENDED]-(n) RETURN collect([r.id, r.side, r.role, r.capacity, [n.id, n.name, n.country]]) AS found`;
    const maps = tuples.replace('[r.id, r.side, r.role, r.capacity, [n.id, n.name, n.country]]', 'r {.id, .side, .role, .capacity, participant: n {.id, .name, .country}}');
    const hub = (question: Question): Asked[] => asked[question].filter(({ sort }) => sort === 'hub');
    const climbing = (text: string): string => text.replace('EXISTS { (m)-[:ABOUT]->(issue:Issue) WHERE', 'EXISTS { (m)-[:ABOUT]->(:Issue)-[:BROADER*0..5]->(issue:Issue) WHERE');
    return [
      await compare('profile: one query, against a batch a level', asked.profile, ask(inBatches(profile)), ask(profile)),
      await compare('profile: compiled, against graphql-js (no database)', asked.profile,
        ({ values }) => Promise.resolve(execute({ schema, document, variableValues: values, contextValue: context() })), ({ values }) => runDocument({ schema, document, variables: values }, context())),
      await compare('an id taken at its word, against looked up first', asked.whoMet, async (one) => {
        await graph.read('Query.nodes', { ids: [one.values.person] });
        return ask(ours('whoMet'))(one);
      }, ask(ours('whoMet'))),
      await compare('tuples, against maps (20 meetings\' participations)', asked.profile, run(driver, maps, ({ values }) => values), run(driver, tuples, ({ values }) => values)),
      await compare('the hub\'s window of days from the index', hub('whoMet'), await sent('whoMet', same, ({ filter }) => ({ filter: { ...filter, days: [['', '9999-99-99']] } })), await sent('whoMet', same, () => ({}))),
      await compare('issues below an issue from the lexicon, against climbing the tree', asked.whoMet, await sent('whoMet', climbing, ({ filter }) => ({ filter: { ...filter, about: (filter.about as string[]).slice(0, 1) } })), await sent('whoMet', same, () => ({}))),
      await compare('two people from the less busy, against from the hub', hub('twoPeople'),
        await sent('twoPeople', same, (params) => ({ anchors: (params as unknown as { anchors: { people: string[] }[] }).anchors.map((a) => ({ ...a, people: a.people.slice(0, 1) })) })), await sent('twoPeople', same, () => ({}))),
    ];
  } finally {
    await driver.close();
  }
}

async function compare(what: string, asked: Asked[], without: Way, having: Way): Promise<Trick> {
  const times: { without: number[]; with: number[] } = { without: [], with: [] };
  for (let round = 0; round < ROUNDS + WARM; round++) {
    for (const [i, one] of asked.entries()) {
      const [a, b] = await inTurn(i + round, () => milliseconds(() => without(one)), () => milliseconds(() => having(one)));
      if (round < WARM) continue;
      times.without.push(a);
      times.with.push(b);
    }
  }
  return { what, without: median(times.without), with: median(times.with) };
}

/** The same question with nothing that can be brought along: an argument that changes nothing makes each list one of a batch. */
function inBatches(query: string): string {
  return query.replace('person(by: {id: $person}) {', 'node(id: $person) { ... on Person {').replace(/}\s*$/, '} }').replace('participations', 'participations(side: null)');
}

/** The graph with one answer to each query, so that only our own time is left. */
async function cached(graph: Graph): Promise<Graph> {
  const known = new Map<string, Promise<unknown>>();
  return new Proxy(graph, {
    get: (target, key) => (key !== 'read' ? Reflect.get(target, key) as unknown : (name: string, params: Record<string, unknown>) => {
      const which = JSON.stringify([name, params]);
      if (!known.has(which)) known.set(which, target.read(name, params));
      return known.get(which);
    }),
  });
}
