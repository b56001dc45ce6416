import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Graph } from '../../src/graph/graph.js';
import { migrate, readMigrations, statementsOf } from '../../src/graph/migrate.js';
import { openTestGraph, wipe } from '../support/graph.js';

let graph: Graph;
let folder: string;
beforeAll(async () => {
  graph = await openTestGraph({ migrated: false });
}, 300_000);
afterAll(async () => {
  if (graph) await wipe(graph);
  await graph?.close();
});
beforeEach(async () => {
  await wipe(graph);
  folder = await mkdtemp(join(tmpdir(), 'readout-schema-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const file = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
const constraints = async (): Promise<string[]> => (await graph.execute<{ name: string }>('SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name')).map((r) => r.name);

describe('migrate', () => {
  it('applies the files in order, once, and records them', async () => {
    await file('V002__later.cypher', 'MATCH (t:Trace)\nSET t.second = true;\n');
    await file('V001__first.cypher', '// the first\nCREATE CONSTRAINT trace_id IF NOT EXISTS\n  FOR (t:Trace) REQUIRE t.id IS UNIQUE;\nMERGE (t:Trace {id: 1});\n');
    expect(await migrate(graph, folder)).toEqual(['V001', 'V002']);
    expect(await migrate(graph, folder)).toEqual([]);
    expect(await graph.execute('MATCH (t:Trace) RETURN t.second AS second')).toEqual([{ second: true }]);
    expect(await constraints()).toEqual(['migration_id', 'trace_id']);
    const rows = await graph.execute("MATCH (m:Migration) WHERE m.id <> 'lock' RETURN m.id AS id, size(m.checksum) AS size, m.appliedAt STARTS WITH '20' AS dated ORDER BY id");
    expect(rows).toEqual([{ id: 'V001', size: 64, dated: true }, { id: 'V002', size: 64, dated: true }]);
  });

  it('applies only what is new to a graph that had the others', async () => {
    await file('V001__first.cypher', 'MERGE (:Trace {id: 1});\n');
    await migrate(graph, folder);
    await file('V002__second.cypher', 'MERGE (:Trace {id: 2});\n');
    expect(await migrate(graph, folder)).toEqual(['V002']);
  });

  it('names an applied file that was changed, and applies nothing', async () => {
    await file('V001__first.cypher', 'MERGE (:Trace {id: 1});\n');
    await migrate(graph, folder);
    await file('V001__first.cypher', 'MERGE (:Trace {id: 3});\n');
    await file('V002__second.cypher', 'MERGE (:Trace {id: 2});\n');
    await expect(migrate(graph, folder)).rejects.toMatchObject({ code: 'MIGRATION', message: expect.stringContaining('V001__first.cypher was changed') });
    expect(await graph.execute('MATCH (t:Trace) RETURN t.id AS id')).toEqual([{ id: 1 }]);
  });

  it('takes another line ending for no change', async () => {
    await file('V001__first.cypher', 'MERGE (:Trace {id: 1});\nMERGE (:Trace {id: 2});\n');
    await migrate(graph, folder);
    await file('V001__first.cypher', 'MERGE (:Trace {id: 1});\r\nMERGE (:Trace {id: 2});\r\n');
    expect(await migrate(graph, folder)).toEqual([]);
  });

  it('names the file and the statement that failed, keeps what came before, and goes on when it is mended', async () => {
    await file('V001__first.cypher', 'MERGE (:Trace {id: 1});\n');
    await file('V002__broken.cypher', 'MERGE (:Trace {id: 2});\nMERGE (:Trace {id: }\n;\n');
    await expect(migrate(graph, folder)).rejects.toThrow(/V002__broken\.cypher, statement 2 of 2 failed/);
    await file('V002__broken.cypher', 'MERGE (:Trace {id: 2});\n');
    expect(await migrate(graph, folder)).toEqual(['V002']);
  });

  it('refuses a graph of a newer program', async () => {
    await file('V001__first.cypher', 'MERGE (:Trace {id: 1});\n');
    await file('V002__second.cypher', 'MERGE (:Trace {id: 2});\n');
    await migrate(graph, folder);
    await rm(join(folder, 'V002__second.cypher'));
    await expect(migrate(graph, folder)).rejects.toThrow(/has the migration V002, which is not in cypher\/schema/);
  });

  it('runs once when several programs start at once', async () => {
    await file('V001__first.cypher', 'CREATE CONSTRAINT trace_id IF NOT EXISTS FOR (t:Trace) REQUIRE t.id IS UNIQUE;\nCREATE CONSTRAINT again IF NOT EXISTS FOR (m:Migration) REQUIRE m.id IS UNIQUE;\n');
    await file('V002__second.cypher', 'CREATE (:Ran);\n');
    const others = [1, 2, 3].map(() => Graph.connect({ ...graph.connection, release: async () => {} }));
    const runs = await Promise.all([graph, ...others].map((g) => migrate(g, folder)));
    await Promise.all(others.map((g) => g.close()));
    expect(runs.flat().sort()).toEqual(['V001', 'V002']);
    expect(await graph.execute('MATCH (r:Ran) RETURN count(r) AS n')).toEqual([{ n: 1 }]);
  });
});

describe('readMigrations', () => {
  it('refuses a name without a number, and a number that stands twice', async () => {
    await file('first.cypher', '');
    await expect(readMigrations(folder)).rejects.toThrow(/first\.cypher: expected a name like V001__/);
    await rm(join(folder, 'first.cypher'));
    await file('V001__a.cypher', '');
    await file('V001__b.cypher', '');
    await expect(readMigrations(folder)).rejects.toThrow(/V001__b\.cypher and V001__a\.cypher have one number/);
  });
});

describe('statementsOf', () => {
  it('splits at a semicolon that ends a line, and nowhere else', () => {
    expect(statementsOf("// head; of the file\nCREATE (:A {t: 'x; y'});\n\nCREATE (:B)\n  ; \n// tail\n")).toEqual(["CREATE (:A {t: 'x; y'})", 'CREATE (:B)']);
  });
});
