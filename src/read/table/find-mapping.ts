import { existsSync } from 'node:fs';
import { extname } from 'node:path';

const ENDINGS = ['.mapping.yaml', '.mapping.yml', '.mapping.json'] as const;

/** Whether a file is a mapping rather than something to read. */
export function isMapping(path: string): boolean {
  return ENDINGS.some((ending) => path.toLowerCase().endsWith(ending));
}

/** The mapping beside a table: of `visits.csv`, `visits.mapping.yaml` (or `.yml`, `.json`); null when there is none. */
export function mappingBeside(table: string): string | null {
  const stem = table.slice(0, table.length - extname(table).length);
  return ENDINGS.map((ending) => `${stem}${ending}`).find((path) => existsSync(path)) ?? null;
}

/** What stands beside a table, for messages. */
export function expectedBeside(table: string): string {
  return `${table.slice(0, table.length - extname(table).length)}${ENDINGS[0]}`;
}
