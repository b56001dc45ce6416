import Table from 'cli-table3';
import type { Count, Share } from './score/counts.js';
import type { Scores } from './score/score.js';

/** What unseen news is to reach. */
const TO_REACH = ['to reach', '', '.880', '', '.850', '.850', '.920', '.890', '75 %', '75 %', '75 %', '.650'];
const HEAD = ['', 'articles', 'PAIRS P', 'R', 'F1', 'meetings F1', 'last name F1', 'full name F1', 'place', 'date', 'office', 'organizations F1'];

/** A row of the main table. `silent`: of the passages without a meeting, those in which none was read. */
export interface Row { label: string; scores: Scores; silent?: Share }

export const decimals = (n: number): string => n.toFixed(3).replace(/^0/, '');
export const percent = (share: Share): string => (share.value === null ? '–' : `${Math.round(share.value * 100)} % of ${share.of}`);

const f1 = (count: Count): string => (count.isEmpty || count.right + count.wrong === 0 ? '–' : decimals(count.f1));
/** A system that got nothing right of what it never tries says nothing. */
const tried = (share: Share): string => (share.right === 0 ? '–' : percent(share));

/** The systems on one set, with what is to be reached below. */
export function mainTable(rows: readonly Row[]): Table.Table {
  const withSilent = rows.some((r) => r.silent);
  const table = plainTable([...HEAD, ...(withSilent ? ['silent'] : [])]);
  for (const { label, scores: s, silent } of rows) {
    table.push([
      label, String(s.articles), decimals(s.pairs.precision), decimals(s.pairs.recall), decimals(s.pairs.f1), f1(s.meetings), f1(s.peopleLast), f1(s.peopleFull),
      tried(s.places), tried(s.dates), tried(s.offices), f1(s.organizations), ...(withSilent ? [silent ? percent(silent) : ''] : []),
    ]);
  }
  table.push([...TO_REACH, ...(withSilent ? [''] : [])]);
  return table;
}

/** Columns of text: the first to the left, numbers to the right. */
export function plainTable(head: string[]): Table.Table {
  return new Table({
    head, style: { head: [], border: [], compact: true }, colAligns: ['left', ...head.slice(1).map(() => 'right' as const)],
  });
}
