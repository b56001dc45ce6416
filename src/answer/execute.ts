import { execute, GraphQLError, parse, specifiedRules, validate, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';
import type { Graph } from '../graph/graph.js';
import { createContext } from './context.js';
import { publicError } from './errors.js';
import { loadSchema, LONGEST_QUESTION, MOST_TOKENS, validationRules } from './schema.js';

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
  /** told of errors that are ours and not the question's */
  report?: (error: unknown) => void;
}

let schema: GraphQLSchema | undefined;

/** Answers a GraphQL question in this process, as the server would: the same schema, limits and errors. */
export async function executeQuery({ graph, query, variables, operationName, signal, report = () => {} }: Question): Promise<Answer> {
  schema ??= loadSchema();
  const failed = (errors: readonly GraphQLError[], code: string): Answer => ({
    data: null,
    errors: errors.map((e) => publicError({ ...e.toJSON(), extensions: { code, ...e.extensions } }, e, report)),
  });
  let document;
  try {
    document = parse(query, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) return failed([error], 'GRAPHQL_PARSE_FAILED');
    throw error;
  }
  const invalid = validate(schema, document, [...specifiedRules, ...validationRules]);
  if (invalid.length) return failed(invalid, 'GRAPHQL_VALIDATION_FAILED');
  const limit = AbortSignal.timeout(LONGEST_QUESTION);
  const context = createContext({ graph, signal: signal ? AbortSignal.any([signal, limit]) : limit });
  const { data, errors } = await execute({ schema, document, variableValues: variables, operationName, contextValue: context });
  return {
    data: data ? (JSON.parse(JSON.stringify(data)) as Record<string, unknown>) : null,
    ...(errors && { errors: errors.map((e) => publicError(e.toJSON(), e, report)) }),
  };
}
