import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { selectMeetings, type WrittenFilter } from '../answer/selection.js';
import { BadInputError, DatabaseUnavailableError, ReadoutError } from '../domain/errors.js';
import { exportGraph } from '../export/export.js';
import { formatOf, FORMATS, oneOf, PARTS, SHAPES } from '../export/formats.js';
import type { Graph } from '../graph/graph.js';

/** A whole graph is much to read; who comes when this many are being written waits. */
const AT_ONCE = 2;

/** Serves `GET /export?format=gexf&with=…`: the graph in a format of another program, filtered as `meetings` are, as it is read from the database. */
export function serveExport(app: FastifyInstance, graph: Graph, report: (error: unknown) => void): void {
  let running = 0;
  app.get('/export', async (request, reply) => {
    if (running >= AT_ONCE) return reply.code(503).header('retry-after', '10').send({ error: { code: 'BUSY', message: `${AT_ONCE} exports are being written already; ask again in a moment` } });
    running++;
    let over = (): void => {
      running--;
      over = () => {};
    };
    const left = new AbortController();
    reply.raw.once('close', () => {
      left.abort(new Error('the client left'));
      over();
    });
    try {
      const { format: asked, shape, part, sameSide, ...written } = request.query as WrittenFilter;
      const format = formatOf(word('format', asked));
      const half = part === undefined ? undefined : oneOf('part', PARTS, word('part', part));
      const text = exportGraph(format, {
        graph, signal: left.signal, ...(await selectMeetings(graph, written, left.signal)),
        shape: shape === undefined ? 'people' : oneOf('shape', SHAPES, word('shape', shape)),
        sameSide: sameSide !== undefined && oneOf('sameSide', ['true', 'false'], word('sameSide', sameSide)) === 'true',
      }, half);
      // what is wrong with the question shows before the first piece
      const first = await text.next();
      const { type, extension } = FORMATS[format];
      const name = `readout${half ? `-${half}` : ''}.${extension}`;
      void reply.type(`${type}; charset=utf-8`).header('content-disposition', `attachment; filename="${name}"`).header('cache-control', 'no-store');
      return await reply.send(Readable.from(rest(first, text, report, left.signal), { objectMode: false }));
    } catch (error) {
      over();
      return refuse(reply, error, report);
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

function refuse(reply: FastifyReply, error: unknown, report: (error: unknown) => void): FastifyReply {
  if (error instanceof ReadoutError && !(error instanceof DatabaseUnavailableError)) {
    return reply.code(error.code === 'NOT_FOUND' ? 404 : error.code === 'TIMEOUT' ? 504 : 400).send({ error: { code: error.code, message: error.message, details: error.details } });
  }
  if (error instanceof DatabaseUnavailableError) return reply.code(503).send({ error: { code: error.code, message: 'the database does not answer' } });
  report(error);
  return reply.code(500).send({ error: { code: 'INTERNAL_SERVER_ERROR', message: 'a fault of ours' } });
}
