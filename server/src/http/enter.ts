import type { FastifyInstance } from 'fastify';
import { cookieName } from './editors.js';
import type { Editors } from './editors.js';

/** `/enter?key=…`: makes this browser an editor, once, and shows the page. */
export function registerEnter(app: FastifyInstance, editors: Editors): void {
  const options = { config: { rateLimit: { max: 20, timeWindow: '1 minute' } } };
  app.get<{ Querystring: { key?: string } }>('/enter', options, async (request, reply) => {
    const session = editors.enter(String(request.query.key ?? ''));
    if (session !== null) {
      void reply.setCookie(cookieName(request), session, {
        path: '/',
        httpOnly: true,
        sameSite: 'strict',
      });
      return reply.redirect('/', 303);
    }
    if (editors.whoIs(request) !== null) return reply.redirect('/', 303);
    return reply.code(403).type('text/html; charset=utf-8').send(REFUSED);
  });
}

/** For whoever comes with an old address: what happened, and the way on. */
const REFUSED = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>This key opens nothing any more · Frontgraph</title>
  </head>
  <body>
    <main>
      <h1>This key opens nothing any more</h1>
      <p>
        It was used already, or is wrong. <code>npx frontgraph key</code> prints a new one while the
        server runs.
      </p>
      <p><a href="/">Read on without it</a>: everything that is public is there.</p>
    </main>
  </body>
</html>
`;
