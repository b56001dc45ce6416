import { ReadoutError } from '../domain/errors.js';
import { coloursFor } from './colours.js';

/** Where a command's words go: answers to the standard output, everything else to the standard error. */
export interface Output {
  /** for machines: JSON on the standard output, and no decoration */
  json: boolean;
  /** one line of answer */
  print(line: string): void;
  /** one line about what is being done; not with --json */
  say(line: string): void;
  /** a value, as JSON on one line for machines and readably for people */
  value(value: unknown): void;
  fail(error: unknown): void;
}

/** The output of this process. */
export function output(json = false): Output {
  const { dim, red } = coloursFor(process.stderr);
  return {
    json,
    print: (line) => void process.stdout.write(`${line}\n`),
    say: (line) => void (json || process.stderr.write(`${dim(printable(line))}\n`)),
    value: (value) => void process.stdout.write(`${JSON.stringify(value, null, json ? 0 : 2)}\n`),
    fail: (error) => void process.stderr.write(`${json ? JSON.stringify({ error: told(error) }) : red(printable(told(error).message))}\n`),
  };
}

/** An error for machines and people; the trace only of a fault of ours, and only when asked for with DEBUG. */
function told(error: unknown): { code: string; message: string; details?: Record<string, unknown> } {
  if (error instanceof ReadoutError) return { code: error.code, message: error.message, details: error.details };
  const message = error instanceof Error ? ((process.env.DEBUG && error.stack) || error.message) : String(error);
  return { code: 'INTERNAL', message: `${message}${process.env.DEBUG ? '' : ' (set DEBUG=1 to see where)'}` };
}

/** Control characters made visible: what an article or a database says must not steer a terminal. */
export function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** Ends quietly when the reader of a pipe is gone: `readout extract … | head`. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}
