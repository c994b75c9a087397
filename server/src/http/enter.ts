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
    if (editors.isEditor(request)) return reply.redirect('/', 303);
    return reply
      .code(403)
      .type('text/plain; charset=utf-8')
      .send(
        'This key was used already or is wrong. A new one is printed when the server starts again.\n' +
          'Without it you can read everything that is public: go to /\n',
      );
  });
}
