import { BadInputError } from '../domain/errors.js';

/** Everything a graph can be written as, with what its files are called and served as. */
export const FORMATS = {
  gexf: { title: 'GEXF 1.3, with the days of everything for Gephi\'s timeline', extension: 'gexf', type: 'application/gexf+xml', of: 'graph' },
  graphml: { title: 'GraphML: yEd, networkx, igraph', extension: 'graphml', type: 'application/graphml+xml', of: 'graph' },
  cytoscape: { title: 'Cytoscape JSON: Cytoscape.js and Cytoscape', extension: 'cyjs', type: 'application/json', of: 'graph' },
  jgf: { title: 'JSON Graph Format 2', extension: 'jgf.json', type: 'application/vnd.jgf+json', of: 'graph' },
  vis: { title: 'vis-network: nodes, edges', extension: 'vis.json', type: 'application/json', of: 'graph' },
  dot: { title: 'Graphviz DOT', extension: 'dot', type: 'text/vnd.graphviz', of: 'graph' },
  csv: { title: 'nodes.csv and edges.csv', extension: 'csv', type: 'text/csv', of: 'table' },
  popolo: { title: 'Popolo JSON: persons, organizations, posts, memberships, events, areas', extension: 'popolo.json', type: 'application/json', of: 'records' },
  ftm: { title: 'FollowTheMoney entities, one a line', extension: 'ftm.json', type: 'application/json+ftm', of: 'records' },
  extraction: { title: 'what each article says, and what became of it: readout-extraction/1, one a line', extension: 'extraction.jsonl', type: 'application/x-ndjson', of: 'articles' },
} as const;

export type Format = keyof typeof FORMATS;
export type GraphFormat = { [F in Format]: (typeof FORMATS)[F]['of'] extends 'graph' | 'table' ? F : never }[Format];

/** Who is a node: people; whoever takes part; or these and the meetings they took part in. */
export const SHAPES = ['people', 'participants', 'bipartite'] as const;
export type Shape = (typeof SHAPES)[number];

/** The two halves of a table format. */
export const PARTS = ['nodes', 'edges'] as const;
export type Part = (typeof PARTS)[number];

/** One of a closed list of words, as somebody typed it. */
export function oneOf<T extends string>(what: string, words: readonly T[], said: string | undefined): T {
  const found = words.find((word) => word === said?.toLowerCase());
  if (found === undefined) throw new BadInputError(`${what}: expected ${words.join(', ')}; ${said === undefined ? 'nothing came' : `came ${JSON.stringify(said.slice(0, 60))}`}`, { [what]: said });
  return found;
}

/** The format of a name. */
export const formatOf = (said: string | undefined): Format => oneOf('format', Object.keys(FORMATS) as Format[], said);
