import type { Command } from 'commander';
import { createContext } from '../answer/context.js';
import type { Graph } from '../graph/graph.js';
import { coloursFor } from './colours.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { printable, type Output } from './output.js';
import type { Run } from './run.js';
import { withGraph } from './with-graph.js';

const VERDICTS = { SAME: 'one and the same', POSSIBLE: 'may be one; kept apart, as it could not be told for sure', DIFFERENT: 'not the same', UNKNOWN: 'nothing is known' } as const;

/** `readout why A B`: why two are one, or are not. */
export function whyCommand(program: Command, run: Run): void {
  program.command('why').description('why two people or two meetings are one or are not, or who holds an office that a report leaves nameless')
    .argument('<a>', 'a name as articles use it, or an id: person/…, alias/…, meeting/…, report/…, office/…').argument('<b>', 'the other')
    .action((a: string, b: string) => run((out) => tellWhy(a, b, out)));
}

async function tellWhy(a: string, b: string, out: Output): Promise<ExitCode> {
  const found = await withGraph(out, (graph) => whyOf(graph, a, b));
  if (out.json) {
    out.value(found);
    return EXIT.OK;
  }
  const { bold, dim } = coloursFor(process.stdout);
  out.print(bold(`${found.verdict}: ${VERDICTS[found.verdict]}`));
  out.print(dim(printable(`  ${found.a.join(', ')} | ${found.b.join(', ')}`)));
  for (const { name, weight, words } of found.rules) out.print(printable(`  ${weight > 0 ? `+${weight}` : weight} ${name}: ${words}`));
  return EXIT.OK;
}

/** A name that no article uses so is looked for as everywhere else. */
async function whyOf(graph: Graph, a: string, b: string): Promise<Awaited<ReturnType<(typeof import('../pipeline/why.js'))['why']>>> {
  const { why } = await import('../pipeline/why.js');
  const { resolveRef } = await import('../answer/names/reference.js');
  const found = await why(graph, a, b);
  if (found.verdict !== 'UNKNOWN' || found.rules.some((r) => r.name !== 'not-named')) return found;
  const context = createContext({ graph });
  const unknown = (word: string): boolean => found.rules.some((r) => r.words.endsWith(JSON.stringify(word)));
  const idOf = async (word: string): Promise<string> => (unknown(word) ? resolveRef(context, { name: word }, ['Person']) : word);
  return why(graph, await idOf(a), await idOf(b));
}
