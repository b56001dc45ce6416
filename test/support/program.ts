import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';
import { projectRoot } from '../../src/domain/project-root.js';

/** Bundles a TypeScript file of ours, so that a test can run it as a program of its own. Returns the path to hand to node. */
export function buildProgram(entry: string): string {
  const outdir = join(projectRoot, 'node_modules', '.cache', `readout-test-${process.pid}`);
  mkdirSync(outdir, { recursive: true });
  // split, so that what the program loads late is loaded late here, too
  buildSync({ entryPoints: [join(projectRoot, entry)], outdir, bundle: true, splitting: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external', logLevel: 'error', outExtension: { '.js': '.mjs' } });
  return join(outdir, `${basename(entry, '.ts')}.mjs`);
}
