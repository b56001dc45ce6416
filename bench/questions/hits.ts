import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { executeQuery } from '../../src/answer/execute.js';
import { cypherFile } from '../../src/graph/cypher-files.js';
import type { Graph } from '../../src/graph/graph.js';
import { parameter } from '../../src/graph/values.js';
import { askedOf, type Sort } from './asked.js';
import { ours, QUESTIONS, variablesOf, type Question } from './questions.js';

/** What one answer takes of the database: trips, and reads of nodes, relationships and their properties. */
export interface Effort { trips: number; hits: number }

/** The most that any question of each sort took, asked as in the benchmark. */
export async function effortOf(graph: Graph, sorts: readonly Sort[], most = Infinity): Promise<Record<Question, Effort>> {
  const { uri, user, password, database } = graph.connection;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  try {
    const asked = await askedOf(graph);
    const efforts = {} as Record<Question, Effort>;
    for (const question of QUESTIONS) {
      efforts[question] = { trips: 0, hits: 0 };
      for (const { values } of asked[question].filter(({ sort }) => sorts.includes(sort)).slice(0, most)) {
        const sent = await sentFor(graph, question, values);
        let hits = 0;
        for (const { name, params } of sent) {
          const { summary } = await driver.executeQuery(`PROFILE ${cypherFile('read', name).text}`, params, { database, routing: 'READ' });
          hits += summary.profile ? hitsIn(summary.profile) : 0;
        }
        efforts[question] = { trips: Math.max(efforts[question].trips, sent.length), hits: Math.max(efforts[question].hits, hits) };
      }
    }
    return efforts;
  } finally {
    await driver.close();
  }
}

const hitsIn = (plan: ProfiledPlan): number => plan.dbHits + plan.children.reduce((sum, child) => sum + hitsIn(child), 0);

/** The queries that our resolvers make of a question, with their parameters as the driver wants them. */
export async function sentFor(graph: Graph, question: Question, values: Record<string, string>): Promise<{ name: string; params: Record<string, unknown> }[]> {
  const sent: { name: string; params: Record<string, unknown> }[] = [];
  const watched = new Proxy(graph, {
    get: (target, key) => (key !== 'read' ? Reflect.get(target, key) as unknown : (name: string, params: Record<string, unknown>, options: object) => {
      sent.push({ name, params: parameter(params) as Record<string, unknown> });
      return target.read(name, params, options);
    }),
  });
  const { errors } = await executeQuery({ graph: watched, query: ours(question), variables: variablesOf(ours(question), values) });
  if (errors?.length) throw new Error(`${question} ${JSON.stringify(values)}: ${errors[0]!.message}`);
  return sent;
}
