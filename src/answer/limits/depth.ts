import { GraphQLError, type ASTVisitor, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';

/**
 * Refuses questions that nest deeper than `most`. A field under a field is one deeper; fragments count for what they hold.
 * What GraphQL tells of the schema itself is bounded by the schema and not counted.
 */
export function depthLimit(most: number): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const known = new Map<string, number>();
    const depthOf = (set: SelectionSetNode | undefined): number => {
      let deepest = 0;
      for (const selection of set?.selections ?? []) {
        const depth = selection.kind === 'Field' ? (selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet))
          : selection.kind === 'InlineFragment' ? depthOf(selection.selectionSet) : ofFragment(selection.name.value);
        deepest = Math.max(deepest, depth);
      }
      return deepest;
    };
    const ofFragment = (name: string): number => {
      const found = known.get(name);
      if (found !== undefined) return found;
      known.set(name, 0); // a fragment that holds itself is another rule's to refuse
      const depth = depthOf(context.getFragment(name)?.selectionSet);
      known.set(name, depth);
      return depth;
    };
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
