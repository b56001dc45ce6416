import type { ValidationRule } from 'graphql';
import { depthLimit } from './depth.js';

/** Fields under fields that a question may have: enough for a path's meetings' reports' articles' mentions' words. */
export const DEEPEST_QUESTION = 14;

/** Words and signs that a question may have. */
export const MOST_TOKENS = 10_000;

/** Milliseconds that a whole question may take. */
export const LONGEST_QUESTION = 30_000;

/** Beside GraphQL's own rules. */
export const validationRules: ValidationRule[] = [depthLimit(DEEPEST_QUESTION)];
