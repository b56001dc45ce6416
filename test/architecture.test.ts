import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { projectRoot } from '../src/domain/project-root.js';

/** The rooms of src/, and what each may import. Whoever is not named may import nothing of ours but itself. */
const MAY_IMPORT: Record<string, string[]> = {
  domain: [],
  lexicon: ['domain'],
  read: ['domain', 'lexicon'],
  clean: ['domain', 'lexicon'],
  extract: ['domain', 'lexicon'],
  resolve: ['domain', 'lexicon'],
  graph: ['domain', 'lexicon'],
  pipeline: ['domain', 'lexicon', 'read', 'clean', 'extract', 'resolve', 'graph'],
  answer: ['domain', 'lexicon', 'graph'],
  export: ['domain', 'lexicon', 'graph'],
  explorer: ['domain'],
  server: ['domain', 'graph', 'pipeline', 'answer', 'export', 'explorer'],
  cli: ['domain', 'lexicon', 'read', 'clean', 'extract', 'resolve', 'graph', 'pipeline', 'answer', 'export', 'explorer', 'server'],
};

interface Import { from: string; to: string; circular: boolean }

let imports: Import[] = [];
let files: string[] = [];

/** `src/graph/values.ts` → graph; `src/server.ts` → server. */
const room = (path: string): string => /^src\/([^/.]+)/.exec(path)?.[1] ?? '';
const inClient = (path: string): boolean => path.startsWith('src/explorer/client/');

beforeAll(async () => {
  const tsConfig = extractTSConfig(join(projectRoot, 'tsconfig.json'));
  const { output } = await cruise(['src'], { baseDir: projectRoot, tsPreCompilationDeps: true, doNotFollow: { path: 'node_modules' }, ruleSet: {
    forbidden: [{ name: 'cycle', severity: 'error', from: {}, to: { circular: true } }],
  } , validate: true, tsConfig: { fileName: join(projectRoot, 'tsconfig.json') } }, undefined, { tsConfig });
  const { modules } = output as ICruiseResult;
  const own = modules.filter((m) => m.source.startsWith('src/'));
  files = own.map((m) => m.source);
  imports = own.flatMap((m) => m.dependencies.map((d) => ({ from: m.source, to: d.resolved, circular: d.circular })));
});

const arrow = ({ from, to }: Import): string => `${from} → ${to}`;

describe('the rooms of src/', () => {
  it('are all known', () => {
    expect(files.length).toBeGreaterThan(50);
    expect([...new Set(files.map(room))].filter((name) => !(name in MAY_IMPORT))).toEqual([]);
  });

  it('import one way', () => {
    const ours = imports.filter(({ to }) => to.startsWith('src/'));
    expect(ours.length).toBeGreaterThan(100);
    expect(ours.filter(({ from, to }) => room(from) !== room(to) && !MAY_IMPORT[room(from)]?.includes(room(to))).map(arrow)).toEqual([]);
  });

  it('have no cycles', () => {
    expect(imports.filter((i) => i.circular).map(arrow)).toEqual([]);
  });

  it('leave the driver to graph/', () => {
    const drivers = imports.filter(({ to }) => /node_modules\/neo4j-driver/.test(to));
    expect(drivers.length).toBeGreaterThan(0);
    expect(drivers.filter(({ from }) => room(from) !== 'graph').map(arrow)).toEqual([]);
  });

  it('are kept out of the page, but for the questions', () => {
    expect(imports.filter(({ from, to }) => inClient(from) && to.startsWith('src/') && !inClient(to) && to !== 'src/explorer/questions.ts').map(arrow)).toEqual([]);
  });
});

describe('Cypher', () => {
  const QUERY = /(?:^|[`'"])\s*(?:MATCH\s*\(|OPTIONAL MATCH|MERGE\s*\(|UNWIND\s+\$|CREATE\s*\(|DETACH DELETE|CALL db\.|CALL dbms\.|RETURN\s+\w+\s+AS\b)/m;

  it('stands in .cypher files only', () => {
    const sources = readdirSync(join(projectRoot, 'src'), { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f));
    expect(sources.filter((f) => QUERY.test(readFileSync(join(projectRoot, 'src', f), 'utf8')))).toEqual([]);
    expect(QUERY.test('const q = `MATCH (n) RETURN n`')).toBe(true);
  });
});
