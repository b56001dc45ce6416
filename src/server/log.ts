import { randomUUID } from 'node:crypto';
import { LogController, type FastifyInstance, type FastifyServerOptions } from 'fastify';

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

/** Where the log goes, and how much of it. */
export interface LogOptions {
  level: LogLevel;
  /** the standard error when not given: the standard output is for answers */
  stream?: { write(line: string): void };
}

declare module 'fastify' {
  interface FastifyRequest {
    /** the operation that was asked, as far as the log may know it */
    asked?: { operation: string; hash: string };
  }
}

/** Fastify's own log, a JSON object a line, with an id of each request that also goes out as `x-request-id`. */
export function logging({ level, stream = process.stderr }: LogOptions): FastifyServerOptions {
  return { logger: { level, stream, base: null, timestamp: () => `,"time":"${new Date().toISOString()}"` }, logController: new LogController({ disableRequestLogging: true }), genReqId: () => randomUUID() };
}

/**
 * At `info` a line for each request: by whom, what operation by its name and hash, how long, which errors. Never the text of a question,
 * its variables, an address with its query, or a header: whom somebody asks about is nobody else's to read.
 */
export function logRequests(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    const { asker, asked, codes, method } = request;
    const refused = reply.statusCode === 401 || reply.statusCode === 421 || codes?.includes('FORBIDDEN');
    request.log[refused ? 'warn' : 'info']({
      method, path: request.routeOptions.url ?? 'none', status: reply.statusCode, ms: Math.round(reply.elapsedTime * 10) / 10,
      ...(asker && { by: asker.name }), ...asked, ...(codes?.length && { codes }),
    }, refused ? 'refused' : 'answered');
  });
}
