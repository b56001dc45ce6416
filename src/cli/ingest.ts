import type { Command } from 'commander';
import { maxBytesOption } from './extract.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Output } from './output.js';
import type { Run } from './run.js';
import { withGraph } from './with-graph.js';

/** `readout ingest`: articles into the graph. */
export function ingestCommand(program: Command, run: Run): void {
  maxBytesOption(program.command('ingest').description('load articles into the graph; loading one again changes nothing'))
    .argument('<path...>', 'articles or readout-extraction/1 documents: files, folders, globs, or - for the standard input')
    .action((paths: string[], options: { maxBytes?: number }) => run((out) => ingestPaths(paths, options, out)));
}

async function ingestPaths(paths: string[], { maxBytes }: { maxBytes?: number }, out: Output): Promise<ExitCode> {
  const [{ ingest }, { countSources }, { progressBar }, { counts, loadedTable }] = await Promise.all([
    import('../pipeline.js'), import('./count-sources.js'), import('./progress.js'), import('./loaded-table.js'),
  ]);
  const { articles, hash } = await withGraph(out, async (graph) => {
    out.say(`database: ${graph.connection.why}`);
    const bar = progressBar('articles', await countSources(paths), !out.json);
    const summary = await ingest(graph, paths, {
      maxBytes,
      onSkipped: (path) => out.say(`${path}: passed over, not a kind of file that holds articles`),
      onArticle: () => bar.step(),
      onResolving: () => bar.end(),
    }).finally(() => bar.end());
    return summary;
  });
  const byOutcome = counts(articles);
  if (out.json) {
    out.value({ counts: byOutcome, hash, articles: articles.map((a) => (a.outcome === 'failed' ? { origin: a.origin, outcome: a.outcome, code: a.error.code, message: a.error.message } : a)) });
  } else {
    out.print(loadedTable(articles));
  }
  return byOutcome.failed ? EXIT.SOME_FAILED : EXIT.OK;
}
