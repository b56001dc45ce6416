import { GraphQLError, type ASTVisitor, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';

/** Refuses questions with more than `most` fields under another name; a fragment's count as often as it is used. */
export function aliasLimit(most: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const known = new Map<string, number>();
    const within = (set: SelectionSetNode | undefined): number => (set?.selections ?? []).reduce((sum, selection) => sum + (
      selection.kind === 'Field' ? (selection.alias ? 1 : 0) + within(selection.selectionSet)
        : selection.kind === 'InlineFragment' ? within(selection.selectionSet) : ofFragment(selection.name.value)), 0);
    const ofFragment = (name: string): number => {
      const found = known.get(name);
      if (found !== undefined) return found;
      known.set(name, 0); // a fragment that holds itself is another rule's to refuse
      const count = within(context.getFragment(name)?.selectionSet);
      known.set(name, count);
      return count;
    };
    return {
      OperationDefinition(operation) {
        const aliases = within(operation.selectionSet);
        if (aliases <= most) return;
        context.reportError(new GraphQLError(`the question has more aliases than the ${most} that are allowed: ask in several questions`,
          { nodes: operation, extensions: { code: 'TOO_MANY_ALIASES', most } }));
      },
    };
  };
}
