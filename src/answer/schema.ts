import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { gql } from 'graphql-tag';
import { projectRoot } from '../domain/project-root.js';
import { resolvers } from './resolvers.js';
import { scalars } from './scalars.js';

export * from './limits/question.js';

/** schema.graphql with our resolvers; a resolver that the schema does not have is an error at once. */
export function loadSchema(): GraphQLSchema {
  const typeDefs = gql(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
  const schema = makeExecutableSchema({ typeDefs, resolvers, resolverValidationOptions: { requireResolversToMatchSchema: 'error', requireResolversForResolveType: 'error' } });
  for (const [name, checks] of Object.entries(scalars)) Object.assign(schema.getType(name)!, checks);
  return schema;
}
