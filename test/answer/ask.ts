import { executeQuery, type Answer } from '../../src/answer/execute.js';
import type { Graph } from '../../src/graph/graph.js';

/** Asks in this process; an error of ours fails the test with what it was. */
export async function ask(graph: Graph, query: string, variables?: Record<string, unknown>): Promise<Answer> {
  return executeQuery({ graph, query, variables, report: (error) => { throw error; } });
}

/** The data of an answer that has to be without errors. */
export async function dataOf<T>(graph: Graph, query: string, variables?: Record<string, unknown>): Promise<T> {
  const { data, errors } = await ask(graph, query, variables);
  if (errors) throw new Error(JSON.stringify(errors, null, 1));
  return data as T;
}
