import { createInterface } from 'node:readline';
import { InvalidArgumentError, type Command } from 'commander';
import { ContradictionError } from '../domain/errors.js';
import type { Graph } from '../graph/graph.js';
import type { Known, Question } from '../pipeline/judging/review.js';
import { coloursFor } from './colours.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import { judgedBy } from './judge.js';
import { printable, type Output } from './output.js';
import type { Run } from './run.js';
import { withGraph } from './with-graph.js';

/** `readout review`: the possible matches, one after the other, for somebody to rule on. */
export function reviewCommand(program: Command, run: Run): void {
  program.command('review').description('look through what may be one and was kept apart, the most useful first, and rule on it')
    .option('--by <name>', 'who judges (default: you)').option('--limit <number>', 'with --json: how many to list', numberOf, 50)
    .addHelpText('after', '\nAnswers, a line each; words behind s or d are kept as the reason:\n  s  the same      d  different      k  skip, leave it open      q  quit\n')
    .action((flags: { by?: string; limit: number }) => run((out) => review(flags, out)));
}

async function review({ by, limit }: { by?: string; limit: number }, out: Output): Promise<ExitCode> {
  const { questions } = await import('../pipeline/judging/review.js');
  return withGraph(out, async (graph) => {
    if (out.json) out.value(await questions(graph, limit));
    else await ask(graph, judgedBy(by), out);
    return EXIT.OK;
  });
}

async function ask(graph: Graph, by: string, out: Output): Promise<void> {
  const [{ questions }, { judge }] = await Promise.all([import('../pipeline/judging/review.js'), import('../pipeline/judging/judge.js')]);
  const answers = createInterface({ input: process.stdin, terminal: false });
  const lines = answers[Symbol.asyncIterator]();
  const seen = new Set<string>();
  let judged = 0;
  try {
    for (;;) {
      const [question] = await questions(graph, 1, seen);
      if (!question) {
        out.print('nothing is left to look at');
        break;
      }
      seen.add(question.id);
      out.print(shown(question));
      const [order, why] = await answer(lines, out);
      if (order === 'quit') break;
      if (order === 'skip') continue;
      try {
        const { id } = await judge(graph, { kind: order, a: question.a.id, b: question.b.id, why }, { by });
        judged++;
        out.print(`${order === 'SAME' ? 'taken for one' : 'kept apart'} (readout judge --undo ${id} takes it back)\n`);
      } catch (error) {
        if (!(error instanceof ContradictionError)) throw error;
        out.fail(error);
      }
    }
  } finally {
    answers.close();
  }
  out.print(`${judged} judged`);
}

type Answer = ['SAME' | 'DIFFERENT', string | null] | ['skip' | 'quit', null];

/** The next line that is an answer; the end of the input quits. */
async function answer(lines: AsyncIterator<string>, out: Output): Promise<Answer> {
  for (;;) {
    process.stderr.write('[s]ame, [d]ifferent, s[k]ip, [q]uit > ');
    const { value, done } = await lines.next();
    if (done) return ['quit', null];
    const [word = '', ...rest] = (value as string).trim().split(/\s+/);
    const why = rest.join(' ') || null;
    if (/^(s|same)$/i.test(word)) return ['SAME', why];
    if (/^(d|different)$/i.test(word)) return ['DIFFERENT', why];
    if (/^(k|skip)?$/i.test(word)) return ['skip', null];
    if (/^(q|quit)$/i.test(word)) return ['quit', null];
    out.say(`${JSON.stringify(word)} is no answer: s, d, k or q, with the reason behind s or d`);
  }
}

function shown({ kind, why, weight, a, b }: Question): string {
  const { bold, dim } = coloursFor(process.stdout);
  const side = ({ id, title, known, quotes }: Known): string[] => [
    `${bold(printable(title))} ${dim(id)}`, ...known.map((line) => `  ${printable(line)}`),
    ...quotes.map(({ quote, article, published }) => dim(`  “${printable(short(quote))}” (${printable(article)}${published === null ? '' : `, ${published}`})`)),
  ];
  return [bold(`Are these one ${kind === 'PERSON' ? 'person' : 'meeting'}?`) + dim(` ${why}; ${weight} ${kind === 'PERSON' ? 'meetings' : 'reports'} hang on it`), ...side(a), ...side(b)].join('\n');
}

function short(quote: string): string {
  const plain = quote.replace(/\s+/g, ' ');
  return plain.length > 240 ? `${plain.slice(0, 240)}…` : plain;
}

function numberOf(value: string): number {
  const n = Number(value);
  if (!Number.isInteger(n) || n < 1 || n > 1000) throw new InvalidArgumentError('a number from 1 to 1000.');
  return n;
}
