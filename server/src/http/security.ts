import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import type { HostGuard } from './hosts.js';

const SELF = ["'self'"];

/** Everything from our own origin, nothing inline, nothing from elsewhere. */
const POLICY = {
  defaultSrc: ["'none'"],
  scriptSrc: SELF,
  styleSrc: SELF,
  imgSrc: [...SELF, 'data:', 'blob:'],
  fontSrc: SELF,
  connectSrc: SELF,
  workerSrc: SELF,
  manifestSrc: SELF,
  baseUri: ["'none'"],
  formAction: SELF,
  frameAncestors: ["'none'"],
};

/** GraphiQL's editor writes its styles into the page and starts its workers from blobs. */
export const GRAPHIQL_POLICY = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      ...POLICY,
      styleSrc: [...SELF, "'unsafe-inline'"],
      workerSrc: [...SELF, 'blob:'],
      fontSrc: [...SELF, 'data:'],
    },
  },
};

/** Security headers on every answer; requests for other names or from other pages refused first. */
export async function registerSecurity(app: FastifyInstance, guard: HostGuard): Promise<void> {
  app.addHook('onRequest', async (request, reply) => {
    guard.check(request.headers, request.method);
    const { origin } = request.headers;
    if (origin === undefined || !guard.allows(origin)) return;
    void reply
      .header('access-control-allow-origin', origin)
      .header('access-control-expose-headers', 'x-data-version, x-statements')
      .header('cross-origin-resource-policy', 'cross-origin')
      .header('vary', 'origin');
    if (request.method !== 'OPTIONS') return;
    void reply.header(
      'access-control-allow-headers',
      'content-type, authorization, x-data-version, x-deadline-ms, apollo-require-preflight',
    );
    await reply.code(204).send();
  });
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: POLICY },
    // We speak plain HTTP on loopback; whoever puts TLS before us sets it there.
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
  });
}
