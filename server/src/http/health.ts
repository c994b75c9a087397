import { statements } from '@frontgraph/cypher';
import type { FastifyInstance } from 'fastify';
import { publicFace } from '../errors.js';
import type { Services } from '../request/context.js';

const PATIENCE_MS = 2000;

/** `/healthz`: the process answers. `/readyz`: the store does too, and how things stand. */
export function registerHealth(app: FastifyInstance, { store, worker }: Services): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    const memoryMb = Math.round(process.memoryUsage().rss / 1_048_576);
    const { state: projection, version: projected } = worker.status();
    const state = { engine: store.engine, projection, projected, memoryMb };
    try {
      const options = { deadline: Date.now() + PATIENCE_MS };
      const [row] = await store.read(statements.dataVersion, {}, options);
      return { status: 'ready', version: row?.version ?? 0, ...state };
    } catch (error) {
      const { code, message } = publicFace(error);
      return reply.code(503).send({ status: 'not ready', code, message, ...state });
    }
  });
}
