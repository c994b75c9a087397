import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { PublicError, publicFace } from '../errors.js';

/** Answers outside GraphQL have the shape of its errors, and the same public codes. */
export function registerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | PublicError>(async (error, request, reply) => {
    const { status, code, message } = faceOf(error, request);
    if (status >= 500) request.log.error({ err: error }, 'request failed');
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
}

function faceOf(error: FastifyError | PublicError, request: FastifyRequest) {
  if (error instanceof PublicError) return { status: error.status, ...publicFace(error) };
  // Fastify's own refusals: a body too large or not JSON, too many requests.
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (status === 429) {
    return { status, code: 'UNAVAILABLE', message: 'Too many requests; wait a minute.' };
  }
  // Serving files refuses a way out of its folder (`/%2e%2e/x`), where there is nothing for anybody.
  if (status === 403 || status === 404) {
    return { status: 404, code: 'NOT_FOUND', message: nothingAt(request) };
  }
  if (status >= 400 && status < 500) return { status, code: 'BAD_INPUT', message: error.message };
  return { status: 500, ...publicFace(error) };
}

/** What to say of an address at which there is nothing; its query may hold a key. */
export function nothingAt({ method, url }: FastifyRequest): string {
  return `There is nothing at ${method} ${url.split('?')[0] ?? ''}.`;
}
