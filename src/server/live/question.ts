import { getOperationAST, GraphQLError, parse, specifiedRules, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import { costError, costOf } from '../../answer/limits/cost.js';
import { MOST_COST, MOST_TOKENS, validationRules } from '../../answer/schema.js';
import { NOT_SAFELISTED, type Safelist } from '../safelist.js';

/** What a client asks to be told. */
export interface Asked {
  query?: string;
  operationName?: string | null;
  variables?: Record<string, unknown> | null;
  extensions?: Record<string, unknown> | null;
}

/** The document of a subscription within the limits of every question, or the errors by which it is refused. */
export function documentOf(schema: GraphQLSchema, { query, operationName, variables, extensions }: Asked, safelist: Safelist | null): DocumentNode | readonly GraphQLError[] {
  const text = safelist ? safelist.textOf({ query, extensions }) : query;
  if (typeof text !== 'string') return [coded(safelist ? NOT_SAFELISTED.message : 'expected a query', safelist ? NOT_SAFELISTED.code : 'BAD_REQUEST')];
  let document: DocumentNode;
  try {
    document = parse(text, { maxTokens: MOST_TOKENS });
  } catch (error) {
    return [coded((error as Error).message, 'GRAPHQL_PARSE_FAILED')];
  }
  const invalid = validate(schema, document, [...specifiedRules, ...validationRules]);
  if (invalid.length) return invalid.map((e) => (e.extensions.code ? e : coded(e.message, 'GRAPHQL_VALIDATION_FAILED')));
  const operation = getOperationAST(document, operationName);
  if (!operation) return [coded('expected one operation, or the name of one', 'OPERATION_RESOLUTION_FAILURE')];
  if (operation.operation !== 'subscription') return [coded(`a ${operation.operation} goes over HTTP, to the same address; only subscriptions go over WebSocket`, 'BAD_REQUEST')];
  const tooCostly = costError(costOf(schema, document, operationName, variables ?? {}), MOST_COST);
  return tooCostly ? [tooCostly] : document;
}

export const coded = (message: string, code: string): GraphQLError => new GraphQLError(message, { extensions: { code } });
