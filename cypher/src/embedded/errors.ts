import { StoreError } from '../store.js';
import { tooManyRows } from '../params.js';
import type { WireError } from './protocol.js';

/** The child ended under a call, or the engine asks to try again: the same call may succeed. */
export class TransientError extends Error {
  constructor(
    readonly why: 'gone' | 'conflict',
    message: string,
  ) {
    super(message);
    this.name = 'TransientError';
  }
}

/** GQL status of a transaction rolled back for another's sake. */
const CONFLICT = '40000';
const CONSTRAINT = 'G2000';

/**
 * The store's error for what the engine said of statement `name`. The engine's message may quote
 * data and goes into `cause` alone; only a syntax error (42), which quotes our own text, is shown.
 */
export function storeError(wire: WireError, name: string, cap: number): Error {
  const cause = new Error(wire.message);
  const status = wire.status ?? 'no status';
  if (wire.kind === 'rows') return tooManyRows(name, cap);
  if (wire.kind === 'locked') return lockedError(cause);
  if (wire.kind === 'writes') {
    return new StoreError('STATEMENT', `${name} is marked as a read and writes`, { cause });
  }
  if (wire.status === CONFLICT) return new TransientError('conflict', wire.message);
  if (wire.status === CONSTRAINT) {
    return new StoreError('CONSTRAINT', `${name} broke a uniqueness constraint`, { cause });
  }
  const detail = wire.status?.startsWith('42') ? `: ${wire.message}` : '';
  return new StoreError('STATEMENT', `${name} failed (${status})${detail}`, { cause });
}

export function lockedError(cause: Error): StoreError {
  return new StoreError(
    'LOCKED',
    'Another process holds this graph. Beside a running Frontgraph use `npx frontgraph …`, ' +
      'which hands the work to it; or stop the other process first.',
    { cause },
  );
}

export function memoryError(name: string, limitMb: number): StoreError {
  const message = `${name} needed more than the ${limitMb} MB that the embedded engine may take`;
  return new StoreError('MEMORY', `${message}. Narrow the query, raise the limit, or use Neo4j.`);
}
