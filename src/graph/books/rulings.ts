import type { Graph } from '../graph.js';

const PAGE = 1000;

/** What each judgement came to when the graph was derived last, as JSON, by the id of the judgement. */
export async function bookedRulings(graph: Graph): Promise<Map<string, string>> {
  return new Map((await graph.read<{ id: string; says: string }>('Blocks.ruled')).map((r) => [r.id, r.says]));
}

/** Notes what judgements come to, and forgets those that count no more. */
export async function bookRulings(graph: Graph, known: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): Promise<void> {
  const rows = [...now].filter(([id, says]) => known.get(id) !== says).map(([id, says]) => ({ id, says }));
  const ids = [...known.keys()].filter((id) => !now.has(id));
  for (let i = 0; i < rows.length; i += PAGE) await graph.write((tx) => tx.run('Blocks.ruled', { rows: rows.slice(i, i + PAGE) }));
  for (let i = 0; i < ids.length; i += PAGE) await graph.write((tx) => tx.run('Blocks.unruled', { ids: ids.slice(i, i + PAGE) }));
}
