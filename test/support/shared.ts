import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/domain/project-root.js';

/** The folder of articles beside the checkout; null, with a line that says what is skipped, when it is absent and READOUT_REQUIRE_SHARED does not forbid that. */
export function findShared(what: string): string | null {
  const folder = join(projectRoot, '..', 'shared');
  if (existsSync(join(folder, 'expected', 'graph.json'))) return folder;
  if (process.env.READOUT_REQUIRE_SHARED) throw new Error(`READOUT_REQUIRE_SHARED is set, and there is no ${folder} with articles/ and expected/`);
  process.stderr.write(`skipped: ${what}, as ../shared is not beside this checkout\n`);
  return null;
}
