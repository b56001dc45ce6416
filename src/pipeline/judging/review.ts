import type { Graph } from '../../graph/graph.js';

/** Two that may be one, with what is known of either. */
export interface Question {
  id: string;
  kind: 'PERSON' | 'MEETING';
  why: string;
  /** how many meetings, or reports, hang on it */
  weight: number;
  a: Known;
  b: Known;
}

export interface Known {
  id: string;
  title: string;
  known: string[];
  quotes: { quote: string; article: string; published: string | null }[];
}

interface Pair { id: string; kind: Question['kind']; why: string; a: string; b: string; weight: number }

const QUOTES = 3;

/** The possible matches that nobody has ruled on, the most useful first: those on which the most meetings hang. */
export async function questions(graph: Graph, limit: number, without: ReadonlySet<string> = new Set()): Promise<Question[]> {
  const pairs = (await graph.read<Pair>('Derived.review', { limit: limit + without.size })).filter((p) => !without.has(p.id)).slice(0, limit);
  const known = new Map<string, Known>();
  for (const kind of ['PERSON', 'MEETING'] as const) {
    const ids = [...new Set(pairs.filter((p) => p.kind === kind).flatMap((p) => [p.a, p.b]))];
    if (ids.length) for (const row of await graph.read<Known>(`Review.${kind.toLowerCase()}`, { ids, limit: QUOTES })) known.set(row.id, row);
  }
  return pairs.flatMap(({ a, b, ...pair }) => {
    const [one, other] = [known.get(a), known.get(b)];
    return one && other ? [{ ...pair, a: one, b: other }] : [];
  });
}
