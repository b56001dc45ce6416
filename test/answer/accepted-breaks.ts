/**
 * Changes of schema.graphql that break who asked before, and were wanted: `change` as the test names it, the version that has it, and why it was worth it.
 * To make one: change the schema, run test/answer/schema.test.ts, and copy what it says here. Better: keep the old beside the new, with `@deprecated(reason: …)`.
 */
export const acceptedBreaks: readonly { change: string; since: string; why: string }[] = [
  {
    change: 'Location changed from a Union type to an Interface type.', since: '0.2.0',
    why: 'id and name of a place can be asked without a fragment, and fragments on its types go on as before',
  },
];
