import type { Command } from 'commander';
import { exitCodeOf, type ExitCode } from './exit-codes.js';
import { output, type Output } from './output.js';

/** Runs the work of one command: its words go where `--json` says, its errors become an exit code. */
export type Run = (work: (out: Output) => Promise<ExitCode>) => Promise<void>;

/** The runner of a program; `--json` is an option of the program, and may stand anywhere. */
export function runner(program: Command): Run {
  return async (work) => {
    const out = output(Boolean(program.opts<{ json?: boolean }>().json));
    try {
      process.exitCode = await work(out);
    } catch (error) {
      out.fail(error);
      process.exitCode = exitCodeOf(error);
    }
  };
}
