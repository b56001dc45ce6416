import { BadInputError } from '../domain/errors.js';
import { factsOf } from '../graph/facts-read.js';
import { FORMATS, PARTS, type Format, type GraphFormat, type Part } from './formats.js';
import { around } from './graph/around.js';
import { attendance } from './graph/attendance.js';
import type { Network } from './graph/network.js';
import { whoMet } from './graph/who-met.js';
import { toExtraction, type Resolved } from './records/extraction.js';
import { followTheMoney } from './records/follow-the-money.js';
import { popolo } from './records/popolo.js';
import { ofOneGraph, reader, type ExportRequest, type Reader } from './request.js';
import { csv } from './write/csv.js';
import { dot } from './write/dot.js';
import { gexf } from './write/gexf.js';
import { graphml } from './write/graphml.js';
import { cytoscape, jgf, vis } from './write/json-graphs.js';

const GRAPHS: Readonly<Record<Exclude<GraphFormat, 'csv'>, (network: Network) => AsyncIterable<string>>> = { gexf, graphml, cytoscape, jgf, vis, dot };

const CHUNK = 1 << 16;
const ARTICLES_AT_ONCE = 100;

/**
 * The graph as a text of the format, piece by piece: it is read page by page as it is written, whatever its size. The same graph gives the same text.
 * @param part which of its two tables, for a format that has two
 * @throws GraphChangedError at the end when something was loaded meanwhile
 */
export async function* exportGraph(format: Format, request: ExportRequest, part?: Part): AsyncGenerator<string> {
  const onProgress = request.onProgress;
  let done = 0;
  const total = onProgress ? await sizeOf(format, request, part) : 0;
  const read = reader(request, (rows) => onProgress?.((done += rows), Math.max(done, total)));
  let chunk = '';
  for await (const piece of ofOneGraph(request.graph, pieces(format, request, read, part))) {
    chunk += piece;
    if (chunk.length < CHUNK) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}

function pieces(format: Format, request: ExportRequest, read: Reader, part: Part | undefined): AsyncIterable<string> {
  if (request.around && FORMATS[format].of !== 'graph' && format !== 'csv') throw new BadInputError(`around: ${format} is no network; give a format that is one, or a filter as \"with\"`, { format });
  switch (format) {
    case 'popolo': return popolo(request, read);
    case 'ftm': return followTheMoney(request, read);
    case 'extraction': return documents(request, read);
    case 'csv':
      if (part === undefined) throw new BadInputError(`csv is two tables; say which part: ${PARTS.join(' or ')}`, { parts: PARTS });
      return csv(networkOf(request, read), part);
    default: return GRAPHS[format](networkOf(request, read));
  }
}

function networkOf(request: ExportRequest, read: Reader): Network {
  if (!request.around) return request.shape === 'bipartite' ? attendance(request, read) : whoMet(request, read);
  if (request.shape === 'bipartite') throw new BadInputError('around: the network around somebody is of those who met, without the meetings as nodes; give another shape', { shape: request.shape });
  return around(request, request.around, read);
}

/** What each article says, and what became of it. */
async function* documents(request: ExportRequest, read: Reader): AsyncGenerator<string> {
  const { filter, narrowed } = request;
  const { rows } = reader(request);
  for await (const page of read.pages<{ id: string }>('Export.telling', { limit: ARTICLES_AT_ONCE, all: !narrowed, filter })) {
    const ids = page.map((a) => a.id);
    const resolved = new Map((await rows<Resolved & { article: string }>('Export.resolved', { ids })).map((r) => [r.article, r]));
    const facts = await factsOf(rows, ids);
    facts.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
    for (const f of facts) yield `${JSON.stringify(toExtraction(f, resolved.get(f.article.id)!))}\n`;
  }
}

/** How many rows are read at most, by what the graph holds. */
async function sizeOf(format: Format, { graph, shape, around: network }: ExportRequest, part: Part | undefined): Promise<number> {
  if (network) return 2 * network.depths.size;
  const [size] = await graph.read<{ people: number; participants: number; meetings: number; articles: number }>('Export.size');
  const { people, participants, meetings, articles } = size!;
  switch (format) {
    case 'popolo': return 2 * people + meetings;
    case 'ftm': return people + meetings + articles;
    case 'extraction': return articles;
    default: {
      const nodes = shape === 'people' ? people : participants;
      const passes = part === undefined ? { nodes: 1, edges: 1 } : { nodes: Number(part === 'nodes'), edges: Number(part === 'edges') };
      return shape === 'bipartite' ? passes.nodes * (nodes + meetings) + passes.edges * meetings : (passes.nodes + passes.edges) * nodes;
    }
  }
}
