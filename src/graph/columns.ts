import { plain } from './values.js';

/** Makes the value of a column what the header of its query says it is. */
export type Build = (value: unknown) => unknown;

/** A column, or a place of a tuple. */
interface Column { name: string; build: Build }

/**
 * The columns of a query, as its header has them: `id, card {id, name}, issues [{id, name}] (the first ten)`. A list in the place of `{…}` is a tuple
 * and becomes an object with these names: tuples travel faster than maps. What stands in brackets of this kind describes; `none` is no column.
 */
export function parseColumns(header: string): Column[] {
  const words = header.replace(/\([^()]*\)/g, '').match(/[\w`]+|[{}[\],;\n]/g) ?? [];
  let at = 0;
  const fields = (end: string | undefined): Column[] => {
    const found: Column[] = [];
    let fresh = true;
    for (; at < words.length && words[at] !== end; at++) {
      const word = words[at]!;
      if (/[,;\n]/.test(word)) fresh = true;
      else if (word === '[' && words[at + 1] !== '{') while (at < words.length && words[at] !== ']') at++;
      else if (word === '{' || word === '[') {
        const list = word === '[';
        at += list ? 2 : 1;
        const tuple = tupleOf(fields('}'));
        if (list && words[at + 1] === ']') at++;
        if (found.length) found.at(-1)!.build = list ? listOf(tuple) : tuple;
      } else if (fresh && /^`?\w/.test(word)) {
        found.push({ name: word.replaceAll('`', ''), build: plain });
        fresh = false;
      }
    }
    return found;
  };
  return fields(undefined).filter(({ name }) => name !== 'none');
}

function tupleOf(columns: Column[]): Build {
  return (value) => {
    if (!Array.isArray(value)) return plain(value);
    const made: Record<string, unknown> = {};
    for (let i = 0; i < columns.length; i++) made[columns[i]!.name] = columns[i]!.build(value[i]);
    return made;
  };
}

function listOf(build: Build): Build {
  return (value) => (Array.isArray(value) ? value.map(build) : plain(value));
}
