import { canonicalForm, graphHash } from '../domain/derived-form.js';
import type { ArticleFacts, Evidence } from '../domain/facts.js';
import { rulingSchema, withId } from '../domain/judgement.js';
import { derivedState } from '../graph/derived-state.js';
import { readDerived } from '../graph/derived-read.js';
import { readFacts } from '../graph/facts-read.js';
import type { Graph } from '../graph/graph.js';
import { readJudgements } from '../graph/judgements.js';
import { derive } from '../resolve/derive.js';

/** Something that does not hold. */
export interface Fault {
  /** the name of what was checked */
  check: string;
  count: number;
  /** some of what is wrong */
  examples: string[];
}

export interface Checked {
  articles: number;
  hash: string;
  faults: Fault[];
}

const EXAMPLES = 5;

/** Each finds what must not be there; the columns are id and says. */
const QUERIES = ['nameless', 'untold', 'unborne', 'unreported', 'unsupported', 'unheld', 'unresolved', 'unparted'] as const;

/**
 * Verifies on a live graph all that always holds: every quote stands in its text, every derived edge has a fact, nothing is left over,
 * and the derived graph is the one that the facts and the judgements give when all is derived anew. Changes nothing.
 */
export async function check(graph: Graph): Promise<Checked> {
  const faults: Fault[] = [];
  const report = (name: string, wrong: readonly string[]): void => {
    if (wrong.length) faults.push({ check: name, count: wrong.length, examples: wrong.slice(0, EXAMPLES) });
  };
  const state = await derivedState(graph);
  if (state.dirty) report('derived', ['facts have changed since people and meetings were derived; the next load, or "readout rebuild", derives them']);
  const facts: ArticleFacts[] = [];
  const misquoted: string[] = [];
  for await (const article of readFacts(graph)) {
    misquoted.push(...misquotes(article));
    facts.push({ ...article, article: { ...article.article, text: '' } });
  }
  report('quotes', misquoted);
  for (const name of QUERIES) {
    const rows = await graph.read<{ id: string; says: string }>(`Check.${name}`, {}, { timeout: SLOW });
    report(name, rows.map((r) => `${r.id}: ${r.says}`));
  }
  const ledger = await readJudgements(graph);
  report('ledger', ledger.filter((j) => {
    const { id, ...ruling } = j;
    const { data } = rulingSchema.safeParse(ruling);
    return !data || withId(data).id !== id;
  }).map((j) => `${j.id}: not what was judged under this id`));
  const wanted = derive(facts, ledger);
  const hash = graphHash(wanted);
  const stored = await readDerived(graph);
  if (graphHash(stored) !== hash) report('rebuild', differences(canonicalForm(stored), canonicalForm(wanted)));
  if (!state.dirty && /^[0-9a-f]{64}$/.test(state.hash ?? '') && state.hash !== hash) report('hash', [`the graph says ${state.hash}, a rebuild gives ${hash}`]);
  return { articles: facts.length, hash, faults };
}

const SLOW = 300_000;

function misquotes({ article: { id, text }, mentions, held, reports }: ArticleFacts): string[] {
  const said: Evidence[] = [
    ...mentions.flatMap((m) => m.mentions), ...held,
    ...reports.flatMap((r) => [r, ...r.participants, ...r.issues, ...(r.place ? [r.place] : []), ...(r.date ? [r.date] : [])]),
  ];
  return said.filter((e) => text.slice(e.start, e.end) !== e.quote).map((e) => `${id} [${e.start}, ${e.end}): ${JSON.stringify(e.quote.slice(0, 80))} is not what the text has there (${e.rule})`);
}

function differences(stored: readonly string[], wanted: readonly string[]): string[] {
  const [a, b] = [new Set(stored), new Set(wanted)];
  return [...stored.filter((l) => !b.has(l)).map((l) => `in the graph only: ${l.slice(0, 300)}`), ...wanted.filter((l) => !a.has(l)).map((l) => `missing: ${l.slice(0, 300)}`)];
}
