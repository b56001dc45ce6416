import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { SESSIONS, type Graph } from '../graph/graph.js';

/** What is counted of one server. */
export interface Metrics {
  /** a question was answered */
  answered(operation: string | null, seconds: number, codes: readonly string[]): void;
  registry: Registry;
}

/** Operations with a line of their own; whoever asks chooses the names, so there must be an end to them. */
const MOST_OPERATIONS = 100;
const LONGEST_NAME = 64;
const BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** Milliseconds that the database is taken to be as it was seen last. */
const FRESH = 5_000;

/** Counts questions, requests, errors and subscriptions, and says how the process and the database are. */
export function makeMetrics(graph: Graph, following: () => number): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const questions = new Histogram({ name: 'readout_question_seconds', help: 'Time to answer a question, by the name of its operation.', labelNames: ['operation'], buckets: BUCKETS, registers });
  const errors = new Counter({ name: 'readout_errors_total', help: 'Errors in answers, by code.', labelNames: ['code'], registers });
  new Gauge({ name: 'readout_subscriptions', help: 'Subscriptions that run.', registers, collect() { this.set(following()); } });
  new Gauge({ name: 'readout_database_sessions', help: 'Sessions with the database that are in use.', registers, collect() { this.set(graph.sessions); } });
  new Gauge({ name: 'readout_database_sessions_max', help: 'Sessions with the database that may be in use at once.', registers, collect() { this.set(SESSIONS); } });
  let seen = { at: 0, up: 0 };
  new Gauge({
    name: 'readout_database_up', help: 'Whether the database answers.', registers,
    async collect() {
      if (Date.now() - seen.at > FRESH) seen = { up: await graph.verify().then(() => 1, () => 0), at: Date.now() };
      this.set(seen.up);
    },
  });
  const known = new Set<string>();
  const nameOf = (operation: string | null): string => {
    if (operation === null) return 'anonymous';
    if (known.has(operation)) return operation;
    if (known.size >= MOST_OPERATIONS || operation.length > LONGEST_NAME) return 'other';
    known.add(operation);
    return operation;
  };
  return {
    registry,
    answered(operation, seconds, codes) {
      questions.observe({ operation: nameOf(operation) }, seconds);
      for (const code of codes) errors.inc({ code });
    },
  };
}

/** Serves them at `/metrics`, and counts requests by where they went. */
export function serveMetrics(app: FastifyInstance, { registry }: Metrics): void {
  const requests = new Counter({ name: 'readout_http_requests_total', help: 'Requests, by where they went and the status.', labelNames: ['path', 'status'], registers: [registry] });
  app.addHook('onResponse', async (request, reply) => {
    requests.inc({ path: request.routeOptions.url ?? 'none', status: reply.statusCode });
  });
  app.get('/metrics', async (_request, reply) => reply.type(registry.contentType).header('cache-control', 'no-store').send(await registry.metrics()));
}
