import { describe, expect, it } from '@jest/globals';
import { parse as parseCsv } from 'csv-parse/sync';
import fc from 'fast-check';
import { MultiGraph as Network } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { parse as parseDot } from 'ts-graphviz/ast';
import type { Network as Written } from '../../src/export/graph/network.js';
import { csv } from '../../src/export/write/csv.js';
import { dot } from '../../src/export/write/dot.js';
import { gexf } from '../../src/export/write/gexf.js';
import { graphml } from '../../src/export/write/graphml.js';

/** Any text, and above all of what parsers stumble over. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.array(fc.constantFrom('<', '>', '&', '"', "'", ']]>', '<!--', '-->', '&#0;', '&lt;', '\\', '\\"', '\\n', '\u0000', '\u0008', '\u000b', '\t', '\n', '\r', '\r\n', '\u0085', '\u2028', '\u202e', '\ufeff', '\ufffe', '\uffff', '\ud800', '\udc00', '😀', '=1+1', '@', ',', ';', '{', '}', '[', ']', 'é', ' ', 'x'), { maxLength: 12 }).map((parts) => parts.join('')),
).map((t) => `n${t}.`);

/** What of a text can be held. */
const held = (t: string): string => t.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '\uFFFD');

const networkOf = (labels: readonly string[]): Written => ({
  title: labels[0] ?? 'none', nodeColumns: { country: 'string', offices: 'list' }, edgeColumns: { issues: 'list' },
  async *nodes() { for (const [i, label] of labels.entries()) yield { id: `person/${i}`, label, attributes: { country: label, offices: [label, 'b'] }, spells: [] }; },
  async *edges() { for (let i = 1; i < labels.length; i++) yield { id: `e${i}`, source: 'person/0', target: `person/${i}`, weight: i, attributes: { issues: [labels[i]!] }, spells: [['2020-01-01', '2020-01-02']] }; },
});

async function whole(pieces: AsyncIterable<string>): Promise<string> {
  let all = '';
  for await (const piece of pieces) all += piece;
  return all;
}

const labels = fc.array(text, { minLength: 1, maxLength: 5 });

describe('whatever somebody is called', () => {
  it.each([['gexf', gexf, parseGexf], ['graphml', graphml, parseGraphml]] as const)('comes back from %s', async (_name, write, parse) => {
    await fc.assert(fc.asyncProperty(labels, async (names) => {
      const graph = parse(Network, await whole(write(networkOf(names))));
      expect(graph.mapNodes((_id, a) => [a.label, a.country, a.offices])).toEqual(names.map((n) => [held(n), held(n), `${held(n)}; b`]));
      expect(graph.mapEdges((_id, a) => a.issues)).toEqual(names.slice(1).map(held));
    }), { numRuns: 150 });
  });

  it('comes back from csv', async () => {
    await fc.assert(fc.asyncProperty(labels, async (names) => {
      const rows = parseCsv(await whole(csv(networkOf(names), 'nodes')), { columns: true }) as Record<string, string>[];
      expect(rows.map((r) => r.Label)).toEqual(names.map(held));
    }), { numRuns: 150 });
  });

  it('comes back from dot', async () => {
    await fc.assert(fc.asyncProperty(labels, async (names) => {
      const [graph] = parseDot(await whole(dot(networkOf(names)))).children.filter((c) => c.type === 'Graph');
      const nodes = graph!.children.filter((c) => c.type === 'Node');
      expect(nodes.map((n) => n.id.value)).toEqual(names.map((_n, i) => `person/${i}`));
      const label = nodes.map((n) => n.children.flatMap((a) => (a.type === 'Attribute' && a.key.value === 'label' ? [a.value.value] : []))[0]);
      // what a label's own escapes stand for: a line end, a backslash
      expect(label.map((l) => l!.replace(/\\(.)/g, (_m, c: string) => (c === 'n' ? '\n' : c)))).toEqual(names.map((n) => held(n).replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')));
    }), { numRuns: 150 });
  });
});
