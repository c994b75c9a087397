import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { statements } from '@frontgraph/cypher';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { catchUp } from '../request/catchUp.js';
import { createContext } from '../request/context.js';
import type { Context, Services } from '../request/context.js';
import type { Editors } from './editors.js';
import { deadlineOf, seenVersionOf } from './headers.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** What the resolvers of this request were given; null outside GraphQL. */
    graph: Context | null;
  }
}

/** Bytes of one query with its variables. */
const BODY_LIMIT = 1_000_000;

interface GraphqlParts {
  readonly config: Config;
  readonly services: Services;
  readonly editors: Editors;
  readonly apollo: ApolloServer<Context>;
}

/** `/graphql`, with the request's deadline, its reader, and the data version it saw. */
export function registerGraphql(app: FastifyInstance, parts: GraphqlParts): void {
  const { config, services, editors, apollo } = parts;
  app.decorateRequest('graph', null);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    bodyLimit: BODY_LIMIT,
    config: { rateLimit: { max: config.rateLimit, timeWindow: '1 minute' } },
    // Before the handler, so that a wrong header is refused as what it is.
    preHandler: async (request, reply) => {
      request.graph = createContext({
        services,
        by: config.loopback ? editors.whoIs(request) : null,
        mayWrite: config.loopback,
        seenVersion: seenVersionOf(request),
        deadline: deadlineOf(request, config),
        signal: leaveSignal(reply),
      });
      await catchUp(request.graph);
    },
    handler: fastifyApolloHandler<Context>(apollo, {
      context: async (request) => graphOf(request),
    }),
    onSend: async (request, reply) => {
      if (request.graph === null) return;
      void reply.header('x-statements', request.graph.ask.statements);
      const version = await versionOf(request, request.graph);
      if (version !== null) void reply.header('x-data-version', version);
    },
  });
}

function graphOf(request: FastifyRequest): Context {
  if (request.graph === null) throw new Error('the request has no context');
  return request.graph;
}

/** Fires when the caller hangs up before the answer. */
function leaveSignal(reply: FastifyReply): AbortSignal {
  const controller = new AbortController();
  reply.raw.once('close', () => {
    if (!reply.raw.writableFinished) controller.abort();
  });
  return controller.signal;
}

/**
 * Read last: nothing in the answer can be newer, so that a later search on the projection, which
 * waits for this version, is never older than what its reader has seen.
 */
async function versionOf(request: FastifyRequest, context: Context): Promise<number | null> {
  const deadline = Math.max(context.ask.options.deadline, Date.now() + 500);
  try {
    const { store, newest } = context.services;
    const [row] = await store.read(statements.dataVersion, {}, { deadline });
    newest.version = Math.max(newest.version, row?.version ?? 0);
    return row?.version ?? 0;
  } catch (error) {
    request.log.warn({ err: error }, 'no data version for the answer');
    return null;
  }
}
