import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder that holds package.json, cypher/, schema.graphql and samples/: found from src/ and from dist/ alike. */
export const projectRoot: string = (() => {
  let at = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(at, 'package.json'))) {
    const up = dirname(at);
    if (up === at) throw new Error('package.json not found above the program: the installation is incomplete');
    at = up;
  }
  return at;
})();
