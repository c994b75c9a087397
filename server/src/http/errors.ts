import type { FastifyError, FastifyInstance } from 'fastify';
import { PublicError, publicFace } from '../errors.js';

/** Answers outside GraphQL have the shape of its errors, and the same public codes. */
export function registerErrors(app: FastifyInstance): void {
  app.setErrorHandler<FastifyError | PublicError>(async (error, request, reply) => {
    const { status, code, message } = faceOf(error);
    if (status >= 500) request.log.error({ err: error }, 'request failed');
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
}

function faceOf(error: FastifyError | PublicError) {
  if (error instanceof PublicError) return { status: error.status, ...publicFace(error) };
  // Fastify's own refusals: a body too large or not JSON, too many requests.
  const status = 'statusCode' in error ? (error.statusCode ?? 500) : 500;
  if (status === 429) {
    return { status, code: 'UNAVAILABLE', message: 'Too many requests; wait a minute.' };
  }
  if (status >= 400 && status < 500) return { status, code: 'BAD_INPUT', message: error.message };
  return { status: 500, ...publicFace(error) };
}
