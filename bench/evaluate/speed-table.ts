import type Table from 'cli-table3';
import type { System } from './systems/system.js';
import { plainTable } from './tables.js';

/** Articles of 400 words a processor second, each system beside the tagger that is to be beaten. */
export function speedTable(systems: readonly System[], perSecond: ReadonlyMap<System, number>): Table.Table {
  const tagger = systems.find((s) => s.name === 'spaCy small');
  const table = plainTable(['', 'articles a second', ...(tagger ? ['× spaCy small'] : [])]);
  for (const system of systems) {
    const rate = perSecond.get(system)!;
    table.push([system.name, rate.toFixed(rate < 100 ? 1 : 0), ...(tagger ? [(rate / perSecond.get(tagger)!).toFixed(1)] : [])]);
  }
  table.push(['to reach', '150', ...(tagger ? ['10'] : [])]);
  return table;
}
