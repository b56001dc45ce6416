import type { NAME_WEIGHTS } from '../thresholds.js';

/** What two names can have to do with each other. */
export type NameRule = keyof typeof NAME_WEIGHTS;
