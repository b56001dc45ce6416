import { execute, getOperationAST, GraphQLError, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { getVariableValues } from 'graphql/execution/values.js';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import type { Context } from './context.js';

/** Of a valid document: how it is run the next time. Whoever keeps documents (Apollo does, the latest) keeps what they were compiled to. */
const known = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>();

export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variables?: Record<string, unknown> | undefined;
}

/**
 * Runs a valid document. One that comes again is compiled, which takes as long as it takes to run a few times; so that nobody can make us
 * compile all day, one that never comes again is not.
 */
export async function runDocument({ schema, document, operationName, variables = {} }: Operation, context: Context): Promise<ExecutionResult<Record<string, unknown>>> {
  const compiled = compiledOf(schema, document, operationName ?? '');
  if (!compiled) return execute({ schema, document, operationName, variableValues: variables, contextValue: context }) as Promise<ExecutionResult<Record<string, unknown>>>;
  // graphql-jit lets an input with two keys through where there may be one
  const { errors } = getVariableValues(schema, getOperationAST(document, operationName)?.variableDefinitions ?? [], variables, { maxErrors: 50 });
  if (errors) return { errors };
  const answer = (await compiled.query(undefined, context, variables)) as ExecutionResult<Record<string, unknown>>;
  return answer.errors ? { ...answer, errors: answer.errors.map(asGraphql) } : answer;
}

/** graphql-jit's errors only look like GraphQL's: without `extensions` nobody could give them a code. */
function asGraphql({ message, locations, path, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError });
  if (locations?.length) Object.defineProperty(error, 'locations', { value: locations, enumerable: true });
  return error;
}

function compiledOf(schema: GraphQLSchema, document: DocumentNode, operationName: string): CompiledQuery | null {
  const operations = known.get(document);
  if (!operations) {
    known.set(document, new Map());
    return null;
  }
  let compiled = operations.get(operationName);
  if (compiled === undefined) {
    const made = getOperationAST(document, operationName || null) ? compileQuery(schema, document, operationName || undefined, { disablingCapturingStackErrors: true }) : null;
    compiled = made && isCompiledQuery(made) ? made : null;
    operations.set(operationName, compiled);
  }
  return compiled;
}
