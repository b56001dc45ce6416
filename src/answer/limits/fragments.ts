import type { SelectionSetNode, ValidationContext } from 'graphql';

/**
 * A number for a selection set, in which every fragment is worked out once, however often it is used: linear in the length of the question.
 * One that holds itself counts nothing, and is another rule's to refuse.
 */
export function overFragments(context: ValidationContext, of: (set: SelectionSetNode | undefined, ofFragment: (name: string) => number) => number): (set: SelectionSetNode | undefined) => number {
  const known = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const found = known.get(name);
    if (found !== undefined) return found;
    known.set(name, 0);
    const number = of(context.getFragment(name)?.selectionSet, ofFragment);
    known.set(name, number);
    return number;
  };
  return (set) => of(set, ofFragment);
}
