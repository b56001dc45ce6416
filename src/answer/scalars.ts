import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { isDay, parseEdtf } from '../domain/edtf.js';

function scalar(name: string, expected: string, fits: (text: string) => boolean): GraphQLScalarType<string, string> {
  const check = (value: unknown): string => {
    if (typeof value === 'string' && fits(value)) return value;
    throw new GraphQLError(`expected ${expected}, came ${JSON.stringify(value)?.slice(0, 100)}`, { extensions: { code: 'BAD_USER_INPUT' } });
  };
  return new GraphQLScalarType({ name, serialize: String, parseValue: check, parseLiteral: (node) => check(node.kind === Kind.STRING ? node.value : null) });
}

/** `YYYY-MM-DD`. */
export const DateScalar = scalar('Date', 'a day of the calendar like "2025-03-28"', isDay);

/** Only ever an answer. */
export const EdtfScalar = scalar('EDTF', 'an EDTF date like "2025-03"', (text) => parseEdtf(text) !== null);
