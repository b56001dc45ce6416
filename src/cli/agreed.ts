import { createInterface } from 'node:readline/promises';
import { BadInputError } from '../domain/errors.js';

/** Whether whoever sits at the terminal says yes; with nobody there it is an error that says what to do. */
export async function agreed(question: string, nobody: string): Promise<boolean> {
  if (!process.stdin.isTTY) throw new BadInputError(nobody, {});
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(question)).trim());
  } finally {
    terminal.close();
  }
}
