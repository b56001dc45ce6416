import type { GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { BadInputError } from '../domain/errors.js';

/** As many as one page may have. */
export const LARGEST_PAGE = 100;
/** As many as a total is counted over; the database reads no more of them. */
const ALL = 1_000_000;

export interface PageArgs {
  first?: number | null;
  after?: string | null;
}

/** A page of cards as the schema has it. */
export interface Page<T> {
  totalCount: number | null;
  edges: { cursor: string; node: T }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

type CursorPart = string | number;

/** `first`, within its bounds. */
export function pageSize(first: number | null | undefined, usual = 20): number {
  const size = first ?? usual;
  if (size < 0 || size > LARGEST_PAGE) throw new BadInputError(`first: ${size} is out of bounds; ask for 0 to ${LARGEST_PAGE}, and for more with after: endCursor`, { first: size });
  return size;
}

/** How many a page of `first` reads: one more, to know whether there is a next; of a size out of bounds, which is refused where it is asked for, none. */
export function usualPage(first: number | null): number {
  return first !== null && (first < 0 || first > LARGEST_PAGE) ? 0 : pageSize(first) + 1;
}

/**
 * The parameter `$page` that every query with pages has: one more than a page, to know whether there is a next. One map, like `$filter`:
 * the database plans a query anew for each combination of types of its parameters, but does not look into a map.
 */
export function pageParameters({ first, after }: PageArgs, info: GraphQLResolveInfo, cursorNames: string[]): { page: Record<string, unknown> } {
  const limit = pageSize(first) + 1;
  const total = asksFor(info, 'totalCount');
  const key = after == null ? [] : decodeCursor(after, cursorNames.length);
  return { page: { limit, total, scan: total ? ALL : limit, ...Object.fromEntries(cursorNames.map((name, i) => [name, key[i] ?? null])) } };
}

/** A connection of at most `first` of the cards a query gave. `cursorOf` is what the query sorts by. */
export function toPage<T>(cards: T[], total: number | null | undefined, first: number | null | undefined, cursorOf: (card: T) => CursorPart[]): Page<T> {
  const size = pageSize(first);
  const edges = cards.slice(0, size).map((node) => ({ cursor: encodeCursor(cursorOf(node)), node }));
  return { totalCount: total ?? null, edges, pageInfo: { hasNextPage: cards.length > size, endCursor: edges.at(-1)?.cursor ?? null } };
}

export function encodeCursor(parts: CursorPart[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** @throws BadInputError when it is no cursor of such a list */
export function decodeCursor(cursor: string, length: number): CursorPart[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === length && parts.every((p) => typeof p === 'string' || Number.isSafeInteger(p))) return parts as CursorPart[];
  } catch {
    // told below
  }
  throw new BadInputError('after: not a cursor of this list; give the endCursor or the cursor of an edge of the same field', { after: cursor.slice(0, 100) });
}

/** Whether the question asks for a field right under this one: what nobody asks for is not counted. */
export function asksFor(info: GraphQLResolveInfo, field: string): boolean {
  const within = (set: SelectionSetNode | undefined): boolean => (set?.selections ?? []).some((s) => {
    if (s.kind === 'Field') return s.name.value === field;
    return within(s.kind === 'InlineFragment' ? s.selectionSet : info.fragments[s.name.value]?.selectionSet);
  });
  return info.fieldNodes.some((node) => within(node.selectionSet));
}
