import { GraphQLError, Kind, type GraphQLScalarType } from 'graphql';
import { isDay, parseEdtf } from '../domain/edtf.js';

type Checks = Pick<GraphQLScalarType<string, string>, 'serialize' | 'parseValue' | 'parseLiteral'>;

function checks(expected: string, fits: (text: string) => boolean): Checks {
  const checked = (value: unknown): string => {
    if (typeof value === 'string' && fits(value)) return value;
    throw new GraphQLError(`expected ${expected}, came ${String(JSON.stringify(value)).slice(0, 100)}`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return { serialize: String, parseValue: checked, parseLiteral: (node) => checked(node.kind === Kind.STRING ? node.value : null) };
}

/** How the scalars of schema.graphql are checked. */
export const scalars: Record<string, Checks> = {
  Date: checks('a day of the calendar like "2025-03-28"', isDay),
  EDTF: checks('an EDTF date like "2025-03"', (text) => parseEdtf(text) !== null),
};
