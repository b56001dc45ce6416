import { filled, plain, type Attributes, type Columns, type ColumnType, type Network } from '../graph/network.js';
import { xml } from './escape.js';

const TYPES: Readonly<Record<ColumnType, string>> = { string: 'string', list: 'string', integer: 'int', double: 'double', boolean: 'boolean' };

/** GraphML, with every attribute declared. */
export async function* graphml(network: Network): AsyncGenerator<string> {
  const nodeColumns: Columns = { label: 'string', ...network.nodeColumns };
  const edgeColumns: Columns = { weight: 'integer', ...network.edgeColumns };
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
${declared('node', nodeColumns)}${declared('edge', edgeColumns)}<graph id="readout" edgedefault="undirected">
`;
  for await (const { id, label, attributes } of network.nodes()) {
    yield `<node id="${xml(id)}">${data('node', nodeColumns, { label, ...attributes })}</node>\n`;
  }
  for await (const { id, source, target, weight, attributes } of network.edges()) {
    yield `<edge id="${xml(id)}" source="${xml(source)}" target="${xml(target)}">${data('edge', edgeColumns, { weight, ...attributes })}</edge>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

function declared(of: 'node' | 'edge', columns: Columns): string {
  return Object.entries(columns).map(([name, type]) => `<key id="${of}-${xml(name)}" for="${of}" attr.name="${xml(name)}" attr.type="${TYPES[type]}"/>\n`).join('');
}

function data(of: 'node' | 'edge', columns: Columns, attributes: Attributes): string {
  return filled(columns, attributes).map(([name, , value]) => `<data key="${of}-${xml(name)}">${xml(String(plain(value)))}</data>`).join('');
}
