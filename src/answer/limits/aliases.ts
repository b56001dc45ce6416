import { GraphQLError, type ASTVisitor, type ValidationContext, type ValidationRule } from 'graphql';
import { overFragments } from './fragments.js';

/** Refuses questions with more than `most` fields under another name; a fragment's count as often as it is used. */
export function aliasLimit(most: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const aliasesOf = overFragments(context, function within(set, ofFragment): number {
      return (set?.selections ?? []).reduce((sum, selection) => sum + (
        selection.kind === 'Field' ? (selection.alias ? 1 : 0) + within(selection.selectionSet, ofFragment)
          : selection.kind === 'InlineFragment' ? within(selection.selectionSet, ofFragment) : ofFragment(selection.name.value)), 0);
    });
    return {
      OperationDefinition(operation) {
        const aliases = aliasesOf(operation.selectionSet);
        if (aliases <= most) return;
        context.reportError(new GraphQLError(`the question has more aliases than the ${most} that are allowed: ask in several questions`,
          { nodes: operation, extensions: { code: 'TOO_MANY_ALIASES', most } }));
      },
    };
  };
}
