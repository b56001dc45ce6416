import { BadInputError, DatabaseUnavailableError, MigrationError, ReadoutError } from '../domain/errors.js';

/** What the program's exit code says; `--help` prints this table. */
export const EXIT = {
  OK: 0,
  SOME_FAILED: 1,
  USAGE: 2,
  NO_DATABASE: 3,
  SCHEMA: 4,
  INTERNAL: 70,
  INTERRUPTED: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

export const EXIT_CODES_HELP = `
Exit codes:
  0    everything asked for was done
  1    some of it failed, and the rest was done: articles that can't be read, a question with errors
  2    the command line is wrong
  3    no database, or the one there is does not answer
  4    the schema of the database is not the one of this program
  70   a fault of ours
  130  interrupted (Ctrl-C)`;

/** The exit code for an error that ended a command. */
export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof DatabaseUnavailableError) return EXIT.NO_DATABASE;
  if (error instanceof MigrationError) return EXIT.SCHEMA;
  if (error instanceof BadInputError) return EXIT.USAGE;
  return error instanceof ReadoutError ? EXIT.SOME_FAILED : EXIT.INTERNAL;
}
