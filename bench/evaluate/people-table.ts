import type Table from 'cli-table3';
import { peoplePairs, scorePeoplePairs } from './people-pairs.js';
import { plainTable } from './tables.js';

/** Pairs of names from registers, judged by hand, against what resolution makes of them: half was written down before the resolver saw it. */
export function peopleTable(): Table.Table {
  const table = plainTable(['pairs of names', 'pairs', 'joined rightly', 'joined wrongly', 'left apart wrongly', 'precision', 'recall']);
  for (const half of ['tuned', 'kept'] as const) {
    const { pairs, tp, fp, fn, precision, recall } = scorePeoplePairs(peoplePairs(half), { together: true });
    table.push([half, pairs, tp, fp, fn, precision.toFixed(3), recall.toFixed(3)].map(String));
  }
  return table;
}
