import Table from 'cli-table3';
import type { Ingested } from '../pipeline.js';
import { printable } from './output.js';

type Outcome = Ingested['outcome'];

/** What each outcome means, in the order of the closing table. */
const MEANING: Record<Outcome, string> = {
  loaded: 'new',
  replaced: 'a later text of an article that was there',
  unchanged: 'there already',
  copy: 'the text of an article that is there, at another address',
  superseded: 'an earlier text of an article that is there',
  failed: 'could not be read',
};

/** How many articles had which outcome. */
export function counts(articles: readonly Ingested[]): Record<Outcome, number> {
  const none = Object.fromEntries(Object.keys(MEANING).map((o) => [o, 0])) as Record<Outcome, number>;
  for (const { outcome } of articles) none[outcome]++;
  return none;
}

/** The closing table, and below it every article that failed with its reason. */
export function loadedTable(articles: readonly Ingested[]): string {
  const table = new Table({ head: ['articles', 'outcome', ''], style: { head: [], border: [] }, colAligns: ['right', 'left', 'left'], chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' } });
  for (const [outcome, n] of Object.entries(counts(articles)) as [Outcome, number][]) {
    if (n) table.push([n, outcome, MEANING[outcome]]);
  }
  const failures = articles.flatMap((a) => (a.outcome === 'failed' ? [printable(a.error.message)] : []));
  return [table.toString(), ...failures].join('\n');
}
