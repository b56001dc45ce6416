import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import type { Asker } from '../domain/access.js';
import type { Graph } from '../graph/graph.js';
import { createContext } from './context.js';
import { publicError } from './errors.js';
import { LONGEST_QUESTION } from './limits/question.js';
import { runQuestion } from './run-question.js';
import { loadSchema } from './schema.js';
import type { Workings } from './workings.js';

export interface Answer {
  /** null when no part of the question could be answered */
  data: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}

export interface Question {
  graph: Graph;
  query: string;
  variables?: Record<string, unknown>;
  operationName?: string;
  signal?: AbortSignal;
  /** what changes the graph, for whoever may; without it the question can only ask */
  workings?: Workings;
  /** who asks; nobody in particular may change nothing */
  asker?: Asker | null;
  /** told of errors that are ours and not the question's */
  report?: (error: unknown) => void;
}

let schema: GraphQLSchema | undefined;

/** Answers a GraphQL question in this process, as the server would: the same schema, limits and errors. */
export async function executeQuery({ graph, query, variables, operationName, signal, workings, asker, report = () => {} }: Question): Promise<Answer> {
  schema ??= loadSchema();
  const limit = AbortSignal.timeout(LONGEST_QUESTION);
  const context = createContext({ graph, workings, asker, signal: signal ? AbortSignal.any([signal, limit]) : limit });
  const { data, errors, refused } = await runQuestion(schema, { query, variables, operationName }, context);
  return {
    data,
    ...(errors.length ? { errors: errors.map((e) => publicError(refused ? { ...e.toJSON(), extensions: { code: refused, ...e.extensions } } : e.toJSON(), e, report)) } : {}),
  };
}
