import type { EditBy, GraphStore } from '@frontgraph/cypher';
import { Asker } from './ask.js';
import type { GraphWorker } from '../worker/index.js';
import type { Counts } from './counts.js';
import { createLoaders } from './loaders.js';
import type { Loaders } from './loaders.js';

/** What outlives a request. */
export interface Services {
  readonly store: GraphStore;
  /** Path search on the projection, in its thread. */
  readonly worker: GraphWorker;
  readonly counts: Counts;
  /** The highest data version that was read here. */
  readonly newest: { version: number };
}

/** What every resolver is given. */
export interface Context {
  readonly services: Services;
  readonly ask: Asker;
  readonly loaders: Loaders;
  /** May change things. */
  readonly editor: boolean;
  /** How the log names who edits; null = a reader. */
  readonly by: EditBy | null;
  /** Sees what is marked sensitive: the one switch below every way of reading. */
  readonly showSensitive: boolean;
  /** Highest data version that the caller has seen; no answer may come from older data. */
  readonly seenVersion: number;
  /** False beyond loopback: there, only reads are served. */
  readonly mayWrite: boolean;
}

export interface ContextOptions {
  readonly services: Services;
  /** Who edits; null = a reader. */
  readonly by: EditBy | null;
  readonly mayWrite: boolean;
  readonly seenVersion: number;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  /** Fires when the caller hangs up. */
  readonly signal: AbortSignal;
}

export function createContext(options: ContextOptions): Context {
  const { services, by, mayWrite, seenVersion, deadline, signal } = options;
  const editor = by !== null;
  const ask = new Asker(services.store, { deadline, signal });
  return {
    services,
    ask,
    loaders: createLoaders(ask, editor),
    editor,
    by,
    showSensitive: editor,
    mayWrite,
    seenVersion,
  };
}

/** ISO date of today, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
