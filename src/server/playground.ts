import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { projectRoot } from '../domain/project-root.js';

const folder = join(projectRoot, 'dist', 'explorer');

const FILES = [
  { path: '/', file: 'index.html', type: 'text/html; charset=utf-8' },
  { path: '/explorer/main.js', file: 'main.js', type: 'text/javascript; charset=utf-8' },
  { path: '/explorer/main.css', file: 'main.css', type: 'text/css; charset=utf-8' },
];

/** All the page needs comes from us; the editor sets styles of its own. */
export const PLAYGROUND_POLICY = {
  defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"],
};

/** Serves the playground from what `npm run build:explorer` made. */
export function servePlayground(app: FastifyInstance): void {
  for (const { path, file, type } of FILES) {
    app.get(path, { config: { public: true }, helmet: { contentSecurityPolicy: { useDefaults: false, directives: PLAYGROUND_POLICY } } }, async (_request, reply) => {
      try {
        return await reply.type(type).header('cache-control', 'no-cache').send(await readFile(join(folder, file)));
      } catch {
        return reply.code(503).type('text/plain; charset=utf-8').send('The playground is not built; run "npm run build". The questions can be sent to /graphql.\n');
      }
    });
  }
}
