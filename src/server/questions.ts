import { ApolloServer, type ApolloServerOptionsWithGateway, type ApolloServerPlugin, type GraphQLRequestListener } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createContext, type Context } from '../answer/context.js';
import { publicError } from '../answer/errors.js';
import { costError, costOf } from '../answer/limits/cost.js';
import { runDocument } from '../answer/run-document.js';
import { MOST_COST, MOST_TOKENS, validationRules } from '../answer/schema.js';
import type { Workings } from '../answer/workings.js';
import type { Graph } from '../graph/graph.js';
import type { Metrics } from './metrics.js';
import { refuse } from './refusal.js';
import type { Running } from './running.js';
import { NOT_SAFELISTED, type Safelist, type Sent } from './safelist.js';

export interface QuestionOptions {
  schema: GraphQLSchema;
  graph: Graph;
  workings: Workings;
  introspection: boolean;
  safelist: Safelist | null;
  metrics: Metrics;
  longest: number;
  running: Running;
  report: (error: unknown, requestId?: string) => void;
}

/** What the resolvers of one request share, and whose it is. */
interface RequestContext extends Context {
  request: FastifyRequest;
}

/** Serves the answers at `/graphql`. */
export async function serveQuestions(app: FastifyInstance, options: QuestionOptions): Promise<ApolloServer<RequestContext>> {
  const { schema, graph, workings, safelist, longest, running, report } = options;
  /** of which request an error is: Apollo does not tell where it wants errors told */
  const requestOf = new WeakMap<object, string>();
  const apollo = new ApolloServer<RequestContext>({
    gateway: executing(schema),
    validationRules,
    parseOptions: { maxTokens: MOST_TOKENS },
    introspection: options.introspection,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    ...(safelist && { persistedQueries: false }),
    formatError: (formatted, error) => publicError(formatted, error, (cause) => report(cause, requestOf.get(error as object))),
    plugins: [
      ApolloServerPluginCacheControlDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(),
      watching(options.metrics, requestOf),
    ],
  });
  await apollo.start();
  app.route({
    url: '/graphql', method: ['GET', 'POST', 'OPTIONS'],
    ...(safelist && { preHandler: async (request: FastifyRequest, reply: FastifyReply) => onlyListed(request, reply, safelist) }),
    handler: fastifyApolloHandler(apollo, {
      context: async (request, reply) => ({
        ...createContext({ graph, workings, asker: request.asker, signal: running.signalOf(reply, longest) }), request,
      }),
    }),
  });
  return apollo;
}

/** How Apollo is told to run questions in another way than its own. */
function executing(schema: GraphQLSchema): ApolloServerOptionsWithGateway<RequestContext>['gateway'] {
  return {
    load: async () => ({
      executor: ({ document, request: { operationName, variables }, context }) => runDocument({ schema, document, operationName, variables }, context as RequestContext),
    }),
    onSchemaLoadOrUpdate: (tell) => {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => {};
    },
    stop: async () => {},
  };
}

/** Puts the listed text in the place of what was sent, by which it was found. */
function onlyListed(request: FastifyRequest, reply: FastifyReply, safelist: Safelist): FastifyReply | undefined {
  const sent = (request.method === 'GET' ? request.query : request.body) as (Sent & Record<string, unknown>) | null | undefined;
  const text = sent && typeof sent === 'object' && !Array.isArray(sent) ? safelist.textOf(sent) : null;
  if (text === null) return refuse(request, reply, NOT_SAFELISTED);
  const { extensions: _, ...rest } = sent!;
  if (request.method === 'OPTIONS') return undefined;
  if (request.method === 'GET') {
    const search = new URLSearchParams({ ...(rest as Record<string, string>), query: text });
    request.raw.url = `/graphql?${search.toString()}`;
  } else request.body = { ...rest, query: text };
  return undefined;
}

/** Refuses what costs too much, before it is run, and notes what was asked and what came of it. */
function watching(metrics: Metrics, requestOf: WeakMap<object, string>): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart(): Promise<GraphQLRequestListener<RequestContext>> {
      const since = process.hrtime.bigint();
      return {
        async didResolveOperation({ schema, document, request: { operationName, variables } }) {
          const error = costError(costOf(schema, document, operationName, variables ?? {}), MOST_COST);
          if (error) throw error;
        },
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) requestOf.set(error, contextValue.request.id);
        },
        async willSendResponse({ operationName, queryHash, contextValue, response }) {
          const errors = response.body.kind === 'single' ? response.body.singleResult.errors ?? [] : [];
          const codes = [...new Set(errors.map((e) => String(e.extensions?.code)))];
          contextValue.request.codes = codes;
          contextValue.request.asked = { operation: (operationName ?? 'anonymous').slice(0, 64), hash: (queryHash ?? '').slice(0, 12) };
          metrics.answered(operationName ?? null, Number(process.hrtime.bigint() - since) / 1e9, codes);
        },
      };
    },
  };
}
