import compress from '@fastify/compress';
import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance } from 'fastify';
import { Loads } from './answer/loads.js';
import { loadSchema } from './answer/schema.js';
import { DatabaseUnavailableError } from './domain/errors.js';
import type { Graph } from './graph/graph.js';
import { Door } from './server/door.js';
import { serveExport } from './server/export.js';
import { guard } from './server/guard.js';
import { inUrl, isLoopback } from './server/hosts.js';
import { SERVER_LIMITS, type ServerLimits } from './server/limits.js';
import { serveSubscriptions } from './server/live/sockets.js';
import { logging, logRequests, type LogOptions } from './server/log.js';
import { makeMetrics, serveMetrics } from './server/metrics.js';
import { servePlayground } from './server/playground.js';
import { choosePort, listenError } from './server/port.js';
import { serveReconciliation } from './server/reconcile.js';
import { serveQuestions } from './server/questions.js';
import { refuseTheRest } from './server/refusal.js';
import { Running } from './server/running.js';
import type { Safelist } from './server/safelist.js';

export interface ServerOptions {
  graph: Graph;
  /** 127.0.0.1 when not given: only this machine */
  host?: string;
  /** 4000 or the next free one when not given; 0 for any free one */
  port?: number;
  /** the playground at `/` */
  playground?: boolean;
  /** whether the schema may be asked for */
  introspection?: boolean;
  /** whether reading takes a token, too; where others can reach the server it always does */
  requireToken?: boolean;
  /** a token of an admin that is not in the graph; READOUT_TOKEN when not given */
  token?: string | undefined;
  /** sites whose pages may ask */
  cors?: readonly string[];
  /** the only questions that are answered */
  safelist?: Safelist | null;
  log?: LogOptions;
  limits?: Partial<ServerLimits>;
  /** told of errors that are ours and not the question's; the log when not given */
  report?: (error: unknown) => void;
}

export interface RunningServer {
  url: string;
  /** whether reading takes a token */
  needsToken: boolean;
  /** Lets running requests finish, if they do so in time, then ends; the graph stays open. */
  stop(): Promise<void>;
}

/**
 * Serves the answers at `/graphql`, over WebSocket what is told as it happens, and whole graphs at `/export`, with `/health` (this process), `/ready` (the database too),
 * `/metrics` and the playground at `/`.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { graph, host = '127.0.0.1', port: asked, playground = !options.safelist, introspection = true, requireToken = false, token = process.env.READOUT_TOKEN, cors: origins = [], safelist = null, log = { level: 'error' } } = options;
  const limits = { ...SERVER_LIMITS, ...options.limits };
  const localOnly = isLoopback(host);
  const door = new Door(graph, localOnly && !requireToken, token);
  const app = fastify({ ...logging(log), bodyLimit: limits.questionBytes, forceCloseConnections: 'idle', requestTimeout: limits.longestQuestion, return503OnClosing: true });
  const report = options.report ?? ((error: unknown, request?: string): void => app.log.error({ err: error, ...(request && { reqId: request }) }, 'a fault of ours'));
  refuseTheRest(app, report);
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }, strictTransportSecurity: false });
  if (origins.length) await app.register(cors, { origin: [...origins], methods: ['GET', 'POST'], maxAge: 600 });
  // bytes cost nothing between two programs of one machine, and time does
  if (!localOnly) await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } });
  guard(app, door, localOnly, report);
  logRequests(app);
  const running = new Running();
  const loads = new Loads(graph, limits.look);
  const metrics = makeMetrics(graph, () => loads.following);
  const { workingsOf } = await import('./pipeline/workings.js');
  const shared = { schema: loadSchema(), graph, workings: workingsOf(graph), safelist, report };
  const apollo = await serveQuestions(app, { ...shared, introspection, metrics, longest: limits.longestQuestion, running });
  serveExport(app, graph, { report, most: limits.exports, running });
  serveReconciliation(app, graph, running);
  serveMetrics(app, metrics);
  serveProbes(app, graph, report);
  if (playground) servePlayground(app);
  const endSockets = serveSubscriptions(app, { ...shared, loads, door, localOnly, origins, limits });

  const port = await choosePort(host, asked);
  try {
    await app.listen({ host, port });
  } catch (error) {
    await apollo.stop();
    throw listenError(error, host, port);
  }
  const address = app.server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  const stop = async (): Promise<void> => {
    endSockets();
    const late = setTimeout(() => running.endAll(), limits.grace);
    // who does not even read the refusal is cut off
    const latest = setTimeout(() => app.server.closeAllConnections(), limits.grace + 1_000);
    // a connection that was busy is kept open for more, and there will be no more
    const idle = setInterval(() => app.server.closeIdleConnections(), 50);
    await app.close();
    clearTimeout(late);
    clearTimeout(latest);
    clearInterval(idle);
    await apollo.stop();
  };
  let stopping: Promise<void> | undefined;
  return { needsToken: !localOnly || requireToken, url: `http://${inUrl(host === '0.0.0.0' || host === '::' ? 'localhost' : host)}:${bound}/`, stop: () => (stopping ??= stop()) };
}

/** For whoever watches over the process; they bear no token. */
function serveProbes(app: FastifyInstance, graph: Graph, report: (error: unknown) => void): void {
  app.get('/health', { config: { public: true } }, () => ({ status: 'ok' }));
  app.get('/ready', { config: { public: true } }, async (_request, reply) => {
    try {
      await graph.verify();
      return { status: 'ok' };
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) report(error);
      return reply.code(503).send({ status: 'the database does not answer' });
    }
  });
}
