import type { Command } from 'commander';
import { maxBytesOption, passedOver } from './extract.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Output } from './output.js';
import type { Run } from './run.js';
import { withGraph } from './with-graph.js';

/** `readout ingest`: articles into the graph. */
export function ingestCommand(program: Command, run: Run): void {
  maxBytesOption(program.command('ingest').description('load articles and tables into the graph; loading one again changes nothing'))
    .argument('<path...>', 'articles, tables with a mapping, or readout-extraction/1 documents: files, folders, globs, or - for the standard input')
    .option('--mapping <file>', 'read every table (CSV, TSV, JSON, JSONL) by this mapping; else each by the TABLE.mapping.yaml beside it')
    .action((paths: string[], options: IngestFlags) => run((out) => ingestPaths(paths, options, out)));
}

interface IngestFlags {
  maxBytes?: number;
  mapping?: string;
}

async function ingestPaths(paths: string[], { maxBytes, mapping }: IngestFlags, out: Output): Promise<ExitCode> {
  const [{ ingest }, { countSources }, { progressBar }, { counts, loadedTable }] = await Promise.all([
    import('../pipeline.js'), import('./count-sources.js'), import('./progress.js'), import('./loaded-table.js'),
  ]);
  const { articles, hash } = await withGraph(out, async (graph) => {
    out.say(`database: ${graph.connection.why}`);
    const bar = progressBar('articles', await countSources(paths, mapping), !out.json);
    const summary = await ingest(graph, paths, {
      maxBytes, mapping, hash: out.json,
      onSkipped: (path, why) => out.say(passedOver(path, why)),
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
