import { canonicalJson } from '../domain/canonical.js';
import type { Judgement } from '../domain/judgement.js';
import type { Graph } from './graph.js';

const PAGE = 500;

/** The whole ledger, in the order of ids. */
export async function readJudgements(graph: Graph): Promise<Judgement[]> {
  const ledger: Judgement[] = [];
  for (let after = ''; ; ) {
    const rows = await graph.read<{ id: string; payload: string }>('Ledger.page', { after, limit: PAGE });
    ledger.push(...rows.map(({ payload }) => JSON.parse(payload) as Judgement));
    if (rows.length < PAGE) return ledger;
    after = rows.at(-1)!.id;
  }
}

/** Where a judgement leads: nodes of the facts, by id. */
export interface Targets {
  articles: readonly string[];
  named: readonly string[];
  reports: readonly string[];
}

/**
 * Adds to the ledger, which never loses anything; what is in it already stays as it is. `decide` gets the ledger as it is in the transaction,
 * and throws to add nothing. From here on the derived graph is behind.
 */
export async function appendJudgements(graph: Graph, decide: (ledger: Judgement[]) => Judgement[], targetsOf: (judgement: Judgement) => Targets, at: string): Promise<Judgement[]> {
  return graph.write(async (tx) => {
    await tx.run('State.lock');
    const ledger = (await tx.read<{ payload: string }>('Ledger.page', { after: '', limit: Number.MAX_SAFE_INTEGER })).map(({ payload }) => JSON.parse(payload) as Judgement);
    const added = decide(ledger);
    const rows = added.map((j) => ({
      id: j.id, ...targetsOf(j), undoes: j.kind === 'UNDO' ? j.undoes : null,
      properties: { kind: j.kind, by: j.by, at: j.at, why: j.why, payload: canonicalJson(j) },
    }));
    if (rows.length) {
      await tx.run('Judgement.append', { rows });
      await tx.run('State.dirty', { at });
    }
    return added;
  });
}
