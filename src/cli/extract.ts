import type { Command } from 'commander';
import { EXIT, type ExitCode } from './exit-codes.js';
import { positive } from './numbers.js';
import type { Output } from './output.js';
import type { Run } from './run.js';

interface ExtractOptions {
  jsonl?: boolean;
  pretty?: boolean;
  explain?: boolean;
  maxBytes?: number;
  mapping?: string;
}

/** `readout extract`: what articles say, without a database. */
export function extractCommand(program: Command, run: Run): void {
  maxBytesOption(program.command('extract').description('print what articles say, as readout-extraction/1; needs no database'))
    .argument('<file...>', 'articles and tables with a mapping: files, folders, globs, or - for the standard input')
    .option('--mapping <file>', 'read every table by this mapping; else each by the TABLE.mapping.yaml beside it')
    .option('--jsonl', 'one document a line, in input order')
    .option('--pretty', 'the text with what was found marked in it, and the reports below')
    .option('--explain', 'the verdict of every rule that saw a meeting word, and why every name is taken for a person')
    .action((files: string[], options: ExtractOptions) => run((out) => extractFiles(files, options, out)));
}

/** The limit of whatever reads articles. */
export function maxBytesOption(command: Command): Command {
  return command.option('--max-bytes <number>', 'the most that one article may take up (default: 2000000)', positive);
}

/** What is said of a file in a folder that is not read. */
export function passedOver(path: string, why = 'not a kind of file that holds articles'): string {
  return `${path}: passed over, ${why}`;
}

async function extractFiles(files: string[], { jsonl, pretty, explain: why, maxBytes, mapping }: ExtractOptions, out: Output): Promise<ExitCode> {
  const [{ readSources }, { clean }, { explain }, { extractRow }, { prettyPrint, explained }] = await Promise.all([
    import('../read/read.js'), import('../clean/clean.js'), import('../extract/extract.js'), import('../extract/rows/extract-row.js'), import('./pretty.js'),
  ]);
  let failed = 0;
  for await (const result of readSources(files, { maxBytes, mapping, onSkipped: (path, reason) => out.say(passedOver(path, reason)) })) {
    try {
      if (result.kind === 'failure') throw result.error;
      const { extraction, trace } = result.kind === 'article' ? explain(clean(result.article)) : { extraction: result.kind === 'row' ? extractRow(result.row) : result.extraction, trace: null };
      if (why) out.print(explained(extraction, trace?.lines ?? [], trace?.people ?? []));
      else if (pretty) out.print(prettyPrint(extraction));
      else out.print(JSON.stringify(extraction, null, jsonl || out.json ? 0 : 2));
    } catch (error) {
      failed++;
      out.fail(error);
    }
  }
  return failed ? EXIT.SOME_FAILED : EXIT.OK;
}
