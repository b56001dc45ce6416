import { describe, expect, it } from '@jest/globals';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { depthLimit } from '../../../src/answer/limits/depth.js';

const schema = buildSchema('type Query { a: Query b: Int }');
const refused = (query: string, most = 3): string[] => validate(schema, parse(query), [depthLimit(most)]).map((e) => `${String(e.extensions.code)}: ${e.message.split(';')[0]}`);

describe('how deep a question may be', () => {
  it('lets through what is just deep enough', () => {
    expect(refused('{ a { a { b } } }')).toEqual([]);
    expect(refused('{ ...f } fragment f on Query { a { a { b } } }')).toEqual([]);
    expect(refused('{ ... on Query { a { ... { a { b __typename } } } } }')).toEqual([]);
  });

  it('refuses what is deeper, however it is written', () => {
    const said = ['TOO_DEEP: the question is 4 fields deep'];
    expect(refused('{ a { a { a { b } } } }')).toEqual(said);
    expect(refused('{ a { ...f } } fragment f on Query { a { ...g } } fragment g on Query { a { b } }')).toEqual(said);
    expect(refused('{ ...g a { ...f } } fragment f on Query { a { ...g } } fragment g on Query { a { b } }')).toEqual(said);
  });

  it('does not hang on fragments that hold themselves', () => {
    expect(refused('{ ...f } fragment f on Query { a { ...f } }', 10)).toEqual([]);
  });

  it('does not count what is asked about the schema', () => {
    expect(refused(getIntrospectionQuery(), 1)).toEqual([]);
  });
});
