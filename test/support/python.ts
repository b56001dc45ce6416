import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A Python that has these modules: that of READOUT_PYTHON, of a virtual environment `readout-readers` in the folder for temporary files, or of the path.
 * Null, with a line that says what is skipped, when none has them and READOUT_REQUIRE_PYTHON does not forbid that.
 */
export function findPython(modules: readonly string[], what: string): string | null {
  const places = [process.env.READOUT_PYTHON, join(tmpdir(), 'readout-readers', 'bin', 'python3'), 'python3'].filter((p): p is string => p !== undefined && (!p.includes('/') || existsSync(p)));
  const found = places.find((python) => spawnSync(python, ['-c', modules.map((m) => `import ${m}`).join('\n')], { stdio: 'ignore' }).status === 0);
  if (found) return found;
  const remedy = `python3 -m venv ${join(tmpdir(), 'readout-readers')} && ${join(tmpdir(), 'readout-readers', 'bin', 'pip')} install followthemoney networkx`;
  if (process.env.READOUT_REQUIRE_PYTHON) throw new Error(`READOUT_REQUIRE_PYTHON is set, and no Python has ${modules.join(', ')}; ${remedy}`);
  process.stderr.write(`skipped: ${what}, as no Python here has ${modules.join(', ')} (${remedy})\n`);
  return null;
}

/** What a script prints, as JSON. */
export function askPython<T>(python: string, args: readonly string[]): T {
  return JSON.parse(execFileSync(python, [...args], { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'pipe'] })) as T;
}
