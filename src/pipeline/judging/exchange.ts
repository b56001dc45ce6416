import { canonicalJson } from '../../domain/canonical.js';
import { BadInputError } from '../../domain/errors.js';
import { rulingSchema, withId, type Judgement } from '../../domain/judgement.js';
import type { Graph } from '../../graph/graph.js';
import { appendJudgements } from '../../graph/judgements.js';
import { standingsOf } from '../../resolve/judgements/in-force.js';
import { refresh } from '../refresh.js';
import { ledgerOf } from './judge.js';

/** The ledger as JSON, a judgement a line, the earliest first. */
export async function exportJudgements(graph: Graph): Promise<string[]> {
  return (await ledgerOf(graph)).map(({ judgement }) => canonicalJson(judgement));
}

/** What became of judgements from elsewhere. */
export interface Imported {
  added: number;
  known: number;
  /** of those added, how many contradict earlier ones and so do not count */
  refused: number;
}

/**
 * Adds judgements from elsewhere to the ledger, all or none; those that it has already stay as they are.
 * @throws BadInputError naming the first line that is no judgement
 */
export async function importJudgements(graph: Graph, lines: Iterable<string>, culprit: string): Promise<Imported> {
  const list = [...lines].flatMap((line, i) => (line.trim() ? [parsed(line, `${culprit}:${i + 1}`)] : []));
  let known = 0;
  let refused = 0;
  const added = await appendJudgements(graph, (ledger) => {
    const ids = new Set(ledger.map((j) => j.id));
    const fresh = [...new Map(list.filter((j) => !ids.has(j.id)).map((j) => [j.id, j])).values()];
    const freshIds = new Set(fresh.map((j) => j.id));
    known = list.length - fresh.length;
    refused = standingsOf([...ledger, ...fresh]).filter((s) => s.standing === 'REFUSED' && freshIds.has(s.judgement.id)).length;
    return fresh;
  }, (j) => ({ articles: j.kind === 'UNDO' ? [] : subjectsOf(j).flatMap((s) => (s.what === 'MEETING' ? [s.article] : s.articles)), named: [], reports: [] }), new Date().toISOString());
  if (added.length) await refresh(graph, { hash: false });
  return { added: added.length, known, refused };
}

function subjectsOf(j: Exclude<Judgement, { kind: 'UNDO' }>): Extract<Judgement, { kind: 'SAME' }>['a'][] {
  return 'b' in j ? [j.a, j.b] : [j.a];
}

function parsed(line: string, where: string): Judgement {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new BadInputError(`${where}: not JSON; each line is one judgement as "readout judge export" writes them`, { where }, { cause });
  }
  const { id, ...ruling } = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  const { data, error } = rulingSchema.safeParse(ruling);
  if (!data) throw new BadInputError(`${where}: no judgement: ${error.issues.slice(0, 3).map((i) => `${i.path.join('.')}: ${i.message}`).join('; ')}`, { where });
  const judgement = withId(data);
  if (id !== undefined && id !== judgement.id) throw new BadInputError(`${where}: the id ${JSON.stringify(id)} is not that of what it says; the line was changed: leave the id out to make it a judgement of its own`, { where });
  return judgement;
}
