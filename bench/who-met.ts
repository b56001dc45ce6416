import neo4j, { type Session } from 'neo4j-driver';
import { executeQuery } from '../src/answer/execute.js';
import { cypherFile } from '../src/graph/cypher-files.js';
import { writeFacts } from '../src/graph/facts-write.js';
import type { Graph } from '../src/graph/graph.js';
import { parameter } from '../src/graph/values.js';
import { refresh } from '../src/pipeline/refresh.js';
import { startServer } from '../src/server.js';
import { manyArticles as madeFacts } from '../test/support/many-articles.js';
import { keepAlive, post } from './questions/client.js';
import { inTurn, median, milliseconds, quantile } from './measure.js';

export interface WhoMetFigures {
  meetings: number;
  /** meetings of the busiest and of the least busy of those asked about */
  mostMeetings: number;
  fewestMeetings: number;
  byId: Latency;
  byName: Latency;
}

export interface Latency {
  asked: number;
  /** trips to the database that the server makes for one answer */
  trips: number;
  httpMs: { median: number; p95: number };
  driverMs: { median: number; p95: number };
  /** of the medians, and of the 95th percentiles */
  ratio: { median: number; p95: number };
}

interface Person { id: string; name: string; meetings: number }
interface Asked { variables: Record<string, unknown>; cypher: string; params: unknown; trips: number; rows: number }

const MADE_ARTICLES = 1_500;
const PEOPLE = 25;
const MOST_MS = 12_000;
const PAIRS = 600;
const ANSWER = 'Participant.counterparts';

const WHO_MET = (head: string, person: string, about: string): string => `query WhoMet(${head}) {
  whoMet(person: { ${person} }${about}) {
    totalCount
    edges { node { participant { id name country { name } } count first last issues { name } meetings { title date kind } } }
  }
}`;
const BY_ID = WHO_MET('$who: ID!', 'id: $who', '');
const BY_NAME = WHO_MET('$who: String!, $about: String!', 'name: $who', ', about: { name: $about }');

/** `whoMet` over HTTP and the one Cypher query that answers it, by a bare driver in this process: the same question to both, in turn. */
export async function benchWhoMet(graph: Graph): Promise<WhoMetFigures> {
  await writeFacts(graph, madeFacts(MADE_ARTICLES), new Date().toISOString());
  await refresh(graph);
  const [{ meetings } = { meetings: 0 }] = await graph.execute<{ meetings: number }>('MATCH (m:Meeting) RETURN count(m) AS meetings');
  const people = await graph.execute<Person>(
    `MATCH (p:Person) WITH p, COUNT { (p)-[:ATTENDED]->() } AS meetings ORDER BY meetings DESC, p.id LIMIT ${PEOPLE} RETURN p.id AS id, p.name AS name, meetings`);
  const server = await startServer({ graph, port: 0 });
  const { uri, user, password } = graph.connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const agent = keepAlive(1);
  const ask = (query: string, variables: Record<string, unknown>): Promise<string> => post(new URL('graphql', server.url), JSON.stringify({ query, variables }), agent);
  try {
    const compare = async (query: string, of: (person: Person) => Record<string, unknown>): Promise<Latency> => {
      const asked = (await Promise.all(people.map((person) => prepare(graph, query, of(person))))).flatMap((one) => one ?? []);
      return latency(asked, (one) => ask(query, one.variables), () => driver.session({ defaultAccessMode: 'READ', database: graph.connection.database }));
    };
    return {
      meetings, mostMeetings: people[0]?.meetings ?? 0, fewestMeetings: people.at(-1)?.meetings ?? 0,
      byId: await compare(BY_ID, ({ id }) => ({ who: id })),
      byName: await compare(BY_NAME, ({ name }) => ({ who: name, about: 'trade' })),
    };
  } finally {
    agent.destroy();
    await driver.close();
    await server.stop();
  }
}

/** The question with the query that answers it, as the server sends it; null when the name fits several people. */
async function prepare(graph: Graph, query: string, variables: Record<string, unknown>): Promise<Asked | null> {
  const sent: { name: string; params: unknown }[] = [];
  const watched = new Proxy(graph, {
    get: (target, key) => (key !== 'read' ? Reflect.get(target, key) as unknown : (name: string, params: Record<string, unknown>, options: object) => {
      sent.push({ name, params });
      return target.read(name, params, options);
    }),
  });
  const { data, errors } = await executeQuery({ graph: watched, query, variables });
  const answered = sent.find(({ name }) => name === ANSWER);
  if (errors?.length || !answered) return null;
  const rows = (data as { whoMet: { edges: unknown[] } }).whoMet.edges.length;
  return { variables, cypher: cypherFile('read', ANSWER).text, params: parameter(answered.params), trips: sent.length, rows };
}

async function latency(asked: Asked[], http: (one: Asked) => Promise<string>, session: () => Session): Promise<Latency> {
  if (!asked.length) throw new Error('nobody to ask about');
  const bare = async ({ cypher, params, rows }: Asked): Promise<void> => {
    const s = session();
    const { records } = await s.run(cypher, params as Record<string, unknown>);
    await s.close();
    const found = (records[0]?.get('counterparts') as unknown[] | undefined)?.length ?? 0;
    if (found < rows) throw new Error(`the driver got ${found} counterparts, the server ${rows}`);
  };
  const overHttp = async (one: Asked): Promise<void> => {
    const answer = JSON.parse(await http(one)) as { data?: { whoMet?: { edges: unknown[] } } };
    if (answer.data?.whoMet?.edges.length !== one.rows) throw new Error(`an answer over HTTP differs: ${JSON.stringify(answer).slice(0, 200)}`);
  };
  const times: { http: number[]; driver: number[] } = { http: [], driver: [] };
  const warm = 2 * asked.length;
  const until = Date.now() + MOST_MS;
  for (let i = 0; i < PAIRS + warm && (i < 2 * warm || Date.now() < until); i++) {
    const one = asked[i % asked.length]!;
    // the turn changes with each round of the people, too, so that each is asked both ways
    const [h, d] = await inTurn(i + Math.floor(i / asked.length), () => milliseconds(() => overHttp(one)), () => milliseconds(() => bare(one)));
    if (i < warm) continue;
    times.http.push(h);
    times.driver.push(d);
  }
  const of = (values: number[]): { median: number; p95: number } => ({ median: median(values), p95: quantile(values, 0.95) });
  const [httpMs, driverMs] = [of(times.http), of(times.driver)];
  return {
    asked: times.http.length, trips: Math.max(...asked.map((a) => a.trips)), httpMs, driverMs,
    ratio: { median: httpMs.median / driverMs.median, p95: httpMs.p95 / driverMs.p95 },
  };
}
