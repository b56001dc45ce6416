import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { QueryTimeoutError, ReadoutError } from '../domain/errors.js';

/** What somebody outside is told of an error. */
export interface Refusal {
  status: number;
  code: string;
  message: string;
  details?: Record<string, unknown>;
}

const STATUS: Readonly<Record<string, number>> = { NOT_FOUND: 404, UNAVAILABLE: 503, BUSY: 503, UNAUTHENTICATED: 401, FORBIDDEN: 403, GRAPH_CHANGED: 409 };

/** An error as it may be told outside: ours with their code, of every other only that there was one, which is `report`ed. */
export function refusalOf(error: unknown, report: (error: unknown) => void): Refusal {
  if (error instanceof ReadoutError) {
    if (error.code === 'UNAVAILABLE') return { status: 503, code: error.code, message: 'the database does not answer; try again in a moment' };
    if (error instanceof QueryTimeoutError) return refusalOfTimeout(error);
    return { status: STATUS[error.code] ?? 400, code: error.code, message: error.message, details: error.details };
  }
  const { statusCode = 500, code } = error as Partial<FastifyError>;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return { status: 413, code: 'TOO_LARGE', message: 'the request is larger than this server takes' };
  if (statusCode === 503) return { status: 503, code: 'UNAVAILABLE', message: 'the server is ending; try again in a moment' };
  if (statusCode >= 400 && statusCode < 500) return { status: statusCode, code: 'BAD_REQUEST', message: 'the request was not understood; expected JSON with a query' };
  report(error);
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message: 'something went wrong on our side; the log has more' };
}

/** To the asker the question took too long, not the query of ours that was at work when its time was up. */
function refusalOfTimeout(cause: QueryTimeoutError): Refusal {
  const { code, message } = new QueryTimeoutError('the question', { cause });
  return { status: 504, code, message };
}

/** Sends it, as GraphQL has it where GraphQL is spoken. */
export function refuse(request: FastifyRequest, reply: FastifyReply, { status, code, message, details }: Refusal): FastifyReply {
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  if (status === 503) void reply.header('retry-after', '10');
  request.codes = [code];
  const body = isGraphql(request) ? { errors: [{ message, extensions: { ...details, code } }] } : { error: { code, message, ...(details && { details }) } };
  return reply.code(status).type('application/json; charset=utf-8').send(body);
}

/** What is wrong before anything of ours sees it, and what nothing of ours answers to. */
export function refuseTheRest(app: FastifyInstance, report: (error: unknown) => void): void {
  app.setErrorHandler((error, request, reply) => refuse(request, reply, refusalOf(error, (e) => report(e))));
  app.setNotFoundHandler((request, reply) => refuse(request, reply, { status: 404, code: 'NOT_FOUND', message: 'nothing is here; the questions go to /graphql' }));
}

const isGraphql = ({ url }: FastifyRequest): boolean => /^\/graphql(?:[?#]|$)/.test(url);
