import { formatOf, tableFormatOf, type Format } from './formats.js';
import { expectedBeside, isMapping, mappingBeside } from './table/find-mapping.js';
import type { TableFormat } from './table/table.js';

/** A table with the mapping that says how to read it. */
export interface TableSource {
  kind: 'table';
  path: string;
  format: TableFormat;
  mapping: string;
}

/** How a file is read. */
export type Reading =
  | { kind: 'file'; path: string; format: Format }
  | TableSource
  | { kind: 'mapping' }
  | { kind: 'unmapped'; expected: string }
  | { kind: 'none' };

/** How a file is read, by its name and by what stands beside it. */
export function sourceOf(path: string, mapping: string | null): Reading {
  if (isMapping(path) || path === mapping) return { kind: 'mapping' };
  const table = tableFormatOf(path);
  const by = table ? mapping ?? mappingBeside(path) : null;
  if (table && by !== null) return { kind: 'table', path, format: table, mapping: by };
  const format = formatOf(path);
  if (format) return { kind: 'file', path, format };
  return table ? { kind: 'unmapped', expected: expectedBeside(path) } : { kind: 'none' };
}
