import { NotFoundError } from '../domain/errors.js';
import { fold } from '../domain/text.js';
import { read } from './batch.js';
import type { Context } from './context.js';

interface Row { name: string; there: boolean; near: string[] }

/** Names offered for one that nobody bears. */
const SUGGESTIONS = 3;

/**
 * Publishers as they are called in the graph, or null when none is asked for.
 * @throws NotFoundError for one that nothing was published by, with the nearest names
 */
export async function publishersOf(context: Context, names: readonly string[] | null | undefined): Promise<string[] | null> {
  if (!names?.length) return null;
  const rows = await read<Row>(context, 'MeetingFilter.reportedBy', { names: [...new Set(names)] });
  return rows.map(({ name, there, near }) => {
    if (there) return name;
    const same = near.find((other) => fold(other) === fold(name));
    if (same !== undefined) return same;
    throw new NotFoundError('publisher', name, [...near].sort((a, b) => shared(b, name) - shared(a, name)).slice(0, SUGGESTIONS));
  });
}

/** How many letters two names have in common from their beginning on. */
function shared(a: string, b: string): number {
  const [x, y] = [fold(a), fold(b)];
  let n = 0;
  while (n < x.length && x[n] === y[n]) n++;
  return n;
}
