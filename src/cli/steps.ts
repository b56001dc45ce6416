import { performance } from 'node:perf_hooks';
import { coloursFor } from './colours.js';
import { printable, type Output } from './output.js';

/** Runs one step of a start and says in a line what came of it and how long it took. */
export type Step = <T>(name: string, work: () => Promise<T>, outcome: (result: T) => string) => Promise<T>;

/** Steps, each with a line on the standard output. */
export function stepper(out: Output): Step {
  const { green, bold, dim } = coloursFor(process.stdout);
  return async (name, work, outcome) => {
    const since = performance.now();
    const result = await work();
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    if (!out.json) out.print(`${green('✓')} ${bold(name.padEnd(9))} ${printable(outcome(result))} ${dim(`(${seconds} s)`)}`);
    return result;
  };
}
