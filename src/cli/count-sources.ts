import { findSources } from '../read/sources.js';

/** How many files stand behind the paths: what a progress bar counts to until it knows better. */
export async function countSources(paths: readonly string[]): Promise<number> {
  let n = 0;
  for await (const source of findSources(paths, () => {})) n += source.kind === 'stdin' ? 0 : 1;
  return n;
}
