import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Graph } from '../../src/graph/graph.js';
import { projectRoot } from '../../src/domain/project-root.js';
import { testDatabase } from './neo4j.js';

/**
 * A Graph on the database of this test run, emptied: no nodes, no constraints, no indexes.
 * The tests of the "database" project run one after the other, so it is theirs alone until they close it.
 */
export async function openTestGraph({ migrated = true } = {}): Promise<Graph> {
  const graph = Graph.connect(await testDatabase());
  await wipe(graph);
  if (migrated && readdirSync(join(projectRoot, 'cypher', 'schema')).some((f) => f.endsWith('.cypher'))) {
    const { migrate } = await import('../../src/graph/migrate.js');
    await migrate(graph);
  }
  return graph;
}

/** Empties the database: data, constraints and indexes. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.execute('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
  for (const { name } of await graph.execute<{ name: string }>('SHOW CONSTRAINTS YIELD name')) await graph.execute(`DROP CONSTRAINT \`${name}\` IF EXISTS`);
  for (const { name } of await graph.execute<{ name: string }>("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name")) await graph.execute(`DROP INDEX \`${name}\` IF EXISTS`);
}
