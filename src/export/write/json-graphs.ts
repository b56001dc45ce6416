import { filled, type Columns, type Network, type NetworkEdge, type NetworkNode, type Value } from '../graph/network.js';

/** Items of a JSON list, a line each. */
async function* list<T>(items: AsyncIterable<T>, toText: (item: T) => string): AsyncGenerator<string> {
  let between = '\n';
  for await (const item of items) {
    yield `${between}${toText(item)}`;
    between = ',\n';
  }
  yield '\n';
}

const own = (columns: Columns, attributes: NetworkNode['attributes']): Record<string, Value> => Object.fromEntries(filled(columns, attributes).map(([name, , value]) => [name, value]));

const spells = ({ spells: days }: NetworkNode | NetworkEdge): { spells?: NetworkNode['spells'] } => (days.length ? { spells: days } : {});

/** Where to draw a node in a page, whose y goes downwards, in pixels. */
const PIXELS = 10;
function downwards({ position }: NetworkNode): { position?: { x: number; y: number } } {
  return position ? { position: { x: Math.round(position.x * PIXELS), y: Math.round(-position.y * PIXELS) } } : {};
}

/** What Cytoscape.js takes as it is, and Cytoscape opens as a `.cyjs` file. */
export async function* cytoscape({ title, nodeColumns, edgeColumns, nodes, edges }: Network): AsyncGenerator<string> {
  yield `{"format_version":"1.0","generated_by":"readout","data":${JSON.stringify({ name: title })},"elements":{"nodes":[`;
  yield* list(nodes(), (n) => JSON.stringify({ data: { ...own(nodeColumns, n.attributes), id: n.id, name: n.label, label: n.label, ...spells(n) }, ...downwards(n) }));
  yield '],"edges":[';
  yield* list(edges(), (e) => JSON.stringify({ data: { ...own(edgeColumns, e.attributes), id: e.id, source: e.source, target: e.target, weight: e.weight, ...spells(e) } }));
  yield ']}}\n';
}

/** JSON Graph Format 2: nodes by their ids. */
export async function* jgf({ title, nodeColumns, edgeColumns, nodes, edges }: Network): AsyncGenerator<string> {
  yield `{"graph":{"directed":false,"label":${JSON.stringify(title)},"nodes":{`;
  yield* list(nodes(), (n) => `${JSON.stringify(n.id)}:${JSON.stringify({ label: n.label, metadata: { ...own(nodeColumns, n.attributes), ...spells(n) } })}`);
  yield '},"edges":[';
  yield* list(edges(), (e) => JSON.stringify({ id: e.id, source: e.source, target: e.target, metadata: { ...own(edgeColumns, e.attributes), weight: e.weight, ...spells(e) } }));
  yield ']}}\n';
}

/** What `new vis.Network(container, data)` takes: `group` colours by kind, `value` makes an edge as thick as it is heavy. */
export async function* vis({ nodeColumns, edgeColumns, nodes, edges }: Network): AsyncGenerator<string> {
  yield '{"nodes":[';
  yield* list(nodes(), (n) => JSON.stringify({ ...own(nodeColumns, n.attributes), id: n.id, label: n.label, group: n.attributes.community ?? n.attributes.kind, value: n.attributes.meetings ?? 1, ...downwards(n).position }));
  yield '],"edges":[';
  yield* list(edges(), (e) => JSON.stringify({ ...own(edgeColumns, e.attributes), id: e.id, from: e.source, to: e.target, value: e.weight }));
  yield ']}\n';
}
