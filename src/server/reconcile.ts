import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createContext, type Context } from '../answer/context.js';
import { extend, preview } from '../answer/reconcile/extend.js';
import { parseExtension, parseQueries, parseTypes } from '../answer/reconcile/query.js';
import { reconcile, suggest } from '../answer/reconcile/reconcile.js';
import { PROPERTIES, TYPES } from '../answer/reconcile/types.js';
import { LONGEST_QUESTION } from '../answer/schema.js';
import type { Graph } from '../graph/graph.js';
import type { Running } from './running.js';

/** Where OpenRefine's own pages come from; they fetch the manifest, suggestions and previews themselves. */
const OPENREFINE = ['http://127.0.0.1:3333', 'http://localhost:3333'];
const LONGEST_PREFIX = 200;
const MOST_SUGGESTIONS = 10;

type Parameters = Record<string, string | undefined>;

/** Serves people, offices and agencies at `/reconcile` to OpenRefine and whatever else speaks the Reconciliation API 0.2. */
export function serveReconciliation(app: FastifyInstance, graph: Graph, running: Running): void {
  void app.register((scope, _options, done) => {
    scope.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, parsed) => parsed(null, parametersOf(String(body))));
    scope.addHook('onRequest', (request, reply, next) => {
      // any other site's pages can't read what is answered
      if (OPENREFINE.includes(request.headers.origin ?? '')) void reply.header('access-control-allow-origin', request.headers.origin).header('vary', 'origin');
      next();
    });
    const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
      const { queries, extend: extension } = { ...(request.query as Parameters), ...(request.body as Parameters | undefined) };
      const context = contextOf(request, reply, graph, running);
      if (extension !== undefined) return extend(context, parseExtension(extension));
      if (queries === undefined) return manifest(`${request.protocol}://${request.host}/reconcile`);
      const asked = Object.entries(parseQueries(queries));
      // all together, so that they share their trips to the database
      return Object.fromEntries(await Promise.all(asked.map(async ([key, query]) => [key, { result: await reconcile(context, query) }])));
    };
    scope.get('/reconcile', answer);
    scope.post('/reconcile', answer);
    scope.get('/reconcile/suggest/entity', async (request, reply) => {
      const { prefix = '', type } = request.query as Parameters;
      return { result: await suggest(contextOf(request, reply, graph, running), prefix.slice(0, LONGEST_PREFIX), parseTypes(type), MOST_SUGGESTIONS) };
    });
    scope.get('/reconcile/suggest/type', (request) => ({ result: beginning(TYPES, request) }));
    scope.get('/reconcile/suggest/property', (request) => ({ result: beginning(PROPERTIES, request) }));
    scope.get('/reconcile/properties', (request) => {
      const { type, limit } = request.query as Parameters;
      const [of] = parseTypes(type);
      const properties = PROPERTIES.filter((p) => !of || p.of.includes(of)).slice(0, /^\d+$/.test(limit ?? '') ? Number(limit) : undefined);
      return { ...(of && { type: of }), properties: properties.map(({ id, name }) => ({ id, name })) };
    });
    scope.get('/reconcile/preview', async (request, reply) => sendPreview(reply, await preview(contextOf(request, reply, graph, running), (request.query as Parameters).id ?? '')));
    done();
  });
}

/** What the service is and has, as the Reconciliation API tells it. */
function manifest(base: string): object {
  const at = (path: string): { service_url: string; service_path: string } => ({ service_url: base, service_path: path });
  return {
    versions: ['0.2'], name: 'Readout: people, offices and agencies of meetings', identifierSpace: 'urn:readout:id', schemaSpace: 'urn:readout:type',
    defaultTypes: TYPES, view: { url: `${base}/preview?id={{id}}` }, preview: { url: `${base}/preview?id={{id}}`, width: 430, height: 200 },
    suggest: { entity: at('/suggest/entity'), type: at('/suggest/type'), property: at('/suggest/property') },
    extend: { propose_properties: at('/properties'), property_settings: [] },
  };
}

const parametersOf = (body: string): Parameters => Object.fromEntries(new URLSearchParams(body));

const contextOf = (request: FastifyRequest, reply: FastifyReply, graph: Graph, running: Running): Context =>
  createContext({ graph, signal: running.signalOf(reply, LONGEST_QUESTION), asker: request.asker });

const beginning = (all: readonly { id: string; name: string }[], request: FastifyRequest): { id: string; name: string }[] => {
  const prefix = ((request.query as Parameters).prefix ?? '').toLowerCase();
  return all.filter((one) => one.id.startsWith(prefix) || one.name.toLowerCase().includes(prefix)).map(({ id, name }) => ({ id, name }));
};

const html = (text: string): string => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** A page of a few lines that only OpenRefine may show within its own. */
function sendPreview(reply: FastifyReply, known: { name: string; lines: string[] } | null): FastifyReply {
  void reply.removeHeader('x-frame-options').header('content-security-policy', `default-src 'none'; frame-ancestors ${OPENREFINE.join(' ')}`).type('text/html; charset=utf-8');
  if (!known) return reply.code(404).send('<!doctype html><meta charset="utf-8"><title>Nothing</title><p>Nothing bears this id.</p>');
  return reply.send(`<!doctype html><html lang="en"><meta charset="utf-8"><title>${html(known.name)}</title><h3>${html(known.name)}</h3>${known.lines.map((line) => `<p>${html(line)}</p>`).join('')}</html>`);
}
