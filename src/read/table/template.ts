import type { Told } from '../../domain/table-row.js';

/** A text with columns in it: `{first} {last}`, or one without any, which holds for every row. */
export type Template = readonly ({ column: string } | { words: string })[];

const BRACES = /\{\{|\}\}|\{([^{}]*)\}|[{}]/g;

/** Takes a template apart; a message when its braces don't match. `{{` and `}}` are braces. */
export function parseTemplate(text: string): Template | { problem: string } {
  const parts: ({ column: string } | { words: string })[] = [];
  let words = '';
  let at = 0;
  for (const match of text.matchAll(BRACES)) {
    words += text.slice(at, match.index);
    at = match.index + match[0].length;
    if (match[0] === '{{' || match[0] === '}}') words += match[0][0];
    else if (match[1] === undefined) return { problem: `a lone ${JSON.stringify(match[0])}; write a column as "{column}", and a brace twice` };
    else if (match[1].trim() === '') return { problem: 'braces without a column; write "{column}"' };
    else {
      if (words) parts.push({ words });
      words = '';
      parts.push({ column: match[1].trim() });
    }
  }
  words += text.slice(at);
  if (words) parts.push({ words });
  return parts;
}

/** The columns a template names. */
export function columnsIn(template: Template): string[] {
  return template.flatMap((part) => ('column' in part ? [part.column] : []));
}

/** A row's cells, each with where it stands in the row's text; a blank cell is not among them. */
export interface Cells {
  cells: ReadonlyMap<string, Told>;
  /** of the whole text */
  length: number;
}

/** The template filled in, with the stretch from its first cell to its last; null when it names columns and all of them are blank. */
export function render(template: Template, { cells, length }: Cells): Told | null {
  const filled = template.flatMap((part) => ('column' in part ? cells.get(part.column) ?? [] : []));
  if (!filled.length && columnsIn(template).length) return null;
  const text = template.map((part) => ('column' in part ? cells.get(part.column)?.text ?? '' : part.words)).join('').replace(/\s+/g, ' ').trim();
  if (!text) return null;
  if (!filled.length) return { text, start: 0, end: length };
  return { text, start: Math.min(...filled.map((c) => c.start)), end: Math.max(...filled.map((c) => c.end)) };
}
