import { GraphQLError, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Context } from './context.js';
import { costError, costOf } from './limits/cost.js';
import { MOST_COST, MOST_TOKENS, validationRules } from './limits/question.js';
import { runDocument } from './run-document.js';

export interface Ran {
  data: Record<string, unknown> | null;
  errors: readonly GraphQLError[];
  /** the code of a question that was not run at all */
  refused: 'GRAPHQL_PARSE_FAILED' | 'GRAPHQL_VALIDATION_FAILED' | null;
}

/** Runs a question against the schema, within the limits of every question. */
export async function runQuestion(schema: GraphQLSchema, question: { query: string; variables?: Record<string, unknown>; operationName?: string }, context: Context): Promise<Ran> {
  let document: DocumentNode;
  try {
    document = parse(question.query, { maxTokens: MOST_TOKENS });
  } catch (error) {
    if (error instanceof GraphQLError) return { data: null, errors: [error], refused: 'GRAPHQL_PARSE_FAILED' };
    throw error;
  }
  const invalid = validate(schema, document, [...specifiedRules, ...validationRules]);
  if (invalid.length) return { data: null, errors: invalid, refused: 'GRAPHQL_VALIDATION_FAILED' };
  const tooCostly = costError(costOf(schema, document, question.operationName, question.variables ?? {}), MOST_COST);
  if (tooCostly) return { data: null, errors: [tooCostly], refused: 'GRAPHQL_VALIDATION_FAILED' };
  const { data, errors } = await runDocument({ schema, document, variables: question.variables, operationName: question.operationName }, context);
  return { data: data ? (JSON.parse(JSON.stringify(data)) as Record<string, unknown>) : null, errors: errors ?? [], refused: null };
}
