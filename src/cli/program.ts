import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { projectRoot } from '../domain/project-root.js';
import { askCommand } from './ask.js';
import { dbCommand } from './db.js';
import { EXIT, EXIT_CODES_HELP } from './exit-codes.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { ingestCommand } from './ingest.js';
import { judgeCommand } from './judge.js';
import { endWithReader } from './output.js';
import { queryCommand } from './query.js';
import { reviewCommand } from './review.js';
import { runner } from './run.js';
import { serveCommand } from './serve.js';
import { startCommand } from './start.js';
import { tokenCommand } from './token.js';
import { upkeepCommands } from './upkeep.js';
import { whyCommand } from './why.js';

const ENVIRONMENT_HELP = `
Environment:
  NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE   use this Neo4j 5
  READOUT_DATABASE=docker|embedded                        use this way, whatever else there is
  READOUT_DATA      folder of the data (default: .readout in the project)
  READOUT_CACHE     where Neo4j itself is kept, once for all projects
  READOUT_TOKEN     a token of an admin for the server, beside those of "readout token"
  READOUT_HEAP, READOUT_PAGE_CACHE                        memory of our own Neo4j (1g, 256m)`;

const COMMANDS = [startCommand, ingestCommand, extractCommand, serveCommand, tokenCommand, askCommand, queryCommand, whyCommand, reviewCommand, judgeCommand, upkeepCommands, exportCommand, dbCommand];

/** The program with its commands, in the order a newcomer needs them. */
export function makeProgram(): Command {
  const { version, description } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string; description: string };
  const program = new Command('readout').description(description).version(version)
    .option('--json', 'for machines: answers and errors as JSON')
    .addHelpText('after', `${ENVIRONMENT_HELP}\n${EXIT_CODES_HELP}`)
    .showHelpAfterError('(readout --help tells more)')
    .exitOverride();
  const run = runner(program);
  for (const command of COMMANDS) command(program, run);
  for (const command of everyCommand(program)) command.exitOverride().copyInheritedSettings(program);
  return program;
}

/** Runs a command line; the exit code is left in `process.exitCode`. */
export async function main(args: string[]): Promise<void> {
  endWithReader();
  try {
    await makeProgram().parseAsync(args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? EXIT.OK : EXIT.USAGE;
  }
}

function everyCommand(command: Command): Command[] {
  return command.commands.flatMap((c) => [c, ...everyCommand(c)]);
}
