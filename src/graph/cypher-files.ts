import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../domain/project-root.js';
import { parseColumns, type Build } from './columns.js';

/** One query: a file in `cypher/<folder>/`, named for the field or the fact it is for. */
export interface CypherFile {
  path: string;
  /** constant: the database plans a text once */
  text: string;
  purpose: string;
  /** names without `$`, each with what the header says of it */
  parameters: Record<string, string>;
  columns: string[];
  /** of each column, what makes objects of its tuples */
  builds: Record<string, Build>;
}

export type CypherFolder = 'read' | 'write';

const cache = new Map<string, CypherFile>();

/** Where our queries are. */
export const cypherRoot = join(projectRoot, 'cypher');

/** The query of that name, `cypherFile('read', 'Query.whoMet')`; read from disk once. */
export function cypherFile(folder: CypherFolder, name: string, root = cypherRoot): CypherFile {
  const path = join(root, folder, `${name}.cypher`);
  let file = cache.get(path);
  if (!file) cache.set(path, (file = load(path, `${folder}/${name}`)));
  return file;
}

function load(path: string, name: string): CypherFile {
  let source: string;
  try {
    source = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`no query ${name}: expected ${path}`, { cause });
  }
  return { path, ...parseCypher(source) };
}

/**
 * Takes a query apart: the `//` lines it opens with, and its text.
 * The header tells the purpose first, then `Parameters: $a what, $b what` and `Columns: a, b` (columns.ts), each on as many lines as it likes.
 */
export function parseCypher(source: string): Omit<CypherFile, 'path'> {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/);
  const body = lines.findIndex((line) => line.trim() !== '' && !line.trim().startsWith('//'));
  const end = body < 0 ? lines.length : body;
  const header = lines.slice(0, end).map((line) => line.trim().replace(/^\/\/\s?/, '')).join('\n');
  const [beforeColumns = '', columns = ''] = header.split(/^Columns?:/m);
  const described = parseColumns(columns);
  const [purpose = '', parameters = ''] = beforeColumns.split(/^Parameters?:/m);
  return {
    text: lines.slice(end).join('\n').trim().replace(/;$/, ''),
    purpose: purpose.trim(),
    parameters: Object.fromEntries([...parameters.matchAll(/\$(\w+)([^$]*)/g)].map((m) => [m[1]!, m[2]!.replace(/^[\s:–-]+|[\s,;.]+$/g, '')])),
    columns: described.map(({ name }) => name),
    builds: Object.fromEntries(described.map(({ name, build }) => [name, build])),
  };
}
