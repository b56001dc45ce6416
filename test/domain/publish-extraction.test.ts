import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { ENTITY_TYPES, MEETING_KINDS } from '../../src/domain/kinds.js';
import { extractionJsonSchema, publishedFile } from '../../src/domain/publish-extraction.js';

interface Node { properties?: Record<string, Node>; items?: Node; oneOf?: Node[]; anyOf?: Node[]; enum?: string[]; const?: string; required?: string[]; additionalProperties?: unknown }
const schema = JSON.parse(extractionJsonSchema()) as Node & { title: string };

describe('docs/extraction.schema.json', () => {
  it('is current; "npm run schema:extraction" writes it', () => {
    expect(readFileSync(publishedFile, 'utf8')).toBe(extractionJsonSchema());
  });

  it('has the words of the domain', () => {
    expect(schema.required).toEqual(['format', 'article', 'entities', 'reports', 'extractor']);
    const { entities, reports } = schema.properties!;
    expect((entities!.items!.oneOf ?? entities!.items!.anyOf)!.map((e) => e.properties!.type!.const).sort()).toEqual([...ENTITY_TYPES].sort());
    expect(reports!.items!.properties!.kind!.enum).toEqual([...MEETING_KINDS]);
  });

  it('lets keys pass that it does not know, as the check does', () => {
    expect(schema.additionalProperties).toBeUndefined();
  });
});
