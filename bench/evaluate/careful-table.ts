import type Table from 'cli-table3';
import type { Tally } from '../../test/support/careful-reader.js';
import type { Reading } from './sets/careful.js';
import { plainTable } from './tables.js';

const KINDS: readonly (keyof Tally)[] = ['people', 'countries', 'offices', 'meetings', 'precise'];

/** One row an article, and their sum: what the careful reader has and we don't, what differs, what we have beyond. */
export function carefulTable(readings: readonly Reading[], { each }: { each: boolean }): Table.Table {
  const table = plainTable(['article', 'items', 'missing', 'read otherwise', 'too many', ...KINDS.map((k) => (k === 'precise' ? 'reports that are right' : `${k} right`))]);
  const row = (name: string, some: readonly Reading[]): string[] => {
    const sum = (of: (r: Reading) => number): number => some.reduce((n, r) => n + of(r), 0);
    return [name, ...[sum((r) => r.items), sum((r) => r.missing.length), sum((r) => r.otherwise.length), sum((r) => r.tooMuch.length)].map(String),
      ...KINDS.map((k) => `${sum((r) => r.tally[k][0])} of ${sum((r) => r.tally[k][1])}`)];
  };
  if (each) for (const reading of readings) table.push(row(reading.article, [reading]));
  table.push(row(each ? 'all' : `${readings.length} articles`, readings));
  return table;
}
