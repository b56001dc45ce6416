import { filled, plain, type Attributes, type Columns, type Network } from '../graph/network.js';
import { dot as quoted } from './escape.js';

/** Graphviz DOT. What Graphviz has no attribute for is there all the same; it passes over it. */
export async function* dot({ title, nodeColumns, edgeColumns, nodes, edges }: Network): AsyncGenerator<string> {
  yield `graph ${quoted(title)} {\n`;
  for await (const { id, label, attributes, position } of nodes()) {
    yield `  ${quoted(id)} [${pairs({ label: 'string', pos: 'string', ...nodeColumns }, { label, pos: position && `${position.x},${position.y}!`, ...attributes })}];\n`;
  }
  for await (const { source, target, weight, attributes } of edges()) {
    yield `  ${quoted(source)} -- ${quoted(target)} [${pairs({ weight: 'integer', ...edgeColumns }, { weight, ...attributes })}];\n`;
  }
  yield '}\n';
}

function pairs(columns: Columns, attributes: Attributes): string {
  return filled(columns, attributes).map(([name, , value]) => `${quoted(name)}=${typeof value === 'number' ? String(value) : quoted(String(plain(value)))}`).join(', ');
}
