import { readFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { text } from 'node:stream/consumers';
import type { Command } from 'commander';
import { BadInputError } from '../domain/errors.js';
import { EXIT, type ExitCode } from './exit-codes.js';
import type { Output } from './output.js';
import type { Run } from './run.js';
import { withGraph } from './with-graph.js';

interface QueryOptions {
  variables?: string;
  operation?: string;
}

/** `readout query`: one GraphQL question, answered as the server would. */
export function queryCommand(program: Command, run: Run): void {
  program.command('query')
    .description('ask the graph one question in GraphQL')
    .argument('<question>', 'the question, @FILE to read it from a file, or - for the standard input')
    .option('--variables <json>', 'values of its variables, as a JSON object or @FILE')
    .option('--operation <name>', 'which of several operations to run')
    .addHelpText('after', `
Example:
  readout query '{ whoMet(person: {name: "Claudia Sheinbaum"}) { edges { node { participant { name } count } } } }'`)
    .action((question: string, options: QueryOptions) => run((out) => query(question, options, out)));
}

async function query(question: string, { variables, operation }: QueryOptions, out: Output): Promise<ExitCode> {
  const { executeQuery } = await import('../answer/execute.js');
  const asked = { query: await given(question), variables: variables === undefined ? undefined : objectOf(await given(variables)), operationName: operation };
  const { workingsOf } = await import('../pipeline/workings.js');
  const answer = await withGraph(out, (graph) => executeQuery({ graph, ...asked, workings: workingsOf(graph), asker: { name: userInfo().username, role: 'admin' }, report: (error) => out.fail(error) }));
  out.value(answer);
  return answer.errors?.length ? EXIT.SOME_FAILED : EXIT.OK;
}

async function given(argument: string): Promise<string> {
  if (argument === '-') return text(process.stdin);
  if (!argument.startsWith('@')) return argument;
  return readFile(argument.slice(1), 'utf8').catch((cause: Error) => {
    throw new BadInputError(`${argument.slice(1)} can't be read: ${cause.message}`, { file: argument.slice(1) }, { cause });
  });
}

function objectOf(json: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json);
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // said below
  }
  throw new BadInputError(`--variables takes a JSON object like '{"person": "…"}', not ${JSON.stringify(json.slice(0, 80))}`, {});
}
