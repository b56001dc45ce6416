import type { ValidationRule } from 'graphql';
import { aliasLimit } from './aliases.js';
import { depthLimit } from './depth.js';

/** Fields under fields that a question may have: enough for a path's meetings' reports' articles' mentions' words. */
export const DEEPEST_QUESTION = 14;

/** Words and signs that a question may have; the longest of the documentation has 200. */
export const MOST_TOKENS = 4_000;

/** Fields under another name that a question may have: each at the top is a trip to the database of its own. */
export const MOST_ALIASES = 30;

/** Nodes that a question may bring, as its page sizes say. */
export const MOST_COST = 50_000;

/** Milliseconds that a whole question may take. */
export const LONGEST_QUESTION = 30_000;

/** Beside GraphQL's own rules. */
export const validationRules: ValidationRule[] = [depthLimit(DEEPEST_QUESTION), aliasLimit(MOST_ALIASES)];
