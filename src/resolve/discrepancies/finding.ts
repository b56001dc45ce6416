import type { Discrepancy } from '../../domain/derived.js';

/** One disagreement, before it has an id. */
export type Finding = Pick<Discrepancy, 'kind' | 'a' | 'b'>;
