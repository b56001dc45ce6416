import type { Command } from 'commander';
import type { Changes } from '../pipeline/graph-difference.js';
import { agreed } from './agreed.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { printable, type Output } from './output.js';
import type { Run } from './run.js';
import { withGraph } from './with-graph.js';

/** `readout unload`, `reextract`, `rebuild` and `check`: what keeps a graph true over the years. */
export function upkeepCommands(program: Command, run: Run): void {
  program.command('unload').description('take articles out again, with exactly what only they support')
    .argument('<article...>', 'ids or addresses').action((articles: string[]) => run((out) => takeOut(articles, out)));
  program.command('reextract').description('read all stored articles again with the rules of today; shows what would change in people and meetings, and asks')
    .option('-y, --yes', "don't ask, take it").option('-n, --dry-run', "don't ask, leave everything as it is")
    .action((flags: { yes?: boolean; dryRun?: boolean }) => run((out) => readAgain(flags, out)));
  program.command('rebuild').description('derive all people, tenures and meetings anew from what the articles say').action(() => run(rebuild));
  program.command('check').description('verify everything that always holds on the graph as it is; changes nothing').action(() => run(verify));
}

async function takeOut(asked: string[], out: Output): Promise<ExitCode> {
  const { unload } = await import('../pipeline/unload.js');
  const { articles, hash } = await withGraph(out, (graph) => unload(graph, asked));
  if (out.json) out.value({ articles, hash });
  else for (const { asked: one, removed } of articles) out.print(printable(removed ? `${one}: removed` : `${one}: no such article is loaded; give an id (article/…) or the address it was published at`));
  return articles.every((a) => a.removed) ? EXIT.OK : EXIT.SOME_FAILED;
}

const SHOWN = 20;

async function readAgain({ yes, dryRun }: { yes?: boolean; dryRun?: boolean }, out: Output): Promise<ExitCode> {
  const { reextract } = await import('../pipeline/reextract.js');
  const { progressBar } = await import('./progress.js');
  return withGraph(out, async (graph) => {
    const bar = progressBar('articles', 1, !out.json);
    const reading = await reextract(graph, () => bar.step()).finally(() => bar.end());
    const { read, changed, left, difference } = reading;
    if (!out.json) {
      out.print(`${read} articles read again, ${changed} of them otherwise than before${left ? `; ${left} left as they are (rows of tables, documents of other extractors)` : ''}`);
      for (const part of ['people', 'meetings'] as const) show(part, difference[part], out);
    }
    const take = changed > 0 && !dryRun && (yes || (await agreed('Take the new readings? [y/N] ', 'nobody is there to be asked; say --yes to take the new readings, or --dry-run to leave them')));
    const hash = take ? (await reading.take()).hash : null;
    if (out.json) out.value({ read, changed, left, difference, taken: take, hash });
    else out.print(take ? `taken; the graph is now ${hash}` : changed ? 'left as it was' : 'nothing to take');
    return EXIT.OK;
  });
}

function show(part: string, changes: Changes, out: Output): void {
  for (const [name, lines] of [['new', changes.created], ['gone', changes.gone], ['changed', changes.changed]] as const) {
    out.print(`${part} ${name}: ${lines.length}`);
    for (const line of lines.slice(0, SHOWN)) out.print(printable(`  ${line}`));
    if (lines.length > SHOWN) out.print(`  and ${lines.length - SHOWN} more`);
  }
}

async function rebuild(out: Output): Promise<ExitCode> {
  const { refresh } = await import('../pipeline/refresh.js');
  const { hash, changed, items } = await withGraph(out, (graph) => refresh(graph, { always: true }));
  if (out.json) out.value({ hash, changed, items });
  else out.print(`${changed ? `${items} items created, changed or removed` : 'nothing had to change'}; the graph is ${hash}`);
  return EXIT.OK;
}

async function verify(out: Output): Promise<ExitCode> {
  const { check } = await import('../pipeline/check.js');
  const { articles, hash, faults } = await withGraph(out, check);
  if (out.json) out.value({ articles, hash, faults });
  else if (!faults.length) out.print(`all holds: ${articles} articles, graph ${hash}`);
  else for (const { check: name, count, examples } of faults) out.print(printable(`${name}: ${count}\n${examples.map((e) => `  ${e}`).join('\n')}`));
  return faults.length ? EXIT.SOME_FAILED : EXIT.OK;
}
