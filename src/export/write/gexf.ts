import { filled, plain, type Attributes, type Columns, type ColumnType, type Network, type Spell } from '../graph/network.js';
import { xml } from './escape.js';

const TYPES: Readonly<Record<ColumnType, string>> = { string: 'string', list: 'string', integer: 'integer', double: 'double', boolean: 'boolean' };

/** GEXF 1.3, dynamic: what has dates bears them as `start` and `end`, or as spells when it comes and goes. */
export async function* gexf(network: Network): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
<meta><creator>Readout</creator><description>${xml(network.title)}</description></meta>
<graph mode="dynamic" defaultedgetype="undirected" timeformat="date" timerepresentation="interval">
${declared('node', network.nodeColumns)}${declared('edge', network.edgeColumns)}<nodes>
`;
  for await (const { id, label, attributes, spells, position } of network.nodes()) {
    yield element('node', `id="${xml(id)}" label="${xml(label)}"`, network.nodeColumns, attributes, spells, position && `<viz:position x="${position.x}" y="${position.y}" z="0"/>`);
  }
  yield '</nodes>\n<edges>\n';
  for await (const { id, source, target, weight, attributes, spells } of network.edges()) {
    yield element('edge', `id="${xml(id)}" source="${xml(source)}" target="${xml(target)}" weight="${weight}"`, network.edgeColumns, attributes, spells);
  }
  yield '</edges>\n</graph>\n</gexf>\n';
}

function declared(of: 'node' | 'edge', columns: Columns): string {
  const lines = Object.entries(columns).map(([name, type]) => `<attribute id="${xml(name)}" title="${xml(name)}" type="${TYPES[type]}"/>\n`);
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`;
}

function element(name: 'node' | 'edge', own: string, columns: Columns, attributes: Attributes, spells: readonly Spell[], viz = ''): string {
  const values = filled(columns, attributes).map(([column, , value]) => `<attvalue for="${xml(column)}" value="${xml(String(plain(value)))}"/>`);
  const one = spells.length === 1 ? ` ${bounds(spells[0]!)}` : '';
  const several = spells.length > 1 ? `<spells>${spells.map((s) => `<spell ${bounds(s)}/>`).join('')}</spells>` : '';
  return `<${name} ${own}${one}><attvalues>${values.join('')}</attvalues>${several}${viz}</${name}>\n`;
}

const bounds = ([first, last]: Spell): string => `start="${first}" end="${last}"`;
