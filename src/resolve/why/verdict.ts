import type { Rule } from '../people/judge.js';

/** Why two things are taken for one, or are not. */
export interface Why {
  /** UNKNOWN when no article says anything of one of them */
  verdict: 'SAME' | 'POSSIBLE' | 'DIFFERENT' | 'UNKNOWN';
  /** what each of the two means */
  a: string[];
  b: string[];
  rules: Rule[];
}
