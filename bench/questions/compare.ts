import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Graph } from '../../src/graph/graph.js';
import { median, milliseconds, quantile } from '../measure.js';
import { askedOf, type Asked, type Sort } from './asked.js';
import { keepAlive, post } from './client.js';
import { floors, ours, peers, QUESTIONS, variablesOf, type Question } from './questions.js';

/** The bare driver in this process; a handler that runs the same Cypher over HTTP; ours over HTTP; @neo4j/graphql over HTTP. */
export const CONTENDERS = ['floor', 'handler', 'ours', 'peer'] as const;
export type Contender = (typeof CONTENDERS)[number];

/** Milliseconds with one client, answers a second with many. */
export interface Speed { median: number; p99: number; hub: number; typical: number; perSecond: number }
export interface QuestionFigures { question: Question; asked: number; speeds: Partial<Record<Contender, Speed>> }

type Ask = (one: Asked) => Promise<unknown>;

const CLIENTS = 32;
const WARM_ROUNDS = 2;
const ROUNDS = 6;
/** Nobody is asked for longer than this with one client; slow peers are asked less often. */
const MOST_MS = 8_000;
const BLOCKS = 3;
const BLOCK_MS = 1_200;

/** The six questions to all contenders, one after the other in turns, so that what else the machine does hits all alike. */
export async function compare(graph: Graph, only: readonly Question[], say: (line: string) => void): Promise<QuestionFigures[]> {
  const { uri, user, password } = graph.connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const child = fork(join(dirname(fileURLToPath(import.meta.url)), 'questions', 'serve.mjs'));
  const agent = keepAlive(CLIENTS);
  try {
    const { release: _release, ...connection } = graph.connection;
    child.send(connection);
    const addresses = await answerOf(child);
    const asked = await askedOf(graph);
    const figures: QuestionFigures[] = [];
    for (const question of QUESTIONS.filter((q) => only.includes(q))) {
      say(question);
      const asks: Partial<Record<Contender, Ask>> = {
        floor: bare(driver, graph.connection.database, question),
        handler: ({ values }) => post(new URL(question, `${addresses.handler}/`), JSON.stringify(values), agent),
        ours: graphql(addresses.ours!, ours(question), agent),
      };
      const words = peers(question);
      if (words) asks.peer = graphql(addresses.peer!, words, agent);
      figures.push({ question, asked: asked[question].length, speeds: await speeds(asks, asked[question]) });
    }
    return figures;
  } finally {
    agent.destroy();
    child.disconnect();
    await driver.close();
  }
}

async function answerOf(child: ChildProcess): Promise<Record<string, string>> {
  const early = once(child, 'exit').then(([code]) => { throw new Error(`the servers ended with ${String(code)}`); });
  const [addresses] = await Promise.race([once(child, 'message'), early]) as [Record<string, string>];
  early.catch(() => {}); // the end comes later, and is no news then
  return addresses;
}

function bare(driver: Driver, database: string | undefined, question: Question): Ask {
  const { text } = floors(question);
  return async ({ values }) => {
    const session = driver.session({ defaultAccessMode: 'READ', database });
    const { records } = await session.run(text, values);
    await session.close();
    return records.map((record) => record.toObject());
  };
}

function graphql(address: string, query: string, agent: ReturnType<typeof keepAlive>): Ask {
  const url = new URL(address);
  return ({ values }) => post(url, JSON.stringify({ query, variables: variablesOf(query, values) }), agent);
}

async function speeds(asks: Partial<Record<Contender, Ask>>, asked: Asked[]): Promise<Partial<Record<Contender, Speed>>> {
  const who = CONTENDERS.filter((c) => asks[c]);
  for (const contender of who) await checked(contender, asks[contender]!, asked);
  for (let round = 0; round < WARM_ROUNDS; round++) for (const one of asked) for (const c of who) await asks[c]!(one);
  const times: Record<Contender, { sort: Sort; ms: number }[]> = { floor: [], handler: [], ours: [], peer: [] };
  const spent: Record<Contender, number> = { floor: 0, handler: 0, ours: 0, peer: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, one] of asked.entries()) {
      // whoever comes first changes from one to the next
      for (let k = 0; k < who.length; k++) {
        const c = who[(i + round + k) % who.length]!;
        if (round && spent[c] > MOST_MS) continue;
        const ms = await milliseconds(() => asks[c]!(one));
        spent[c] += ms;
        times[c].push({ sort: one.sort, ms });
      }
    }
  }
  const rates: Record<Contender, number[]> = { floor: [], handler: [], ours: [], peer: [] };
  for (let block = 0; block < BLOCKS; block++) for (let k = 0; k < who.length; k++) {
    const c = who[(block + k) % who.length]!;
    rates[c].push(await rate(asks[c]!, asked));
  }
  return Object.fromEntries(who.map((c): [Contender, Speed] => {
    const of = (sort?: Sort): number[] => times[c].filter((t) => !sort || t.sort === sort).map((t) => t.ms);
    return [c, { median: median(of()), p99: quantile(of(), 0.99), hub: median(of('hub')), typical: median(of('typical')), perSecond: median(rates[c]) }];
  }));
}

/** An answer that is an error, or nothing, would be fast. */
async function checked(contender: Contender, ask: Ask, asked: Asked[]): Promise<void> {
  let empty = 0;
  for (const one of asked) {
    const answer = await ask(one);
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer);
    if (text.includes('"errors"') || text.includes('"statusCode"')) throw new Error(`${contender} answers ${JSON.stringify(one.values)} with ${text.slice(0, 500)}`);
    if (text.length < 60) empty++;
  }
  if (empty > asked.length / 4) throw new Error(`${contender} has no answer to ${empty} of ${asked.length}`);
}

/** Answers a second, with many clients at once. */
async function rate(ask: Ask, asked: Asked[]): Promise<number> {
  const since = performance.now();
  let answers = 0;
  await Promise.all(Array.from({ length: CLIENTS }, async (_, client) => {
    for (let i = client * 7; performance.now() - since < BLOCK_MS; i++) {
      await ask(asked[i % asked.length]!);
      answers++;
    }
  }));
  return (answers * 1000) / (performance.now() - since);
}
