import { Neo4jError } from 'neo4j-driver';
import { StoreError } from '../store.js';
import type { StoreErrorCode } from '../store.js';

/** Status codes of the server and the driver, by how they begin; the first that fits counts. */
const CODES: readonly (readonly [prefix: string, code: StoreErrorCode, message: string])[] = [
  [
    'Neo.ClientError.Schema.ConstraintValidationFailed',
    'CONSTRAINT',
    'broke a uniqueness constraint',
  ],
  [
    'Neo.ClientError.Transaction.TransactionTimedOut',
    'DEADLINE',
    'did not end before its deadline',
  ],
  ['Neo.TransientError.General.MemoryPool', 'MEMORY', 'needed more memory than Neo4j allows it'],
  [
    'Neo.TransientError.General.TransactionOutOfMemory',
    'MEMORY',
    'needed more memory than Neo4j allows it',
  ],
  ['Neo.TransientError.General.OutOfMemory', 'MEMORY', 'ran Neo4j out of memory'],
  [
    'Neo.ClientError.Security',
    'UNAVAILABLE',
    'was refused: check NEO4J_USERNAME and NEO4J_PASSWORD',
  ],
  [
    'Neo.ClientError.Database.DatabaseNotFound',
    'UNAVAILABLE',
    'found no such database: check NEO4J_DATABASE',
  ],
  ['Neo.TransientError', 'UNAVAILABLE', 'was refused by Neo4j for now; try again'],
  [
    'ServiceUnavailable',
    'UNAVAILABLE',
    'found no connection to Neo4j: is it running, is NEO4J_URI right?',
  ],
  ['SessionExpired', 'UNAVAILABLE', 'lost its connection to Neo4j'],
];

/** Which statement a driver's error came from: its own type must stay, the driver retries by it. */
const origins = new WeakMap<Error, string>();

/** Remembers the statement that an error came from, and gives the error back. */
export function cameFrom(statement: string, error: unknown): unknown {
  if (error instanceof Error) origins.set(error, statement);
  return error;
}

/**
 * The store's error for what the driver threw during a call. The server's message may quote data
 * and goes into `cause` alone; only a syntax error, which quotes our own text, is shown.
 */
export function storeError(error: unknown, call: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const name = origins.get(error) ?? call;
  const known = CODES.find(([prefix]) => error.code.startsWith(prefix));
  if (known) return new StoreError(known[1], `${name} ${known[2]}`, { cause: error });
  const syntax = error.code === 'Neo.ClientError.Statement.SyntaxError';
  const detail = syntax ? `: ${error.message}` : '';
  return new StoreError('STATEMENT', `${name} failed (${error.code})${detail}`, { cause: error });
}
