import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isEnumType, isInputObjectType, isInterfaceType, isNonNullType, isObjectType, isSpecifiedScalarType, type GraphQLEnumType, type GraphQLNamedType } from 'graphql';
import { generatedFile, resolverTypes } from '../../src/answer/codegen.js';
import { loadSchema } from '../../src/answer/schema.js';
import { MEETING_KINDS, MEETING_STATUSES, OFFICE_STATUSES, ROLES } from '../../src/domain/kinds.js';
import { projectRoot } from '../../src/domain/project-root.js';

const schema = loadSchema();
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type));

/** Everything of a type that can be described: [where, what it says]. */
function descriptions(type: GraphQLNamedType): [string, string | null | undefined][] {
  const own: [string, string | null | undefined][] = [[type.name, type.description]];
  if (isEnumType(type)) return [...own, ...type.getValues().map((v): [string, string | null | undefined] => [`${type.name}.${v.name}`, v.description])];
  if (isInputObjectType(type)) return [...own, ...Object.values(type.getFields()).map((f): [string, string | null | undefined] => [`${type.name}.${f.name}`, f.description])];
  if (!isObjectType(type) && !isInterfaceType(type)) return own;
  return [...own, ...Object.values(type.getFields()).flatMap((f): [string, string | null | undefined][] => [
    [`${type.name}.${f.name}`, f.description], ...f.args.map((a): [string, string | null | undefined] => [`${type.name}.${f.name}(${a.name})`, a.description]),
  ])];
}

describe('schema.graphql', () => {
  it.each(types.map((type) => [type.name, type] as const))('describes all of %s', (_name, type) => {
    const silent = descriptions(type).filter(([, said]) => !/^[A-Z`[].*[.!?`}]$/su.test(said?.trim() ?? ''));
    expect(silent.map(([where, said]) => `${where}: ${said ?? ''}`)).toEqual([]);
  });

  it.each<[string, readonly string[]]>([['MeetingKind', MEETING_KINDS], ['MeetingStatus', MEETING_STATUSES], ['OfficeStatus', OFFICE_STATUSES], ['Role', ROLES]])('has the words of the domain for %s', (name, words) => {
    expect((schema.getType(name) as GraphQLEnumType).getValues().map((v) => v.name)).toEqual(words);
  });

  it('lets every root field fail alone', () => {
    expect(Object.values(schema.getQueryType()!.getFields()).filter((f) => isNonNullType(f.type)).map((f) => f.name)).toEqual([]);
  });

  it('has resolver types that are current', async () => {
    const current = await resolverTypes(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
    expect(readFileSync(generatedFile, 'utf8') === current ? 'current' : 'run "npm run codegen"').toBe('current');
  });
});
