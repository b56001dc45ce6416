import { commonGivenWords, commonSurnameWords } from './data/common-names.js';
import { nameVariantLines } from './data/name-variants.js';
import { words } from './table.js';

const firstOf = new Map<string, string>();
for (const line of nameVariantLines.split('\n')) {
  const [first, ...others] = words(line);
  for (const other of first ? [first, ...others] : []) firstOf.set(other, first!);
}

/** The one spelling for a folded name that has several: "gaddafi" → "qaddafi"; undefined when it has only its own. */
export function oneSpelling(name: string): string | undefined {
  return firstOf.get(name);
}

/** Folded surnames that tell hardly anybody apart: smith, garcia, kim. */
export const commonSurnames: readonly string[] = words(commonSurnameWords);
/** Folded given names that tell hardly anybody apart. */
export const commonGivenNames: readonly string[] = words(commonGivenWords);
