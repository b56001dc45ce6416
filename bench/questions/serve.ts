import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { Neo4jGraphQL } from '@neo4j/graphql';
import fastify from 'fastify';
import neo4j, { type Driver } from 'neo4j-driver';
import type { Connection } from '../../src/graph/connection.js';
import { Graph } from '../../src/graph/graph.js';
import { startServer } from '../../src/server.js';
import { floors, peerSchema, QUESTIONS } from './questions.js';

/**
 * A process of its own with what is compared, each at an address of its own: our server, a handler that does nothing but run the Cypher,
 * and @neo4j/graphql. Told the connection, it tells the addresses, and ends when the parent does.
 */
process.once('message', (connection: Omit<Connection, 'release'>) => void serve(connection));
process.once('disconnect', () => process.exit(0));

async function serve(given: Omit<Connection, 'release'>): Promise<void> {
  const connection: Connection = { ...given, release: async () => {} };
  const driver = neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password));
  const server = await startServer({ graph: Graph.connect(connection), port: 0, playground: false });
  process.send!({ ours: new URL('graphql', server.url).href, handler: await serveHandler(driver, connection), peer: await servePeer(driver) });
}

/** The least that HTTP costs: the parameters in, the tuples out. */
async function serveHandler(driver: Driver, { database }: Connection): Promise<string> {
  const app = fastify();
  for (const question of QUESTIONS) {
    const { text } = floors(question);
    app.post(`/${question}`, async (request) => {
      const session = driver.session({ defaultAccessMode: 'READ', database });
      try {
        const { records } = await session.run(text, request.body as Record<string, unknown>);
        return records.map((record) => record.toObject());
      } finally {
        await session.close();
      }
    });
  }
  return app.listen({ host: '127.0.0.1', port: 0 });
}

async function servePeer(driver: Driver): Promise<string> {
  const apollo = new ApolloServer({
    schema: await new Neo4jGraphQL({ typeDefs: peerSchema(), driver, features: { filters: { String: { GTE: true, LTE: true } } } }).getSchema(),
    plugins: [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
  });
  await apollo.start();
  const app = fastify();
  app.route({ url: '/graphql', method: ['POST'], handler: fastifyApolloHandler(apollo) });
  return `${await app.listen({ host: '127.0.0.1', port: 0 })}/graphql`;
}
