import { execute, getOperationAST, type DocumentNode, type ExecutionResult, type GraphQLSchema } from 'graphql';
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
  return errors ? { errors } : compiled.query(undefined, context, variables) as Promise<ExecutionResult<Record<string, unknown>>>;
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
