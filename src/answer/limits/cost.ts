import {
  getNamedType, getNullableType, getOperationAST, GraphQLError, isCompositeType, isInterfaceType, isListType, isObjectType, valueFromASTUntyped,
  type DocumentNode, type FieldNode, type FragmentDefinitionNode, type GraphQLNamedType, type GraphQLSchema, type SelectionSetNode,
} from 'graphql';
import { lengthOf, numberOf, type Variables } from './arguments.js';

/** As many as a list without pages is taken to have. */
const USUAL_LIST = 5;

/** What costs more than the nodes it gives: work over much of the graph, or a long text. */
const WEIGHTS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Query: { path: 100, paths: 500, network: 100, timeline: 100, officeMeetings: 100, judgements: 100, ask: 500, why: 500 },
  Article: { text: 10 },
};

/**
 * How many nodes a question may bring at most, as its page sizes say, before it is run: an edge of a page, an entry of a list and a single
 * node count one each, times as many as there are of what they hang on. Linear in the length of the question, however its fragments nest.
 */
export function costOf(schema: GraphQLSchema, document: DocumentNode, operationName: string | null | undefined, given: Variables): number {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return 0;
  const usual = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) => (defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : []));
  const variables: Variables = { ...Object.fromEntries(usual), ...given };
  const fragments = new Map(document.definitions.flatMap((d) => (d.kind === 'FragmentDefinition' ? [[d.name.value, d] as [string, FragmentDefinitionNode]] : [])));
  const known = new Map<string, number>();

  /** Of one node; `page` is the size of the page it stands for, if it is one. */
  const ofSet = (set: SelectionSetNode, type: GraphQLNamedType, page: number | null): number => set.selections.reduce((sum, selection) => {
    if (selection.kind === 'Field') return sum + ofField(selection, type, page);
    const fragment = selection.kind === 'InlineFragment' ? selection : fragments.get(selection.name.value);
    if (!fragment) return sum;
    const on = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) ?? type : type;
    if (selection.kind === 'InlineFragment') return sum + ofSet(fragment.selectionSet, on, page);
    const key = `${selection.name.value} ${page}`;
    if (!known.has(key)) {
      known.set(key, 0); // one that holds itself is another rule's to refuse
      known.set(key, ofSet(fragment.selectionSet, on, page));
    }
    return sum + known.get(key)!;
  }, 0);

  const ofField = (field: FieldNode, type: GraphQLNamedType, page: number | null): number => {
    const definition = isObjectType(type) || isInterfaceType(type) ? type.getFields()[field.name.value] : undefined;
    if (!definition) return 0;
    const weight = WEIGHTS[type.name]?.[definition.name] ?? 0;
    const named = getNamedType(definition.type);
    if (!isCompositeType(named) || !field.selectionSet) return weight;
    const asked = numberOf(field, definition, 'first', variables) ?? numberOf(field, definition, 'limit', variables);
    const isList = isListType(getNullableType(definition.type));
    const count = isList ? asked ?? lengthOf(field, 'ids', variables) ?? page ?? USUAL_LIST : 1;
    return weight + count * (1 + ofSet(field.selectionSet, named, isList ? null : asked));
  };

  return ofSet(operation.selectionSet, root, null);
}

/** Refuses, before it is run, a question that may bring more than `most`. */
export function costError(cost: number, most: number): GraphQLError | null {
  if (cost <= most) return null;
  return new GraphQLError(`the question may bring ${Number.isSafeInteger(cost) ? cost : 'endlessly many'} nodes; at most ${most} are allowed: ask for smaller pages (first), or for the inner part by its id, in a question of its own`,
    { extensions: { code: 'TOO_COSTLY', cost: Number.isSafeInteger(cost) ? cost : null, most, http: { status: 400 } } });
}
