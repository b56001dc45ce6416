import { parse, print } from 'graphql';

/** A name that GraphQL has without quotation marks: `HELD`. */
export class EnumValue {
  constructor(readonly name: string) {}
}

export type Literal = string | number | boolean | EnumValue | readonly Literal[] | { readonly [name: string]: Literal | null | undefined };

/** A value as it stands in a question; what is null is left out. */
export function literal(value: Literal): string {
  if (value instanceof EnumValue) return value.name;
  if (typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(literal).join(', ')}]`;
  return `{${pairs(value)}}`;
}

/** Arguments with their brackets; nothing for none. */
export function args(values: { readonly [name: string]: Literal | null | undefined }): string {
  const list = pairs(values);
  return list ? `(${list})` : '';
}

function pairs(values: { readonly [name: string]: Literal | null | undefined }): string {
  return Object.entries(values).flatMap(([name, value]) => (value == null ? [] : [`${name}: ${literal(value)}`])).join(', ');
}

function isList(value: object): value is readonly Literal[] {
  return Array.isArray(value);
}

/** A question laid out as GraphQL's own printer does. */
export function laidOut(query: string): string {
  return print(parse(query));
}
