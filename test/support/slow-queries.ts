import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cypherRoot } from '../../src/graph/cypher-files.js';
import { Graph } from '../../src/graph/graph.js';

const MARK = 'a slow one';
const slow = (rounds: number, rest: string): string =>
  `// Takes its time.\n// Parameters: none\n// Columns: none\nWITH '${MARK}' AS mark UNWIND range(1, ${rounds}) AS x WITH mark, sum(x % 7) AS s\n${rest}\n`;

/** The same database, where `issues` takes minutes and `timeline` about a second: what a question that costs too much looks like to the database. */
export async function slowGraph(graph: Graph): Promise<Graph & { forget(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'readout-slow-'));
  await cp(cypherRoot, folder, { recursive: true });
  await writeFile(join(folder, 'read', 'Query.issues.cypher'), slow(2_000_000_000, 'RETURN [] AS issues'));
  await writeFile(join(folder, 'read', 'Query.timeline.cypher'), slow(5_000_000, "WITH s WHERE s < 0 RETURN '' AS period, 0 AS count"));
  const slowed = Graph.connect({ ...graph.connection, release: async () => {} }, folder);
  return Object.assign(slowed, { forget: async () => {
    await slowed.close();
    await rm(folder, { recursive: true, force: true });
  } });
}

/** How many of them the database works at. */
export async function slowOnes(graph: Graph): Promise<number> {
  const [row] = await graph.execute<{ n: number }>(`SHOW TRANSACTIONS YIELD currentQuery, status WHERE currentQuery CONTAINS '${MARK}' AND NOT currentQuery STARTS WITH 'SHOW' AND status = 'Running' RETURN count(*) AS n`);
  return row!.n;
}

/** Waits for what comes to be. */
export async function until(what: () => Promise<boolean> | boolean, ms = 30_000): Promise<void> {
  for (const since = Date.now(); !(await what());) {
    if (Date.now() - since > ms) throw new Error('it did not come to be in time');
    await sleep(50);
  }
}
