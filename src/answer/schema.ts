import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema, ValidationRule } from 'graphql';
import { gql } from 'graphql-tag';
import { projectRoot } from '../domain/project-root.js';
import { depthLimit } from './limits/depth.js';
import { resolvers } from './resolvers.js';
import { scalars } from './scalars.js';

/** Fields under fields that a question may have: enough for a path's meetings' reports' articles' mentions' words. */
export const DEEPEST_QUESTION = 14;

/** Words and signs that a question may have. */
export const MOST_TOKENS = 10_000;

/** Milliseconds that a whole question may take. */
export const LONGEST_QUESTION = 30_000;

/** Beside GraphQL's own rules. */
export const validationRules: ValidationRule[] = [depthLimit(DEEPEST_QUESTION)];

/** schema.graphql with our resolvers; a resolver that the schema does not have is an error at once. */
export function loadSchema(): GraphQLSchema {
  const typeDefs = gql(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
  const schema = makeExecutableSchema({ typeDefs, resolvers, resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' } });
  for (const [name, checks] of Object.entries(scalars)) Object.assign(schema.getType(name)!, checks);
  return schema;
}
