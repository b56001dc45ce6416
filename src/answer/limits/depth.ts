import { GraphQLError, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql';
import { overFragments } from './fragments.js';

/**
 * Refuses questions that nest deeper than `most`. A field under a field is one deeper; fragments count for what they hold.
 * What GraphQL tells of the schema itself is bounded by the schema and not counted.
 */
export function depthLimit(most: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const depthOf = overFragments(context, function within(set, ofFragment): number {
      return Math.max(0, ...(set?.selections ?? []).map((selection) => (
        selection.kind === 'Field' ? (selection.name.value.startsWith('__') ? 0 : 1 + within(selection.selectionSet, ofFragment))
          : selection.kind === 'InlineFragment' ? within(selection.selectionSet, ofFragment) : ofFragment(selection.name.value))));
    });
    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation.selectionSet);
        if (depth <= most) return;
        context.reportError(new GraphQLError(`the question is ${depth} fields deep; at most ${most} are allowed: ask for the inner part by its id, in a question of its own`,
          { nodes: operation, extensions: { code: 'TOO_DEEP', depth, most } }));
      },
    };
  };
}
