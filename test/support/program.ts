import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { projectRoot } from '../../src/domain/project-root.js';

/** Bundles a TypeScript file of ours, so that a test can run it as a program of its own. Returns the path to hand to node. */
export function buildProgram(entry: string): string {
  const folder = join(projectRoot, 'node_modules', '.cache', 'readout-test');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `${entry.replace(/\W+/g, '-')}-${process.pid}.mjs`);
  buildSync({ entryPoints: [join(projectRoot, entry)], outfile, bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'error' });
  return outfile;
}
