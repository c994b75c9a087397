import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.js';
import { BadInputError } from '../errors.js';

/** Milliseconds since the epoch at which this request must have ended (`x-deadline-ms`: from now). */
export function deadlineOf(
  request: FastifyRequest,
  { deadlineMs, maxDeadlineMs }: Pick<Config, 'deadlineMs' | 'maxDeadlineMs'>,
): number {
  const asked = wholeHeader(request, 'x-deadline-ms', 1);
  return Date.now() + Math.min(asked ?? deadlineMs, maxDeadlineMs);
}

/** The highest data version that the caller has seen (`x-data-version`), 0 when it tells none. */
export function seenVersionOf(request: FastifyRequest): number {
  return wholeHeader(request, 'x-data-version', 0) ?? 0;
}

function wholeHeader(request: FastifyRequest, name: string, min: number): number | null {
  const given = request.headers[name];
  if (given === undefined || given === '') return null;
  const value = Number(given);
  if (!Number.isSafeInteger(value) || value < min) {
    throw new BadInputError(
      `The header ${name} must be a whole number from ${min}, and is “${String(given).slice(0, 40)}”.`,
    );
  }
  return value;
}
