import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { cypherFile, type CypherFolder } from '../src/graph/cypher-files.js';
import { projectRoot } from '../src/domain/project-root.js';

const names = (['read', 'write'] as const).flatMap((folder) =>
  readdirSync(join(projectRoot, 'cypher', folder)).map((file): [CypherFolder, string] => [folder, file.replace(/\.cypher$/, '')]));

/** A query without what it quotes and what it says on the side. */
const bare = (text: string): string => text.replace(/\/\/.*$/gm, '').replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");

describe.each(names)('cypher/%s/%s.cypher', (folder, name) => {
  const file = cypherFile(folder, name);
  const source = readFileSync(file.path, 'utf8');

  it('opens with what it is for, what it takes and what it gives', () => {
    expect(source.startsWith('//')).toBe(true);
    expect(file.purpose).toMatch(/^[A-Z][^]*\.$/);
    expect(source).toMatch(/^\/\/ Parameters:/m);
    expect(source).toMatch(/^\/\/ Columns:/m);
  });

  it('takes the parameters it tells of, and no others', () => {
    const used = [...new Set([...bare(file.text).matchAll(/\$(\w+)/g)].map((m) => m[1]!))].sort();
    expect(Object.keys(file.parameters).sort()).toEqual(used);
  });

  it('is one statement', () => expect(bare(file.text)).not.toContain(';'));
});

it('holds no other files', () => {
  expect(names.length).toBeGreaterThan(50);
  for (const folder of ['read', 'write', 'schema']) expect(readdirSync(join(projectRoot, 'cypher', folder)).filter((f) => !f.endsWith('.cypher'))).toEqual([]);
});
