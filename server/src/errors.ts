import { StoreError, nearest } from '@frontgraph/cypher';
import type { StoreErrorCode } from '@frontgraph/cypher';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';

/** The codes a caller may see, in `extensions.code`. */
export type PublicCode =
  | 'NOT_FOUND' // nothing that the caller may see has this id
  | 'BAD_INPUT' // the request can't be understood: says which value and what would be right
  | 'FORBIDDEN' // for editors, or from a page elsewhere
  | 'DEADLINE' // the time the caller gave, or ours, was up
  | 'UNAVAILABLE' // the store or the projection can't answer now
  | 'TOO_COMPLEX' // a limit of size, depth, cost or memory
  | 'CONFLICT' // it is there already
  | 'INTERNAL'; // a bug of ours; the log has it

const STATUS: Record<PublicCode, number> = {
  NOT_FOUND: 404,
  BAD_INPUT: 400,
  FORBIDDEN: 403,
  DEADLINE: 504,
  UNAVAILABLE: 503,
  TOO_COMPLEX: 400,
  CONFLICT: 409,
  INTERNAL: 500,
};

/** An error that may be shown: its message says what was wrong and what to do. */
export class PublicError extends Error {
  constructor(
    readonly code: PublicCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'PublicError';
  }

  /** HTTP status where an error has a response of its own. */
  get status(): number {
    return STATUS[this.code];
  }
}

export class BadInputError extends PublicError {
  constructor(message: string) {
    super('BAD_INPUT', message);
  }
}

export class NotFoundError extends PublicError {
  constructor(message: string) {
    super('NOT_FOUND', message);
  }
}

export class ForbiddenError extends PublicError {
  constructor(message: string) {
    super('FORBIDDEN', message);
  }
}

export class ConflictError extends PublicError {
  constructor(message: string) {
    super('CONFLICT', message);
  }
}

export class TooComplexError extends PublicError {
  constructor(message: string) {
    super('TOO_COMPLEX', message);
  }
}

export class UnavailableError extends PublicError {
  constructor(message: string) {
    super('UNAVAILABLE', message);
  }
}

export class DeadlineError extends PublicError {
  constructor(
    message = 'The deadline passed before the answer was ready; ask for less or allow more time.',
  ) {
    super('DEADLINE', message);
  }
}

/** `; did you mean “jamaat-ud-dawa”?`, or nothing when no candidate is close. */
export function didYouMean(given: string, candidates: Iterable<string>): string {
  const best = nearest(given, candidates);
  return best === null ? '' : `; did you mean “${best}”?`;
}

const FROM_STORE: Record<StoreErrorCode, { code: PublicCode; message: string }> = {
  DEADLINE: { code: 'DEADLINE', message: new DeadlineError().message },
  ABORTED: { code: 'DEADLINE', message: 'The request was given up before the answer was ready.' },
  UNAVAILABLE: { code: 'UNAVAILABLE', message: 'The graph store does not answer; try again soon.' },
  LOCKED: { code: 'UNAVAILABLE', message: 'Another process holds the graph store.' },
  CONSTRAINT: { code: 'CONFLICT', message: 'Something with this id is there already.' },
  TOO_LARGE: { code: 'TOO_COMPLEX', message: 'The answer would be too large; ask for less.' },
  MEMORY: { code: 'TOO_COMPLEX', message: 'The answer would need too much memory; ask for less.' },
  STATEMENT: { code: 'INTERNAL', message: 'Something went wrong here; it was logged.' },
};

const INTERNAL = FROM_STORE.STATEMENT;

/** What of any error may be shown; never throws. */
export function publicFace(error: unknown): { code: PublicCode; message: string } {
  if (error instanceof PublicError) return { code: error.code, message: error.message };
  if (error instanceof StoreError) return FROM_STORE[error.code] ?? INTERNAL;
  return INTERNAL;
}

/** Codes that graphql, Apollo Server and the armor give to requests that can't be understood. */
const CALLER_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Limits phrase their refusals alike: `Syntax Error: Query depth limit of 15 exceeded, found 16.` */
const LIMIT = /limit of \d+ exceeded|contains more tha[nt] \d+ tokens/i;

/**
 * The one formatter of GraphQL errors: public code, message, path, place; nothing of the inside.
 * Never throws.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
): GraphQLFormattedError {
  const where = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const { code, message } = faceOf(formatted, error);
  return { message, ...where, extensions: { code } };
}

function faceOf(formatted: GraphQLFormattedError, error: unknown) {
  const original = error instanceof GraphQLError ? error.originalError : error;
  if (original instanceof PublicError || original instanceof StoreError)
    return publicFace(original);
  const given = formatted.extensions?.['code'];
  if (LIMIT.test(formatted.message)) {
    return { code: 'TOO_COMPLEX' as const, message: formatted.message };
  }
  if (typeof given === 'string' && CALLER_FAULTS.has(given)) {
    return { code: 'BAD_INPUT' as const, message: formatted.message };
  }
  // graphql-js refuses a wrong argument or variable without a cause of its own.
  if (error instanceof GraphQLError && original == null && given === undefined) {
    return { code: 'BAD_INPUT' as const, message: formatted.message };
  }
  return INTERNAL;
}

/** True where an error is a fault of ours or of the store, worth a line in the log. */
export function isOurFault(error: unknown): boolean {
  const original = error instanceof GraphQLError ? (error.originalError ?? error) : error;
  // Without a cause and outside of any field, graphql refused what was asked.
  if (original instanceof GraphQLError) return original.path !== undefined;
  const { code } = publicFace(original);
  return code === 'INTERNAL' || code === 'UNAVAILABLE';
}
