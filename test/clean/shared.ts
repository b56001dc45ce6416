import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/domain/project-root.js';

/** The folder of articles beside the checkout, or null (said once) in a lone clone. */
export function sharedFolder(): string | null {
  const folder = join(projectRoot, '..', 'shared');
  if (existsSync(join(folder, 'expected'))) return folder;
  console.log('no ../shared beside the checkout: its articles are not checked');
  return null;
}
