import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { selectMeetings, selectNetwork, type WrittenFilter, type WrittenNetwork } from '../answer/selection.js';
import { BadInputError, ReadoutError } from '../domain/errors.js';
import { exportGraph } from '../export/export.js';
import { formatOf, FORMATS, oneOf, PARTS, SHAPES } from '../export/formats.js';
import type { Graph } from '../graph/graph.js';
import { refusalOf, refuse } from './refusal.js';
import type { Running } from './running.js';

interface ExportOptions {
  /** a whole graph is much to read; who comes when this many are being written waits */
  most: number;
  running: Running;
  report: (error: unknown) => void;
}

/** Serves `GET /export?format=gexf&with=…`: the graph in a format of another program, filtered as `meetings` are, as it is read from the database. */
export function serveExport(app: FastifyInstance, graph: Graph, { most, running, report }: ExportOptions): void {
  let writing = 0;
  app.get('/export', async (request, reply) => {
    if (writing >= most) return refuse(request, reply, { status: 503, code: 'BUSY', message: `${most} exports are being written already; ask again in a moment` });
    writing++;
    let over = (): void => {
      writing--;
      over = () => {};
    };
    const signal = running.signalOf(reply);
    reply.raw.once('close', () => over());
    try {
      const { format: asked, shape, part, sameSide, around, depth, limit, ...written } = request.query as WrittenFilter & Partial<WrittenNetwork>;
      const network = around === undefined ? undefined : await selectNetwork(graph, { around, depth, limit }, written, signal);
      if (!network && (depth ?? limit) !== undefined) throw new BadInputError('depth and limit are of a network; say around whom: around=…', { depth, limit });
      const format = formatOf(word('format', asked));
      const half = part === undefined ? undefined : oneOf('part', PARTS, word('part', part));
      const text = exportGraph(format, {
        graph, signal, ...(await selectMeetings(graph, written, signal)),
        around: network,
        shape: shape === undefined ? (network ? 'participants' : 'people') : oneOf('shape', SHAPES, word('shape', shape)),
        sameSide: sameSide !== undefined && oneOf('sameSide', ['true', 'false'], word('sameSide', sameSide)) === 'true',
      }, half);
      // what is wrong with the question shows before the first piece
      const first = await text.next();
      const { type, extension } = FORMATS[format];
      const name = `readout${half ? `-${half}` : ''}.${extension}`;
      if (network) void reply.header('readout-cut', `nodes=${network.cut.nodes}, steps=${network.cut.steps}`);
      void reply.type(`${type}; charset=utf-8`).header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'no-store');
      return await reply.send(Readable.from(rest(first, text, report, signal), { objectMode: false }));
    } catch (error) {
      over();
      return refuse(request, reply, refusalOf(error, report));
    }
  });
}

/** What is cut off ends without its last chunk, so that nobody takes it for whole. */
async function* rest(first: IteratorResult<string>, text: AsyncGenerator<string>, report: (error: unknown) => void, signal: AbortSignal): AsyncGenerator<string> {
  try {
    if (!first.done) yield first.value;
    yield* text;
  } catch (error) {
    if (!signal.aborted && !(error instanceof ReadoutError)) report(error);
    throw error;
  }
}

function word(name: string, value: WrittenFilter[string]): string {
  if (typeof value === 'string') return value;
  throw new BadInputError(value === undefined ? `${name} is missing: one of ${Object.keys(FORMATS).join(', ')}` : `${name}: expected one`, { [name]: value });
}
