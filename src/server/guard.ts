import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Asker } from '../domain/access.js';
import type { Door } from './door.js';
import { namesUs } from './hosts.js';
import { refusalOf, refuse } from './refusal.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** who asks; null for anybody */
    asker: Asker | null;
    /** codes of the errors of the answer */
    codes: string[];
  }
  interface FastifyContextConfig {
    /** for everybody, and without a token */
    public?: boolean;
  }
}

/** Whether a proxy says that it asks for somebody else. */
export const isForwarded = (headers: FastifyRequest['headers']): boolean => headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined || headers['x-real-ip'] !== undefined;

/** Lets nobody in who does not name this server (where only this machine can reach it), or may not ask. */
export function guard(app: FastifyInstance, door: Door, localOnly: boolean, report: (error: unknown) => void): void {
  app.decorateRequest('asker', null);
  app.decorateRequest('codes');
  app.addHook('onRequest', async (request, reply) => {
    request.codes = [];
    void reply.header('x-request-id', request.id);
    if (localOnly && !namesUs(request.headers.host)) return refuse(request, reply, { status: 421, code: 'BAD_REQUEST', message: 'this server answers to localhost only' });
    if (request.routeOptions.config.public) return;
    try {
      request.asker = await door.asker({ authorization: request.headers.authorization, forwarded: isForwarded(request.headers) });
    } catch (error) {
      return refuse(request, reply, refusalOf(error, report));
    }
  });
}
