import type { Part } from '../formats.js';
import { plain, type Network } from '../graph/network.js';
import { cell } from './escape.js';

/** One of the two tables of a network; the names of its first columns are those that Gephi's import looks for. */
export async function* csv({ nodeColumns, edgeColumns, nodes, edges }: Network, part: Part): AsyncGenerator<string> {
  if (part === 'nodes') {
    yield line(['Id', 'Label', ...Object.keys(nodeColumns)]);
    for await (const { id, label, attributes } of nodes()) yield line([id, label, ...Object.keys(nodeColumns).map((name) => plain(attributes[name]))]);
  } else {
    yield line(['Id', 'Source', 'Target', 'Type', 'Weight', ...Object.keys(edgeColumns)]);
    for await (const { id, source, target, weight, attributes } of edges()) yield line([id, source, target, 'Undirected', weight, ...Object.keys(edgeColumns).map((name) => plain(attributes[name]))]);
  }
}

const line = (cells: readonly (string | number | boolean | undefined)[]): string => `${cells.map(cell).join(',')}\r\n`;
