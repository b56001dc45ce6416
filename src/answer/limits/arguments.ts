import type { FieldNode, GraphQLField, ValueNode } from 'graphql';

/** The values of the variables of a question. */
export type Variables = Readonly<Record<string, unknown>>;

/** A number that a field was given, as it stands there or by a variable; the schema's own when it was not; null when there is none. */
export function numberOf(field: FieldNode, definition: GraphQLField<unknown, unknown>, name: string, variables: Variables): number | null {
  const argument = definition.args.find((a) => a.name === name);
  if (!argument) return null;
  const value = field.arguments?.find((a) => a.name.value === name)?.value;
  const usual = typeof argument.defaultValue === 'number' ? argument.defaultValue : null;
  const given = value?.kind === 'IntValue' ? Number(value.value) : value?.kind === 'Variable' ? variables[value.name.value] : null;
  return typeof given === 'number' && Number.isFinite(given) ? Math.max(0, given) : usual;
}

/** How many there are in a list that a field was given. */
export function lengthOf(field: FieldNode, name: string, variables: Variables): number | null {
  const value: ValueNode | undefined = field.arguments?.find((a) => a.name.value === name)?.value;
  if (value?.kind === 'ListValue') return value.values.length;
  const given = value?.kind === 'Variable' ? variables[value.name.value] : undefined;
  return Array.isArray(given) ? given.length : value ? 1 : null;
}
