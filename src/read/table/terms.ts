import type { Told } from '../../domain/table-row.js';
import { fold } from '../../domain/text.js';
import type { Term } from './mapping.js';
import { render, type Cells } from './template.js';

/** A value that its mapping has no meaning for. */
export class UnknownValue extends Error {
  constructor(readonly value: string, readonly known: string[]) {
    super(`unknown value ${JSON.stringify(value)}`);
  }
}

/**
 * The words that a term stands for in a row: none, one, or several where one cell holds several.
 * @throws UnknownValue when it is not among the term's values and those are all there may be
 */
export function tell(term: Term, cells: Cells): Told[] {
  const told = render(term.from, cells);
  if (!told) return [];
  const parts = term.split === undefined ? [told] : split(told, term.split, cells);
  return parts.flatMap((part) => {
    const meant = meaning(part.text, term);
    return meant ? [{ ...part, text: term.order === 'as-written' ? meant : turned(meant, term.order) }] : [];
  });
}

function meaning(text: string, { values, otherwise }: Term): string | null {
  if (!values) return text;
  const known = Object.keys(values).find((key) => key === text) ?? Object.keys(values).find((key) => fold(key) === fold(text));
  if (known !== undefined) return values[known]!.trim() || null;
  if (otherwise === 'refuse') throw new UnknownValue(text, Object.keys(values));
  return otherwise === 'keep' ? text : null;
}

/** Each part with its own place, when the words stand in the row as they are. */
function split(told: Told, separator: string, { cells }: Cells): Told[] {
  const cell = [...cells.values()].find((c) => c.start === told.start && c.end === told.end);
  const source = cell?.text ?? told.text;
  let at = 0;
  return source.split(separator).flatMap((part): Told[] => {
    const from = at + (part.length - part.trimStart().length);
    at += part.length + separator.length;
    const text = part.replace(/\s+/g, ' ').trim();
    if (!text) return [];
    return [cell ? { text, start: cell.start + from, end: cell.start + from + part.trim().length } : { ...told, text }];
  });
}

/** "Blair, Tony" → "Tony Blair"; "BLAIR TONY" only where the first word is said to be the surname. */
function turned(name: string, order: Term['order']): string {
  if (!name.includes(',') && order !== 'surname-word-first') return name;
  const [surname, ...given] = name.includes(',') ? name.split(',').map((part) => part.trim()) : name.includes(' ') ? name.split(' ') : name.split('-');
  return [...given, surname].filter(Boolean).join(' ');
}
