import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import cytoscape from 'cytoscape';
import { projectRoot } from '../../src/domain/project-root.js';
import { FORMATS } from '../../src/export/formats.js';
import type { Graph } from '../../src/graph/graph.js';
import { ingest } from '../../src/pipeline.js';
import { openTestGraph } from '../support/graph.js';
import { environmentFor } from '../support/neo4j.js';
import { buildProgram } from '../support/program.js';
import { findPython } from '../support/python.js';

/** The recipes of docs/export.md, followed: every command runs, every query answers, and the Python does. */
let graph: Graph;
let folder: string;
let program: string;
let page: string;
const blocks = (language: string): string[] => [...page.matchAll(new RegExp(`\`\`\`${language}\\n([^]*?)\`\`\``, 'g'))].map((m) => m[1]!);

beforeAll(async () => {
  page = await readFile(join(projectRoot, 'docs', 'export.md'), 'utf8');
  folder = await mkdtemp(join(tmpdir(), 'readout-recipes-'));
  program = buildProgram('src/cli.ts');
  graph = await openTestGraph();
  await ingest(graph, [join(projectRoot, 'samples')], { onSkipped: () => {} });
}, 180_000);
afterAll(async () => {
  await graph?.close();
  await rm(folder, { recursive: true, force: true });
});

/** A command line as a shell would cut it; the recipes quote with double quotes only. */
const words = (line: string): string[] => [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2]!);

describe('docs/export.md', () => {
  it('tells of every format', () => {
    for (const format of Object.keys(FORMATS)) expect(page).toContain(`\`${format}\``);
  });

  it('has commands that do what they say', async () => {
    const commands = blocks('sh').join('').split('\n').filter((line) => line.includes('readout export'));
    expect(commands.length).toBeGreaterThan(6);
    const environment = Object.fromEntries(Object.entries({ ...process.env, ...environmentFor(graph.connection) }).filter(([, v]) => v !== undefined));
    for (const command of commands) {
      const [npx, readout, ...args] = words(command);
      expect([npx, readout]).toEqual(['npx', 'readout']);
      execFileSync(process.execPath, [program, ...args], { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
      const output = join(folder, args[args.indexOf('-o') + 1]!);
      const files = (await stat(output)).isDirectory() ? (await readdir(output)).map((name) => join(output, name)) : [output];
      for (const file of files) expect((await readFile(file, 'utf8')).length).toBeGreaterThan(200);
    }
    const { elements } = JSON.parse(await readFile(join(folder, 'mexico.cyjs'), 'utf8')) as { elements: cytoscape.ElementsDefinition };
    expect(cytoscape({ headless: true, elements, layout: { name: 'cose' } }).nodes().length).toBeGreaterThan(3);
  }, 180_000);

  it('has queries for Neo4j Browser that find something', async () => {
    const queries = blocks('cypher');
    expect(queries).toHaveLength(2);
    for (const query of queries) expect((await graph.execute(query)).length).toBeGreaterThan(2);
  });

  const python = findPython(['networkx', 'pandas'], 'the Python of docs/export.md');
  (python ? it : it.skip)('has Python that runs', async () => {
    await writeFile(join(folder, 'recipe.py'), blocks('python').join('\n'));
    const said = execFileSync(python!, ['recipe.py'], { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
    expect(said.trim().split('\n').length).toBeGreaterThan(20);
  });
});
