import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MigrationError } from '../domain/errors.js';
import { projectRoot } from '../domain/project-root.js';
import { byCodeUnit, sha256 } from '../domain/text.js';
import type { Graph } from './graph.js';
import { holdMigrationLock } from './migration-lock.js';

/** One file of cypher/schema/: `V001__what-it-does.cypher`. */
export interface Migration {
  id: string;
  file: string;
  checksum: string;
  statements: string[];
}

const NAME = /^(V\d{3})__[\w-]+\.cypher$/;

/** Brings the graph's schema up to date: applies, in order, the files that were not applied yet. Returns their ids. */
export async function migrate(graph: Graph, folder = join(projectRoot, 'cypher', 'schema')): Promise<string[]> {
  const migrations = await readMigrations(folder);
  if (pending(migrations, await applied(graph)).length === 0) return [];
  await graph.write((tx) => tx.run('Migration.constraint'));
  const release = await holdMigrationLock(graph);
  try {
    // another program may have applied some while we waited
    const todo = pending(migrations, await applied(graph));
    for (const migration of todo) await apply(graph, migration);
    if (todo.length) await graph.write((tx) => tx.run('Migration.awaitIndexes'));
    return todo.map((m) => m.id);
  } finally {
    await release();
  }
}

/** The migrations of a folder, in order. */
export async function readMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((f) => f.endsWith('.cypher')).sort(byCodeUnit);
  const migrations: Migration[] = [];
  for (const file of files) {
    const id = NAME.exec(file)?.[1];
    if (!id) throw new MigrationError(`cypher/schema/${file}: expected a name like V001__what-it-does.cypher`, { file });
    const twin = migrations.find((m) => m.id === id);
    if (twin) throw new MigrationError(`cypher/schema/${file} and ${twin.file} have one number; give the later one the next number`, { file });
    const text = (await readFile(join(folder, file), 'utf8')).replace(/\r\n/g, '\n');
    migrations.push({ id, file, checksum: sha256(text), statements: statementsOf(text) });
  }
  return migrations;
}

/** The statements of a migration: each ends with `;` at the end of a line; whole-line comments are left out. */
export function statementsOf(text: string): string[] {
  const code = text.split('\n').filter((line) => !line.trim().startsWith('//')).join('\n');
  return code.split(/;[ \t]*(?:\n|$)/).map((s) => s.trim()).filter(Boolean);
}

type Applied = Map<string, string>;

async function applied(graph: Graph): Promise<Applied> {
  const rows = await graph.read<{ id: string; checksum: string }>('Migration.applied');
  return new Map(rows.map((r) => [r.id, r.checksum]));
}

function pending(migrations: Migration[], done: Applied): Migration[] {
  for (const { id, file, checksum } of migrations) {
    const known = done.get(id);
    if (known !== undefined && known !== checksum) {
      throw new MigrationError(`cypher/schema/${file} was changed after it was applied to this database; put the old text back and write the change as the next migration`, { id, file });
    }
  }
  const unknown = [...done.keys()].find((id) => !migrations.some((m) => m.id === id));
  if (unknown) throw new MigrationError(`this database has the migration ${unknown}, which is not in cypher/schema: it was made by a newer version of the program; update, or use another database`, { id: unknown });
  return migrations.filter((m) => !done.has(m.id));
}

/** Statement by statement: Neo4j takes no schema change and data change in one transaction. A run that was cut off starts the file again, so statements say IF NOT EXISTS. */
async function apply(graph: Graph, { id, file, checksum, statements }: Migration): Promise<void> {
  for (const [i, statement] of statements.entries()) {
    try {
      await graph.execute(statement);
    } catch (cause) {
      if (!(cause instanceof Error)) throw cause;
      throw new MigrationError(`cypher/schema/${file}, statement ${i + 1} of ${statements.length} failed: ${cause.message}`, { id, file, statement: i + 1 }, { cause });
    }
  }
  await graph.write((tx) => tx.run('Migration.record', { id, checksum }));
}
