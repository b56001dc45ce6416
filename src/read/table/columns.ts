import type { Mapping, Term } from './mapping.js';
import { columnsIn, type Template } from './template.js';

/** Every column that a mapping names, each once. */
export function mappedColumns(mapping: Mapping): string[] {
  return [...new Set(templatesOf(mapping).flatMap(columnsIn))];
}

function templatesOf({ url, revised, key, kind, status, when, who, with: others, where, about, remarks }: Mapping): Template[] {
  const parties = [...who, ...(others ?? [])].flatMap((p) => [p.name, p.office, p.agency, p.country]);
  const terms: (Term | undefined)[] = [kind, status, about, where?.place, where?.country, ...parties];
  return [url, revised, key, when.on, when.from, when.to, remarks, ...terms.map((t) => t?.from)].filter((t) => t !== undefined);
}

/** What is wrong with the columns a mapping names, given those a table has. */
export function missingColumns(mapping: Mapping, columns: readonly string[]): string[] {
  return mappedColumns(mapping).filter((c) => !columns.includes(c)).map((c) => {
    const near = columns.find((known) => plain(known) === plain(c)) ?? columns.find((known) => plain(known).startsWith(plain(c)) || plain(c).startsWith(plain(known)));
    return `there is no column ${JSON.stringify(c)}${near ? `; did you mean ${JSON.stringify(near)}?` : ''}`;
  });
}

const plain = (column: string): string => column.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
