import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { isInputObjectType, isInterfaceType, isNonNullType, isObjectType } from 'graphql';
import { resolvers } from '../../src/answer/resolvers.js';
import { loadSchema } from '../../src/answer/schema.js';
import { projectRoot } from '../../src/domain/project-root.js';

const schema = loadSchema();
const folder = join(projectRoot, 'src', 'answer');
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((f) => f.endsWith('.ts') && f !== 'generated.ts').map((f) => readFileSync(join(folder, f), 'utf8')).join('\n');
const files = readdirSync(join(projectRoot, 'cypher', 'read')).map((f) => f.replace(/\.cypher$/, ''));
/** Those of the answers; other rooms read Database, Migration, Facts and so on, which are no types. */
const ours = files.filter((name) => schema.getType(name.split('.')[0]!));

/** Plain properties: what a parent's card has, so that no resolver is needed. */
const resolved = (type: string, field: string): boolean => {
  const resolver = (resolvers as Record<string, Record<string, unknown> | undefined>)[type]?.[field];
  return typeof resolver === 'function' || (typeof resolver === 'object' && resolver !== null && 'subscribe' in resolver);
};

describe('schema, resolvers and queries', () => {
  it.each(ours)('%s is the query of a field, and asked', (name) => {
    const [typeName, fieldName] = name.split('.') as [string, string];
    const type = schema.getType(typeName);
    expect(isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.keys(type.getFields()) : []).toContain(fieldName);
    expect(sources).toContain(`'${name}'`);
    if (!isObjectType(type)) return;
    expect(resolved(typeName, fieldName)).toBe(true);
    expect(isNonNullType(type.getFields()[fieldName]!.type)).toBe(false);
  });

  it('asks no query that is not there', () => {
    const asked = [...sources.matchAll(/'([A-Z]\w+\.[a-z]\w*(?:\.[a-z]\w*)?)'/g)].map((m) => m[1]!);
    expect(asked.length).toBeGreaterThan(40);
    expect(asked.filter((name) => !files.includes(name))).toEqual([]);
  });

  it('has one file for each type that has resolvers, named for it', () => {
    const abstract = ['Node', 'Participant', 'Location', 'Mentionable'];
    const there = readdirSync(folder).filter((f) => /^[A-Z]/.test(f)).map((f) => f.replace(/\.ts$/, ''));
    expect(there.sort()).toEqual(Object.keys(resolvers).filter((name) => !abstract.includes(name)).sort());
  });

  it('resolves every field that takes arguments', () => {
    const idle = Object.values(schema.getTypeMap()).flatMap((type) => (isObjectType(type) && !type.name.startsWith('__')
      ? Object.values(type.getFields()).filter((f) => f.args.length > 0 && !resolved(type.name, f.name)).map((f) => `${type.name}.${f.name}`) : []));
    expect(idle).toEqual([]);
  });

  it('resolves every link to another node', () => {
    // a node within a card comes with it; an id must be followed
    const brought = ['Participation.participant', 'ReportedParticipant.participant', 'ReportedPlace.location', 'ReportedIssue.issue', 'Mention.of', 'Counterpart.participant',
      'ParticipantCount.participant', 'IssueCount.issue', 'Relations.with', 'ReadoutPoint.node', 'OfficeMeeting.meeting', 'OfficeHolder.participant', 'PathStep.from', 'PathStep.to', 'PathStep.meeting', 'NetworkNode.participant', 'SearchHit.node'];
    const nodes = new Set(Object.values(schema.getTypeMap()).filter((t) => (isObjectType(t) && t.getInterfaces().some((i) => i.name === 'Node')) || ['Node', 'Participant', 'Location', 'Mentionable'].includes(t.name)).map((t) => t.name));
    const loose = Object.values(schema.getTypeMap()).flatMap((type) => (isObjectType(type) && !/^__|Edge$/.test(type.name)
      ? Object.values(type.getFields()).filter((f) => nodes.has(String(f.type).replace('!', '')) && !resolved(type.name, f.name)).map((f) => `${type.name}.${f.name}`) : []));
    expect(loose.filter((field) => !brought.includes(field))).toEqual([]);
  });

  it('filters meetings in one way', () => {
    const texts = files.map((name) => [name, readFileSync(join(projectRoot, 'cypher', 'read', `${name}.cypher`), 'utf8')] as const).filter(([, text]) => text.includes('$filter.statuses IS NULL'));
    const blocks = new Map(texts.map(([name, text]) => [name, /\(\$filter\.from IS NULL OR[^]*?toString\(b\.side\) \}\)/.exec(text)?.[0].replace(/\s+/g, ' ')]));
    expect(blocks.size).toBeGreaterThan(7);
    expect([...blocks].filter(([, block]) => block !== blocks.get('Person.meetings')).map(([name]) => name)).toEqual([]);
  });
});
