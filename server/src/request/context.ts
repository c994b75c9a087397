import type { GraphStore } from '@frontgraph/cypher';
import { Asker } from './ask.js';
import type { Counts } from './counts.js';
import { createLoaders } from './loaders.js';
import type { Loaders } from './loaders.js';

/** What outlives a request. */
export interface Services {
  readonly store: GraphStore;
  readonly counts: Counts;
}

/** What every resolver is given. */
export interface Context {
  readonly services: Services;
  readonly ask: Asker;
  readonly loaders: Loaders;
  /** May add claims. */
  readonly editor: boolean;
  /** Sees what is marked sensitive: the one switch below every way of reading. */
  readonly showSensitive: boolean;
  /** Highest data version that the caller has seen; no answer may come from older data. */
  readonly seenVersion: number;
  /** Data version to tell the caller; a write sets it, else it is read last. */
  version: number | null;
}

export interface ContextOptions {
  readonly services: Services;
  readonly editor: boolean;
  readonly seenVersion: number;
  /** Milliseconds since the epoch. */
  readonly deadline: number;
  readonly signal: AbortSignal;
  readonly bookmarks: readonly string[];
}

export function createContext(options: ContextOptions): Context {
  const { services, editor, seenVersion, deadline, signal, bookmarks } = options;
  const ask = new Asker(services.store, { deadline, signal, bookmarks });
  return {
    services,
    ask,
    loaders: createLoaders(ask, editor),
    editor,
    showSensitive: editor,
    seenVersion,
    version: null,
  };
}

/** ISO date of today, UTC. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
