import fc from 'fast-check';
import {
  getNamedType, getNullableType, isEnumType, isInputObjectType, isInterfaceType, isLeafType, isListType, isNonNullType, isObjectType, isUnionType,
  type GraphQLField, type GraphQLInputType, type GraphQLNamedType, type GraphQLSchema,
} from 'graphql';

/** Strings that mean something to Cypher, Lucene, HTML, terminals or nobody. */
export const HOSTILE = [
  '', ' ', '\'', '"', '`', '\\', '\u0000', '\u202Egnihton', '\uD800', '\uFEFF', '%00', '{}', '$limit', '*', '~', '+ - && || ! ( ) { } [ ] ^ " ~ * ? : \\ /', 'AND', 'a AND (b OR', '/a/', '?*',
  "') MATCH (n) DETACH DELETE n //", "' OR 1=1 --", '"}) { id } } mutation { unload(articles: []) { removed } }', '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '=HYPERLINK("http://evil.example")',
  '../../etc/passwd', 'file:///etc/passwd', '${7*7}', '{{7*7}}', '\u001b[2J', 'ＦＵＬＬ', 'ﷺ', '🕵️‍♀️', 'Z̸͑̈a̶̓l̵g̷o', 'ı İ ß ﬀ', '9'.repeat(400), 'a'.repeat(5_000), 'person/', 'person/x y', 'meeting/0', 'alias/-/x', '-1', 'NaN', '1e309', 'null', 'undefined',
  '__proto__', 'constructor', 'toString', '2025-02-30', '0000-00-00', '9999-12-31', '-271821-04-20', 'WyJhIiwiYiJd', Buffer.from('[null,{}]').toString('base64url'), Buffer.from('["0000-00-00","x","y"]').toString('base64url'),
];

/** Random questions that fit a schema: every field and argument has its chance, with names that are known, hostile ones, and values out of bounds. */
export function randomQuestions(schema: GraphQLSchema, known: readonly string[]): fc.Arbitrary<string> {
  const text = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) });
  const day = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('1984-01-01', '1985-06-30', '2025-03-28') }, text);

  const value = (type: GraphQLInputType, deep: number): fc.Arbitrary<string> => {
    if (isNonNullType(type)) return value(type.ofType as GraphQLInputType, deep);
    if (isListType(type)) return fc.array(value(type.ofType as GraphQLInputType, deep), { maxLength: 3 }).map((list) => `[${list.join(', ')}]`);
    if (isEnumType(type)) return fc.constantFrom(...type.getValues().map((v) => v.name));
    if (isInputObjectType(type)) {
      const fields = Object.values(type.getFields());
      if (type.isOneOf) return fc.constantFrom(...fields).chain((f) => value(f.type, deep).map((v) => `{${f.name}: ${v}}`));
      return fc.subarray(fields, { maxLength: Math.min(deep > 0 ? 3 : 1, fields.length) }).chain((some) => {
        const all = [...new Set([...some, ...fields.filter((f) => isNonNullType(f.type) && f.defaultValue === undefined)])];
        return fc.tuple(...all.map((f) => value(f.type, deep - 1).map((v) => `${f.name}: ${v}`))).map((list) => `{${list.join(', ')}}`);
      });
    }
    switch (type.name) {
      case 'Int': return fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 0, max: 8 }) }, fc.constantFrom(-1, 100, 101, 2147483647, -2147483648)).map(String);
      case 'Boolean': return fc.boolean().map(String);
      case 'Float': return fc.double({ noNaN: true, noDefaultInfinity: true }).map(String);
      case 'Date': return day.map((d) => JSON.stringify(d));
      default: return text.map((t) => JSON.stringify(t));
    }
  };

  const selection = (type: GraphQLNamedType, deep: number): fc.Arbitrary<string> => {
    if (isUnionType(type) || (isInterfaceType(type) && deep > 0)) {
      const branch = fc.constantFrom(...schema.getPossibleTypes(type)).chain((t) => selection(t, deep).map((set) => `... on ${t.name} ${set}`));
      return branch.map((b) => `{ __typename ${b} }`);
    }
    if (!isObjectType(type) && !isInterfaceType(type)) return fc.constant('');
    const fields = Object.values(type.getFields()).filter((f) => deep > 0 || isLeafType(getNamedType(f.type)));
    if (!fields.length) return fc.constant('{ __typename }');
    return fc.subarray(fields, { minLength: 1, maxLength: Math.min(3, fields.length) }).chain((some) => fc.tuple(...some.map((f, i) => field(f, deep, `${type.name.toLowerCase()}${deep}${i}${f.name}`))).map((list) => `{ ${list.join(' ')} }`));
  };

  const field = (f: GraphQLField<unknown, unknown>, deep: number, alias: string): fc.Arbitrary<string> => {
    const named = getNamedType(getNullableType(f.type));
    return fc.subarray([...f.args]).chain((some) => {
      const all = [...new Set([...some, ...f.args.filter((a) => isNonNullType(a.type) && a.defaultValue === undefined)])];
      return fc.tuple(fc.tuple(...all.map((a) => value(a.type, 2).map((v) => `${a.name}: ${v}`))), selection(named, deep - 1)).map(([args, set]) =>
        // another name, so that one field with two sets of arguments is no contradiction
        `${args.length ? `${alias}: ` : ''}${f.name}${args.length ? `(${args.join(', ')})` : ''} ${set}`);
    });
  };

  return fc.integer({ min: 1, max: 6 }).chain((deep) => selection(schema.getQueryType()!, deep));
}
