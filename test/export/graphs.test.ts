import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import cytoscape from 'cytoscape';
import { MultiGraph as Network } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import type { DerivedGraph } from '../../src/domain/derived.js';
import { projectRoot } from '../../src/domain/project-root.js';
import { exportGraph } from '../../src/export/export.js';
import type { Format, Part } from '../../src/export/formats.js';
import type { ExportRequest } from '../../src/export/request.js';
import { selectMeetings, selectNetwork, type WrittenFilter } from '../../src/answer/selection.js';
import type { Graph } from '../../src/graph/graph.js';
import { askPython, findPython } from '../support/python.js';
import { loadSamplesAndHostile, type Loaded } from './loaded.js';
import { expectedNodes, expectedPairs, type ExpectedPair } from './expected.js';

let loaded: Loaded;
let graph: Graph;
let derived: DerivedGraph;
let folder: string;
beforeAll(async () => {
  loaded = await loadSamplesAndHostile();
  ({ graph, derived, folder } = loaded);
}, 180_000);
afterAll(() => loaded?.close());

const request = async (filter: WrittenFilter = {}, more: Partial<ExportRequest> = {}): Promise<ExportRequest> => ({ graph, shape: 'people', sameSide: false, ...(await selectMeetings(graph, filter)), ...more });
async function written(format: Format, filter: WrittenFilter = {}, more: Partial<ExportRequest> = {}, part?: Part): Promise<string> {
  let text = '';
  for await (const chunk of exportGraph(format, await request(filter, more), part)) text += chunk;
  return text;
}

/** A network as any reader sees it: id → name, and the pairs with their weights. */
interface Seen { nodes: Map<string, string>; edges: Map<string, number> }
const isPerson = (id: string): boolean => id.startsWith('person/');
const weights = (pairs: Map<string, ExpectedPair>): Map<string, number> => new Map([...pairs].map(([key, { weight }]) => [key, weight]));
/** XML can't hold control characters; what can't be held is replaced. */
const nameOf = (id: string): string => derived.people.find((p) => p.id === id)!.name;
const writable = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\uFFFD');

function readBy(format: 'gexf' | 'graphml' | 'cytoscape' | 'jgf' | 'vis', text: string): Seen {
  if (format === 'gexf' || format === 'graphml') {
    const read = format === 'gexf' ? parseGexf(Network, text) : parseGraphml(Network, text);
    return {
      nodes: new Map(read.mapNodes((id, { label }) => [id, String(label)])),
      edges: new Map(read.mapEdges((_edge, { weight }, source, target) => [`${source} ${target}`, Number(weight)])),
    };
  }
  if (format === 'cytoscape') {
    const { elements } = JSON.parse(text) as { elements: cytoscape.ElementsDefinition };
    const cy = cytoscape({ headless: true, elements });
    return { nodes: new Map(cy.nodes().map((n) => [n.id(), String(n.data('label'))])), edges: new Map(cy.edges().map((e) => [`${e.source().id()} ${e.target().id()}`, Number(e.data('weight'))])) };
  }
  if (format === 'jgf') {
    const { graph: g } = JSON.parse(text) as { graph: { nodes: Record<string, { label: string }>; edges: { source: string; target: string; metadata: { weight: number } }[] } };
    expect(g.edges.filter((e) => !Object.hasOwn(g.nodes, e.source) || !Object.hasOwn(g.nodes, e.target))).toEqual([]);
    return { nodes: new Map(Object.entries(g.nodes).map(([id, n]) => [id, n.label])), edges: new Map(g.edges.map((e) => [`${e.source} ${e.target}`, e.metadata.weight])) };
  }
  const { nodes, edges } = JSON.parse(text) as { nodes: { id: string; label: string }[]; edges: { from: string; to: string; value: number }[] };
  return { nodes: new Map(nodes.map((n) => [n.id, n.label])), edges: new Map(edges.map((e) => [`${e.from} ${e.to}`, e.value])) };
}

describe.each(['gexf', 'graphml', 'cytoscape', 'jgf', 'vis'] as const)('%s', (format) => {
  it('is read by another program as who met whom', async () => {
    const seen = readBy(format, await written(format));
    expect(new Set(seen.nodes.keys())).toEqual(expectedNodes(derived, isPerson));
    expect(seen.edges).toEqual(weights(expectedPairs(derived, isPerson)));
    expect(seen.edges.size).toBeGreaterThan(100);
    const told = (text: string): string => (format === 'gexf' || format === 'graphml' ? writable(text) : text);
    for (const [id, label] of seen.nodes) expect(label).toBe(told(nameOf(id)));
  });

  it('has whoever took part, and those of one side when that is asked for', async () => {
    const seen = readBy(format, await written(format, {}, { shape: 'participants', sameSide: true }));
    const fits = (): boolean => true;
    expect(new Set(seen.nodes.keys())).toEqual(expectedNodes(derived, fits));
    expect(seen.edges).toEqual(weights(expectedPairs(derived, fits, true)));
    expect([...seen.nodes.keys()].filter((id) => id.startsWith('office/') || id.startsWith('country/') || id.startsWith('agency/')).length).toBeGreaterThan(2);
  });

  it('has the meetings between those who took part', async () => {
    const seen = readBy(format, await written(format, {}, { shape: 'bipartite' }));
    expect(new Set(seen.edges.keys())).toEqual(new Set(derived.participations.map((p) => `${p.node} ${p.meeting}`)));
    expect([...seen.nodes.keys()].filter((id) => id.startsWith('meeting/')).sort()).toEqual(derived.meetings.map((m) => m.id).sort());
  });

  it('is the same text every time', async () => {
    expect(await written(format)).toBe(await written(format));
  });
});

describe('GEXF', () => {
  it('bears the days of everything, for a timeline', async () => {
    const text = await written('gexf');
    const pairs = expectedPairs(derived, isPerson);
    for (const [key, { first, last, weight }] of pairs) {
      const [source, target] = key.split(' ');
      const edge = text.split('\n').find((line) => line.startsWith('<edge ') && line.includes(` source="${source}" target="${target}" `))!;
      const days = [...edge.matchAll(/start="([^"]+)" end="([^"]+)"/g)];
      if (first === null) expect(days).toEqual([]);
      else {
        expect(days[0]![1]).toBe(first);
        expect(days.map((d) => d[2]).sort().at(-1)).toBe(last);
        expect(days.length).toBeLessThanOrEqual(weight);
      }
    }
    expect([...pairs.values()].filter((p) => p.first !== null).length).toBeGreaterThan(50);
    expect(text).toContain('<graph mode="dynamic" defaultedgetype="undirected" timeformat="date" timerepresentation="interval">');
    expect(text).toMatch(/<spells><spell start="\d{4}-\d\d-\d\d" end="\d{4}-\d\d-\d\d"\/><spell /);
  });
});

describe('CSV', () => {
  it('is two tables', async () => {
    const [nodes, edges] = await Promise.all((['nodes', 'edges'] as const).map(async (part) => parseCsv(await written('csv', {}, {}, part), { columns: true }) as Record<string, string>[]));
    expect(new Set(nodes!.map((n) => n.Id))).toEqual(expectedNodes(derived, isPerson));
    expect(new Map(edges!.map((e) => [`${e.Source} ${e.Target}`, Number(e.Weight)]))).toEqual(weights(expectedPairs(derived, isPerson)));
    for (const { Id, Label } of nodes!) expect(Label!.replace(/^'/, '')).toBe(writable(nameOf(Id!)));
    expect(nodes!.some((n) => /^[=+@-]/.test(n.Label!))).toBe(false);
  });

  it('wants to know which of them', async () => {
    await expect(written('csv')).rejects.toThrow('nodes or edges');
  });
});

describe('DOT', () => {
  it('is read by another program', async () => {
    const { parse } = await import('ts-graphviz/ast');
    const document = parse(await written('dot'));
    const [found] = document.children.filter((c) => c.type === 'Graph');
    const nodes = found!.children.filter((c) => c.type === 'Node');
    const edges = found!.children.filter((c) => c.type === 'Edge');
    expect(new Set(nodes.map((n) => n.id.value))).toEqual(expectedNodes(derived, isPerson));
    expect(edges).toHaveLength(expectedPairs(derived, isPerson).size);
  });
});

describe('a filter', () => {
  it('takes the meetings that meetings(filter) takes', async () => {
    const { meetings } = await import('./ask-meetings.js');
    for (const filter of [{ about: ['migration'] }, { country: 'Mexico', from: '2025-01-01' }, { with: ['Vladimir Putin'] }, { status: ['cancelled'] }, { kind: ['call'] }, { between: ['China', 'United States'] }] as WrittenFilter[]) {
      const wanted = await meetings(graph, filter);
      const seen = readBy('cytoscape', await written('cytoscape', filter, { shape: 'bipartite' }));
      expect([...seen.nodes.keys()].filter((id) => id.startsWith('meeting/')).sort()).toEqual(wanted);
      expect(wanted.length).toBeGreaterThan(0);
      const told = new Set(derived.meetings.filter((m) => wanted.includes(m.id)).flatMap((m) => m.reports.map((r) => r.report)));
      const documents = (await written('extraction', filter)).trim().split('\n').map((line) => JSON.parse(line) as { reports: { meeting?: string }[] });
      expect(documents.every((d) => d.reports.some((r) => r.meeting !== undefined && wanted.includes(r.meeting)))).toBe(true);
      expect(documents.flatMap((d) => d.reports.filter((r) => wanted.includes(r.meeting ?? '')))).toHaveLength(told.size);
    }
  });

  it('that nothing fits gives a whole file with nothing in it', async () => {
    const filter = { from: '1700-01-01', to: '1700-12-31' };
    for (const format of ['gexf', 'graphml', 'cytoscape', 'jgf', 'vis'] as const) expect(readBy(format, await written(format, filter)).nodes.size).toBe(0);
    expect(await written('ftm', filter)).toBe('');
    expect(JSON.parse(await written('popolo', filter))).toMatchObject({ persons: [], events: [] });
  });

  it('that is wrong is refused with the reason', async () => {
    await expect(request({ with: ['Nobody Atall'] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(request({ from: '2025-02-30' })).rejects.toThrow('a day of the calendar');
    await expect(request({ whoever: 'x' })).rejects.toThrow('"whoever" is not defined');
    await expect(request({ kind: ['dance'] })).rejects.toThrow('does not exist in "MeetingKind"');
    await expect(request({ from: ['2025-01-01', '2025-02-01'] })).rejects.toThrow('expected one');
  });
});

describe('the network around somebody', () => {
  const asked = { around: ['Vladimir Putin'], depth: '2', limit: '12' };
  const drawn = async (format: Format, filter: WrittenFilter = {}, more: Partial<ExportRequest> = {}, part?: Part): Promise<string> =>
    written(format, filter, { shape: 'participants', around: await selectNetwork(graph, asked, filter), ...more }, part);

  it('has the nodes of network(around), every pair of them, and what to draw them by, in every format', async () => {
    const { depths, cut } = await selectNetwork(graph, asked, {});
    expect(depths.size).toBe(12);
    expect(cut.nodes).toBeGreaterThan(0);
    const pairs = weights(new Map([...expectedPairs(derived, () => true)].filter(([key]) => key.split(' ').every((id) => depths.has(id)))));
    for (const format of ['gexf', 'graphml', 'cytoscape', 'jgf', 'vis'] as const) {
      const seen = readBy(format, await drawn(format));
      expect(new Set(seen.nodes.keys())).toEqual(new Set(depths.keys()));
      expect(seen.edges).toEqual(pairs);
    }
    expect(parseCsv(await drawn('csv', {}, {}, 'nodes'), { columns: true })).toHaveLength(12);
    expect(parseCsv(await drawn('csv', {}, {}, 'edges'), { columns: true })).toHaveLength(pairs.size);
  });

  it('bears positions and communities where each program looks for them, and tells what was left out', async () => {
    const read = parseGexf(Network, await drawn('gexf'));
    const places = new Map(read.mapNodes((id, { x, y, community, betweenness, depth }) => [id, { x: Number(x), y: Number(y), community: Number(community), betweenness: Number(betweenness), depth: Number(depth) }]));
    expect([...places.values()].filter((n) => Object.values(n).some((v) => !Number.isFinite(v)))).toEqual([]);
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(12);
    expect(new Set([...places.values()].map(({ community }) => community)).size).toBeGreaterThan(1);
    const graphmlNodes = new Map(parseGraphml(Network, await drawn('graphml')).mapNodes((id, { x, y, community }) => [id, { x: Number(x), y: Number(y), community: Number(community) }]));
    for (const [id, node] of graphmlNodes) expect(places.get(id)).toMatchObject(node);
    const { data, elements } = JSON.parse(await drawn('cytoscape')) as { data: { name: string }; elements: cytoscape.ElementsDefinition };
    const cy = cytoscape({ headless: true, elements, layout: { name: 'preset' } });
    for (const node of cy.nodes()) expect(node.position()).toEqual({ x: Math.round(10 * places.get(node.id())!.x), y: Math.round(-10 * places.get(node.id())!.y) });
    expect(data.name).toMatch(/^Who met whom around Vladimir Putin \(at least \d+ more were left out by the limit/);
    expect(await drawn('dot')).toMatch(/"pos"="-?[\d.]+,-?[\d.]+!"/);
    expect(await drawn('gexf')).toBe(await drawn('gexf'));
  });

  it('is of people only, or of a filter, when that is asked for', async () => {
    const people = readBy('cytoscape', await drawn('cytoscape', {}, { shape: 'people' }));
    expect([...people.nodes.keys()].filter((id) => !isPerson(id))).toEqual([]);
    const calls = readBy('cytoscape', await drawn('cytoscape', { kind: ['call'] }));
    expect(calls.edges).toEqual(new Map([...weights(expectedPairs({ ...derived, meetings: derived.meetings.filter((m) => m.kind === 'CALL') }, () => true))].filter(([key]) => key.split(' ').every((id) => calls.nodes.has(id)))));
  });

  it('is refused where it makes no sense, with the reason', async () => {
    await expect(drawn('ftm')).rejects.toThrow('ftm is no network');
    await expect(drawn('gexf', {}, { shape: 'bipartite' })).rejects.toThrow('another shape');
    await expect(selectNetwork(graph, { ...asked, depth: 'far' }, {})).rejects.toThrow('expected a whole number, came "far"');
    await expect(selectNetwork(graph, { ...asked, limit: '501' }, {})).rejects.toThrow('ask for 1 to 500');
    await expect(selectNetwork(graph, { around: ['Nobody Atall'] }, {})).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

const python = findPython(['networkx'], 'networkx as a reader of exports');
(python ? describe : describe.skip)('networkx', () => {
  it.each(['gexf', 'graphml'] as const)('reads %s', async (format) => {
    const file = join(folder, `graph.${format}`);
    await writeFile(file, await written(format));
    const { nodes, edges } = askPython<{ nodes: Record<string, { label: string }>; edges: [string, string, { weight: number }][] }>(python!, [join(projectRoot, 'test', 'export', 'readers.py'), format, file]);
    expect(new Set(Object.keys(nodes))).toEqual(expectedNodes(derived, isPerson));
    expect(new Map(edges.map(([a, b, { weight }]) => [[a, b].sort().join(' '), Number(weight)]))).toEqual(weights(expectedPairs(derived, isPerson)));
    expect((await readFile(file)).length).toBeGreaterThan(1000);
  });
});
