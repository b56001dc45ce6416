import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import helmet from '@fastify/helmet';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { createContext, type Context } from './answer/context.js';
import { publicError } from './answer/errors.js';
import type { Workings } from './answer/workings.js';
import { loadSchema, LONGEST_QUESTION, MOST_TOKENS, validationRules } from './answer/schema.js';
import { DatabaseUnavailableError } from './domain/errors.js';
import type { Graph } from './graph/graph.js';
import { serveExport } from './server/export.js';
import { inUrl, isLoopback, namesUs } from './server/hosts.js';
import { servePlayground } from './server/playground.js';
import { choosePort, listenError } from './server/port.js';
import { writerOf } from './server/token.js';

export interface ServerOptions {
  graph: Graph;
  /** 127.0.0.1 when not given: only this machine */
  host?: string;
  /** 4000 or the next free one when not given; 0 for any free one */
  port?: number;
  /** the playground at `/` */
  playground?: boolean;
  /** told of errors that are ours and not the question's */
  report?: (error: unknown) => void;
}

export interface RunningServer {
  url: string;
  /** Lets running requests finish, then ends; the graph stays open. */
  stop(): Promise<void>;
}

const LARGEST_QUESTION_BYTES = 256 * 1024;

/** Serves the answers at `/graphql` and whole graphs at `/export`, with `/health` (this process), `/ready` (the database too) and the playground at `/`. */
export async function startServer({ graph, host = '127.0.0.1', port: asked, playground = true, report = console.error }: ServerOptions): Promise<RunningServer> {
  const app = fastify({ bodyLimit: LARGEST_QUESTION_BYTES, forceCloseConnections: 'idle', requestTimeout: LONGEST_QUESTION, return503OnClosing: true });
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }, strictTransportSecurity: false });
  if (isLoopback(host)) {
    app.addHook('onRequest', async (request, reply) => {
      if (!namesUs(request.headers.host)) await reply.code(421).send({ error: 'this server answers to localhost only' });
    });
  }
  const apollo = await serveQuestions(app, graph, (await import('./pipeline/workings.js')).workingsOf(graph), report);
  serveExport(app, graph, report);
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    try {
      return { status: 'ok', ...(await graph.verify()) };
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) report(error);
      return reply.code(503).send({ status: 'the database does not answer' });
    }
  });
  if (playground) servePlayground(app);

  const port = await choosePort(host, asked);
  try {
    await app.listen({ host, port });
  } catch (error) {
    await apollo.stop();
    throw listenError(error, host, port);
  }
  const address = app.server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  return { url: `http://${inUrl(host === '0.0.0.0' || host === '::' ? 'localhost' : host)}:${bound}/`, stop: () => apollo.stop() };
}

async function serveQuestions(app: FastifyInstance, graph: Graph, workings: Workings, report: (error: unknown) => void): Promise<ApolloServer<Context>> {
  const apollo = new ApolloServer<Context>({
    schema: loadSchema(),
    validationRules,
    parseOptions: { maxTokens: MOST_TOKENS },
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => publicError(formatted, error, report),
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
  });
  await apollo.start();
  app.route({
    url: '/graphql', method: ['GET', 'POST', 'OPTIONS'],
    handler: fastifyApolloHandler(apollo, { context: async (request, reply) => createContext({ graph, workings, writer: writerOf(request.headers.authorization), signal: AbortSignal.any([gone(reply), AbortSignal.timeout(LONGEST_QUESTION)]) }) }),
  });
  return apollo;
}

/** Ends what nobody waits for any more: the client left. */
function gone(reply: FastifyReply): AbortSignal {
  const left = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) left.abort();
  });
  return left.signal;
}
