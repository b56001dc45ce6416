import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../domain/project-root.js';

/** How the books are kept; another one whenever the form of what is kept changes. */
const FORM = 2;

/** Of which edition the rules and the books are: what another edition derived is derived anew as a whole. */
export const edition = `${(JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }).version}/${FORM}`;
