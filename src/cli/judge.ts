import { readFile, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import type { Command } from 'commander';
import { BadInputError } from '../domain/errors.js';
import { saysOf, type Judgement, type Order } from '../domain/judgement.js';
import type { Graph } from '../graph/graph.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Output } from './output.js';
import type { Run } from './run.js';
import { withGraph } from './with-graph.js';

interface JudgeFlags {
  why?: string;
  by?: string;
  aArticle?: string;
  bArticle?: string;
  undo?: string;
}

const NAMED = 'an id, or the name of a person or an agency';

/** `readout judge …`: what people rule, and the ledger of it. */
export function judgeCommand(program: Command, run: Run): void {
  const judge = program.command('judge').description('rule on what articles mean; every ruling can be undone')
    .option('--undo <id>', 'take this judgement back; undo that in turn to bring it back');
  signed(judge).action((flags: JudgeFlags, command: Command) => (flags.undo === undefined ? command.help({ error: true }) : run((out) => takeBack(flags.undo!, flags, out))));
  const order = (name: string, description: string, args: [string, string][], orderOf: (args: string[], flags: JudgeFlags, graph: Graph) => Promise<Order>): Command => {
    const command = signed(judge.command(name).description(description));
    for (const [arg, what] of args) command.argument(arg, what);
    return command.action((...given: unknown[]) => {
      const flags = command.opts<JudgeFlags>();
      return run((out) => rule((graph) => orderOf(given.filter((g): g is string => typeof g === 'string'), flags, graph), { ...judge.opts<JudgeFlags>(), ...flags }, out));
    });
  };
  const two = (kind: 'SAME' | 'DIFFERENT') => async ([a, b]: string[], { aArticle, bArticle }: JudgeFlags, graph: Graph): Promise<Order> =>
    ({ kind, a: await idOf(graph, a!), b: await idOf(graph, b!), aArticle, bArticle });
  for (const [name, kind, description] of [['same', 'SAME', 'these two people, agencies or meetings are one'], ['different', 'DIFFERENT', 'these two are not one']] as const) {
    order(name, description, [['<a>', NAMED], ['<b>', NAMED]], two(kind))
      .option('--a-article <id>', 'only as this article uses the first name').option('--b-article <id>', 'only as this article uses the second name');
  }
  order('rename', 'call a person or a meeting so', [['<what>', NAMED], ['<name>', 'the new name']], async ([a, name], _flags, graph) => ({ kind: 'RENAME', a: await idOf(graph, a!), name }));
  order('wrong-report', 'the article says nothing of the kind', [['<report>', 'id of a report']], async ([a]) => ({ kind: 'WRONG_REPORT', a: a! }));
  order('wrong-participant', 'somebody was not there', [['<report>', 'id of a report'], ['<name>', 'whom it names, as it does']], async ([a, participant]) => ({ kind: 'WRONG_PARTICIPANT', a: a!, participant }));
  judge.command('list').description('the ledger, the earliest first').action(() => run(list));
  judge.command('export').description('write the ledger, a judgement a line (JSONL)').argument('[file]', 'where to; the standard output when not given').action((file?: string) => run((out) => exportTo(file, out)));
  judge.command('import').description('add judgements from elsewhere; those that are there stay as they are').argument('<file>', 'JSONL as "judge export" writes it').action((file: string) => run((out) => importFrom(file, out)));
}

function signed(command: Command): Command {
  return command.option('--why <words>', 'the reason, for whoever reads the ledger').option('--by <name>', 'who judges (default: you)');
}

/** Who judges: as it is said, else the user of this machine. */
export const judgedBy = (by?: string): string => by ?? userInfo().username;

/** The id of what somebody types; a name that fits several is an error with the candidates. */
async function idOf(graph: Graph, word: string): Promise<string> {
  if (/^(person|alias|agency|meeting|report)\/\S+$/.test(word)) return word;
  const [{ createContext }, { resolveRef }] = await Promise.all([import('../answer/context.js'), import('../answer/names/reference.js')]);
  return resolveRef(createContext({ graph }), { name: word }, ['Person', 'Agency']);
}

async function rule(orderOf: (graph: Graph) => Promise<Order>, { why, by }: JudgeFlags, out: Output): Promise<ExitCode> {
  const { judge } = await import('../pipeline/judging/judge.js');
  tell(await withGraph(out, async (graph) => judge(graph, { ...(await orderOf(graph)), why }, { by: judgedBy(by) })), out);
  return EXIT.OK;
}

async function takeBack(id: string, { why, by }: JudgeFlags, out: Output): Promise<ExitCode> {
  const { undo } = await import('../pipeline/judging/judge.js');
  tell(await withGraph(out, (graph) => undo(graph, id, why ?? null, { by: judgedBy(by) })), out);
  return EXIT.OK;
}

function tell(judgement: Judgement, out: Output): void {
  if (out.json) out.value(judgement);
  else out.print(`${judgement.id}: ${saysOf(judgement)}`);
}

async function list(out: Output): Promise<ExitCode> {
  const { ledgerOf } = await import('../pipeline/judging/judge.js');
  const { printable } = await import('./output.js');
  const ledger = await withGraph(out, ledgerOf);
  if (out.json) out.value(ledger.map(({ judgement, ...standing }) => ({ ...judgement, ...standing })));
  else for (const s of ledger) {
    const { id, at, by, why } = s.judgement;
    const standing = s.standing === 'IN_FORCE' ? '' : s.standing === 'UNDONE' ? ' [undone]' : ` [not applied: contradicts ${s.against.join(', ')}]`;
    out.print(printable(`${id} ${at.slice(0, 16).replace('T', ' ')} ${by}: ${saysOf(s.judgement)}${why === null ? '' : ` (${why})`}${standing}`));
  }
  return EXIT.OK;
}

async function exportTo(file: string | undefined, out: Output): Promise<ExitCode> {
  const { exportJudgements } = await import('../pipeline/judging/exchange.js');
  const lines = await withGraph(out, exportJudgements);
  const text = lines.map((line) => `${line}\n`).join('');
  if (file === undefined) process.stdout.write(text);
  else {
    await writeFile(file, text).catch((cause: Error) => {
      throw new BadInputError(`${file} can't be written: ${cause.message}`, { file }, { cause });
    });
    out.say(`${lines.length} judgements written to ${file}`);
  }
  return EXIT.OK;
}

async function importFrom(file: string, out: Output): Promise<ExitCode> {
  const { importJudgements } = await import('../pipeline/judging/exchange.js');
  const text = await readFile(file, 'utf8').catch((cause: Error) => {
    throw new BadInputError(`${file} can't be read: ${cause.message}`, { file }, { cause });
  });
  const imported = await withGraph(out, (graph) => importJudgements(graph, text.split('\n'), file));
  if (out.json) out.value(imported);
  else out.print(`${imported.added} added, ${imported.known} there already${imported.refused ? `, ${imported.refused} not applied, as they contradict earlier ones ("readout judge list" shows which)` : ''}`);
  return EXIT.OK;
}
