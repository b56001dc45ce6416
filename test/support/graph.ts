import { MigrationError } from '../../src/domain/errors.js';
import { Graph } from '../../src/graph/graph.js';
import { migrate } from '../../src/graph/migrate.js';
import { testDatabase } from './neo4j.js';

/**
 * A Graph on the database of this test run, emptied: no nodes but the record of its schema, which is up to date; with `migrated: false` no schema either.
 * The tests of the "database" project run one after the other, so it is theirs alone until they close it.
 */
export async function openTestGraph({ migrated = true } = {}): Promise<Graph> {
  const { connection, borrowed } = await testDatabase();
  // a database that was lent to us is handed back as empty as it came
  const graph: Graph = Graph.connect({ ...connection, release: async () => {} });
  if (borrowed) {
    const close = graph.close.bind(graph);
    graph.close = async () => {
      await wipe(graph);
      await close();
    };
  }
  if (!migrated) {
    await wipe(graph);
    return graph;
  }
  await emptyGraph(graph);
  await migrate(graph).catch(async (error: unknown) => {
    if (!(error instanceof MigrationError)) throw error;
    await wipe(graph); // another test's schema
    await migrate(graph);
  });
  return graph;
}

/** Empties the graph; its schema, and the record of it, stay. */
export async function emptyGraph(graph: Graph): Promise<void> {
  await graph.execute('MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}

/** Empties the database: data, constraints and indexes. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.execute('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  for (const { name } of await graph.execute<{ name: string }>('SHOW CONSTRAINTS YIELD name')) await graph.execute(`DROP CONSTRAINT \`${name}\` IF EXISTS`);
  const indexes = "SHOW INDEXES YIELD name, type, owningConstraint WHERE type <> 'LOOKUP' AND owningConstraint IS NULL RETURN name";
  for (const { name } of await graph.execute<{ name: string }>(indexes)) await graph.execute(`DROP INDEX \`${name}\` IF EXISTS`);
}
