import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import Fastify from 'fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from './config.js';
import { createApollo } from './http/apollo.js';
import { Editors } from './http/editors.js';
import { registerEnter } from './http/enter.js';
import { registerErrors } from './http/errors.js';
import { registerGraphql } from './http/graphql.js';
import { registerHealth } from './http/health.js';
import { HostGuard } from './http/hosts.js';
import { registerPages } from './http/pages.js';
import { registerSecurity } from './http/security.js';
import { registerSourceFiles } from './http/sourceFiles.js';
import type { Services } from './request/context.js';

export interface BuiltServer {
  readonly app: FastifyInstance;
  readonly editors: Editors;
}

/** More routes, registered behind the same guards: the door for commands. */
export type ServerPlugin = (app: FastifyInstance, services: Services) => Promise<void>;

/** Puts the HTTP server together; it does not listen yet. */
export async function buildServer(
  config: Config,
  services: Services,
  plugins: readonly ServerPlugin[] = [],
): Promise<BuiltServer> {
  const app = Fastify({
    logger: { level: config.logLevel, stream: process.stderr, serializers: { req: loggedRequest } },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 500 },
    return503OnClosing: true,
  });
  const editors = new Editors(config);
  registerErrors(app);
  await registerSecurity(app, new HostGuard(config));
  await app.register(rateLimit, { global: false });
  await app.register(compress, { threshold: 2048 });
  await app.register(cookie);

  const apollo = createApollo(app.log);
  await apollo.start();
  app.addHook('onClose', () => apollo.stop());

  registerHealth(app, services);
  registerEnter(app, editors);
  registerGraphql(app, { config, services, editors, apollo });
  await registerSourceFiles(app, { config, services, editors });
  for (const plugin of plugins) await plugin(app, services);
  await registerPages(app);
  return { app, editors };
}

/** A request as the log may have it: without its query, where a one-time key may stand. */
function loggedRequest({ method, url, ip }: FastifyRequest) {
  return { method, url: url.split('?')[0], ip };
}
