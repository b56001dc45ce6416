import { sha256 } from '../../domain/text.js';
import type { Graph, Writer } from '../graph.js';

/** An article in the books: what was made of it, and where it stands. */
export interface BookRow {
  article: string;
  state: string;
  entries: readonly { block: string; says: string; from?: string; to?: string }[];
}

/** What changes in the books with some articles. */
export interface BookChange {
  rows: readonly BookRow[];
  /** articles that are heard no more */
  gone: readonly string[];
  /** the keys of aliases that are new in the books */
  aliases: readonly { id: string; meets: readonly string[]; offers: readonly string[]; wants: readonly string[] }[];
  /** id → how many articles more or less */
  together: ReadonlyMap<string, number>;
}

const PAGE = 1000;
const ARTICLES = 100;

/** Of which edition the books are, null when they are not to be trusted. */
export async function booksEdition(graph: Graph): Promise<string | null> {
  const [row] = await graph.read<{ books: string | null }>('State.books');
  return row?.books ?? null;
}

/** Says of which edition they are. */
export async function markBooks(graph: Graph, books: string | null): Promise<void> {
  await graph.write((tx) => tx.run('State.books', { books }));
}

/** Articles in the books, and the hash of what was made of each. */
export async function bookedForms(graph: Graph): Promise<Map<string, string>> {
  const forms = new Map<string, string>();
  for (let after = ''; ; ) {
    const rows = await graph.read<{ id: string; form: string }>('Blocks.toldPage', { after, limit: PAGE });
    for (const { id, form } of rows) forms.set(id, form);
    if (rows.length < PAGE) return forms;
    after = rows.at(-1)!.id;
  }
}

/** How many there are. */
export async function bookedArticles(graph: Graph): Promise<number> {
  const [row] = await graph.read<{ told: number }>('Blocks.count');
  return row?.told ?? 0;
}

/** The hash by which a state is known. */
export const formOf = (state: string): string => sha256(state).slice(0, 32);

/** Writes the books of some articles, and takes others out, in one transaction. */
export async function writeBooks(graph: Graph, { rows, gone, aliases, together }: BookChange): Promise<void> {
  await graph.write(async (tx) => {
    const run = (query: string, list: readonly unknown[]): Promise<void> => inPages(tx, query, list);
    await run('Blocks.told', rows.map(({ article, state }) => ({ id: article, form: formOf(state), state })));
    const entries = rows.flatMap(({ article, entries: own }) => own.map((e) => ({ told: article, ...e })));
    await run('Blocks.at', entries.filter((e) => e.from === undefined));
    await run('Blocks.when', entries.filter((e) => e.from !== undefined));
    await run('Blocks.aliases', aliases);
    await run('Blocks.together', [...together].filter(([, by]) => by !== 0).map(([id, by]) => ({ id, by })));
    if (gone.length) await tx.run('Blocks.forget', { ids: gone });
  });
}

async function inPages(tx: Writer, query: string, list: readonly unknown[]): Promise<void> {
  for (let i = 0; i < list.length; i += PAGE) await tx.run(query, { rows: list.slice(i, i + PAGE) });
}

/** Writes the books of many articles, some at a time. */
export async function writeManyBooks(graph: Graph, change: BookChange): Promise<void> {
  for (let i = 0; i < change.rows.length; i += ARTICLES) await writeBooks(graph, { rows: change.rows.slice(i, i + ARTICLES), gone: [], aliases: [], together: new Map() });
  const together = [...change.together];
  for (let i = 0; i < together.length; i += 2 * PAGE) await writeBooks(graph, { rows: [], gone: [], aliases: [], together: new Map(together.slice(i, i + 2 * PAGE)) });
  for (let i = 0; i < change.aliases.length; i += PAGE) await writeBooks(graph, { rows: [], gone: [], aliases: change.aliases.slice(i, i + PAGE), together: new Map() });
  for (let i = 0; i < change.gone.length; i += PAGE) await writeBooks(graph, { rows: [], gone: change.gone.slice(i, i + PAGE), aliases: [], together: new Map() });
}

/** Notes the names with which the graph was derived. */
export async function noteNames(graph: Graph, names: ReadonlyMap<string, string | null>): Promise<void> {
  const rows = [...names].map(([id, name]) => ({ id, name }));
  for (let i = 0; i < rows.length; i += PAGE) await graph.write((tx) => tx.run('Blocks.names', { rows: rows.slice(i, i + PAGE) }));
}

/** Removes the blocks among these in which nobody stands. */
export async function sweepBlocks(graph: Graph, blocks: readonly string[]): Promise<void> {
  for (let i = 0; i < blocks.length; i += PAGE) await graph.write((tx) => tx.run('Blocks.sweep', { blocks: blocks.slice(i, i + PAGE) }));
}

/** Forgets which holders are named together. */
export async function forgetTogether(graph: Graph): Promise<void> {
  for (;;) {
    const [row] = await graph.write((tx) => tx.run<{ gone: number }>('Blocks.clear', { limit: 10 * PAGE }));
    if ((row?.gone ?? 0) < 10 * PAGE) return;
  }
}
