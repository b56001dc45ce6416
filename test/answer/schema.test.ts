import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, findBreakingChanges, isEnumType, isInputObjectType, isInterfaceType, isNonNullType, isObjectType, isSpecifiedScalarType, type GraphQLEnumType, type GraphQLNamedType } from 'graphql';
import { generatedFile, resolverTypes } from '../../src/answer/codegen.js';
import { loadSchema } from '../../src/answer/schema.js';
import { MEETING_KINDS, MEETING_STATUSES, OFFICE_STATUSES, ROLES } from '../../src/domain/kinds.js';
import { projectRoot } from '../../src/domain/project-root.js';
import { acceptedBreaks } from './accepted-breaks.js';

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

  it('keeps the rules of the linter of GraphQL', () => {
    const run = spawnSync(process.execPath, [join(projectRoot, 'node_modules', 'eslint', 'bin', 'eslint.js'), '-c', 'test/answer/eslint.config.mjs', 'schema.graphql'], { cwd: projectRoot, encoding: 'utf8' });
    expect(run.stdout + run.stderr).toBe('');
    expect(run.status).toBe(0);
  });
});

/** schema.graphql as it was in the latest commits that changed it, the latest first; none where there is no history. */
function earlierVersions(): string[] {
  const git = (...args: string[]): string | null => {
    const run = spawnSync('git', args, { cwd: projectRoot, encoding: 'utf8', maxBuffer: 1 << 26 });
    return run.status === 0 ? run.stdout : null;
  };
  const commits = git('log', '-n', '6', '--format=%H', '--', 'schema.graphql')?.split('\n').filter(Boolean) ?? [];
  return commits.map((commit) => git('show', `${commit}:schema.graphql`)).filter((text): text is string => text !== null);
}

describe('the contract', () => {
  const now = buildSchema(readFileSync(join(projectRoot, 'schema.graphql'), 'utf8'));
  const breaksSince = (text: string): string[] => findBreakingChanges(buildSchema(text), now).map((change) => change.description);

  it('is broken only on purpose: whoever asked yesterday can ask today, but for what accepted-breaks.ts tells of', () => {
    const versions = earlierVersions();
    if (!versions.length) process.stderr.write('skipped: breaking changes of schema.graphql, as this clone has no history of it\n');
    expect([...new Set(versions.flatMap(breaksSince))].filter((change) => !acceptedBreaks.some((accepted) => accepted.change === change))).toEqual([]);
  });

  it('would be found broken', () => {
    const text = readFileSync(join(projectRoot, 'schema.graphql'), 'utf8');
    expect(breaksSince(text)).toEqual([]);
    expect(breaksSince(text.replace('type Path {', 'type Path {\n  "Of old."\n  old: Int'))).toEqual(['Path.old was removed.']);
    expect(breaksSince(`${text}\n"Gone."\nscalar Gone`)).toEqual(['Gone was removed.']);
  });

  it('tells why it was broken', () => {
    for (const { change, since, why } of acceptedBreaks) expect([/\.$/.test(change), /^\d+\.\d+\.\d+$/.test(since), why.length > 10]).toEqual([true, true, true]);
  });
});
