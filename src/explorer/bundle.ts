/** `npm run build:explorer`: the playground as three files in dist/explorer that need nothing from elsewhere. */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { projectRoot } from '../domain/project-root.js';

/** Where the playground is served from. */
export const explorerFolder = join(projectRoot, 'dist', 'explorer');

/** Bundles GraphiQL, React and our page. */
export async function bundleExplorer(outdir = explorerFolder): Promise<void> {
  const { build } = await import('esbuild');
  const client = join(projectRoot, 'src', 'explorer', 'client');
  await mkdir(outdir, { recursive: true });
  await Promise.all([
    build({
      entryPoints: [join(client, 'main.tsx')], outdir, bundle: true, minify: true, format: 'esm', target: 'es2022', jsx: 'automatic',
      define: { 'process.env.NODE_ENV': '"production"' }, legalComments: 'linked', logLevel: 'warning',
    }),
    copyFile(join(client, 'index.html'), join(outdir, 'index.html')),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleExplorer();
