import type { Command } from 'commander';
import type { Asked } from '../answer/generated.js';
import { BadInputError } from '../domain/errors.js';
import { coloursFor } from './colours.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { printable, type Output } from './output.js';
import type { Run } from './run.js';
import { withGraph } from './with-graph.js';

/** What the command asks for of an answer. */
const QUESTION = `query Ask($question: String!) {
  ask(question: $question) {
    question
    understood { part words meaning }
    notUnderstood
    summary
    lines { text evidence { quote article { title url } } }
    query
  }
}`;

/** `readout ask`: one question in plain English, with the query it became. */
export function askCommand(program: Command, run: Run): void {
  program.command('ask')
    .description('ask the graph one question in plain English')
    .argument('<question...>', 'the question; quotation marks around it keep the shell from reading it')
    .addHelpText('after', `
Examples:
  readout ask "Who met Claudia Sheinbaum about migration in 2025?"
  readout ask "Did Angela Merkel and Vladimir Putin meet in 2018?"
  readout ask "Who was foreign minister of Mexico in 2021?"`)
    .action((words: string[]) => run((out) => ask(words.join(' '), out)));
}

async function ask(question: string, out: Output): Promise<ExitCode> {
  const { executeQuery } = await import('../answer/execute.js');
  const { data, errors } = await withGraph(out, (graph) => executeQuery({ graph, query: QUESTION, variables: { question }, report: (error) => out.fail(error) }));
  const asked = (data as { ask: Asked | null } | null)?.ask;
  if (out.json) out.value(asked ?? { errors });
  else if (asked) out.print(told(asked));
  else for (const { message } of errors ?? []) out.fail(new BadInputError(message));
  return asked?.query ? EXIT.OK : EXIT.SOME_FAILED;
}

/** What was understood, the answer with its quotes, the query. */
export function told({ understood, notUnderstood, summary, lines, query }: Asked): string {
  const { bold, dim, yellow } = coloursFor(process.stdout);
  const said = understood.map(({ part, words, meaning }) => `  ${part.padEnd(10)} ${printable(words)}${words === meaning ? '' : dim(` = ${printable(meaning)}`)}`);
  const quotes = (evidence: Asked['lines'][number]['evidence']): string[] =>
    evidence.map(({ quote, article }) => dim(`    “${printable(shortened(quote))}”${article ? ` (${printable([article.title, article.url].filter(Boolean).join(', ') || 'an article without a title')})` : ''}`));
  return [
    ...(said.length ? ['Understood:', ...said] : []),
    ...(notUnderstood.length ? [yellow(`Not understood: ${notUnderstood.map((words) => `“${printable(words)}”`).join(', ')}`)] : []),
    '', bold(printable(summary)), ...lines.flatMap((line) => [`- ${printable(line.text)}`, ...quotes(line.evidence)]),
    ...(query ? ['', 'The query:', query] : []),
  ].join('\n');
}

const LONGEST_QUOTE = 240;

function shortened(quote: string): string {
  const plain = quote.replace(/\s+/g, ' ');
  return plain.length > LONGEST_QUOTE ? `${plain.slice(0, LONGEST_QUOTE)}…` : plain;
}
