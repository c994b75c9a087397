import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { nothingAt } from './errors.js';
import { GRAPHIQL_POLICY } from './security.js';

/** The built client, beside this folder in the sources and in the build alike. */
const CLIENT = fileURLToPath(new URL('../../../client/dist/', import.meta.url));

const NOT_BUILT =
  'The page has not been built yet: run `npm run build`. The API answers at /graphql.\n';

/** The client: its files, GraphiQL, and the start page for every address of the explorer. */
export async function registerPages(app: FastifyInstance): Promise<void> {
  if (!existsSync(CLIENT)) {
    app.get('/', (_request, reply) => notBuilt(reply));
    app.setNotFoundHandler((request, reply) => notFound(request, reply));
    return;
  }
  await app.register(fastifyStatic, {
    root: CLIENT,
    index: ['index.html'],
    cacheControl: false,
    setHeaders: (reply, path) => {
      // The names of built assets hold a hash of their content.
      const kept = path.includes('/assets/');
      reply.setHeader('cache-control', kept ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.get('/graphiql', { helmet: GRAPHIQL_POLICY }, (_request, reply) =>
    reply.sendFile('graphiql.html'),
  );
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    const isFile = /\.[a-z0-9]+$/i.test(request.url.split('?')[0] ?? '');
    return wantsPage && !isFile ? reply.sendFile('index.html') : notFound(request, reply);
  });
}

function notBuilt(reply: FastifyReply) {
  return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT);
}

function notFound(request: FastifyRequest, reply: FastifyReply) {
  const message = nothingAt(request);
  return reply.code(404).send({ errors: [{ message, extensions: { code: 'NOT_FOUND' } }] });
}
