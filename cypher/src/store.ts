/** The two engines one Cypher text runs on. */
export type EngineName = 'neo4j' | 'embedded';

/** A value that may travel as a parameter or come back in a row. */
export type CypherValue =
  | null
  | boolean
  | number
  | string
  | readonly CypherValue[]
  | { readonly [key: string]: CypherValue };

export type CypherRow = { readonly [column: string]: CypherValue };

/** Every call says when it must have ended, and may be given up before. */
export interface CallOptions {
  /** Milliseconds since the epoch, as `Date.now()`. */
  deadline: number;
  signal?: AbortSignal | undefined;
  /** Neo4j causal bookmarks the read must not be older than. */
  bookmarks?: readonly string[] | undefined;
}

/** One statement of `cypher/`, as the generator emits it. P: its parameters. R: its row. */
export interface Statement<P, R> {
  /** Path without extension, `read/neighbours`. */
  readonly name: string;
  readonly mode: 'read' | 'write' | 'schema';
  readonly text: Readonly<Record<EngineName, string>>;
  readonly params: readonly string[];
  readonly columns: readonly string[];
  /** Parameters typed `float`: sent as such even when whole. All other whole numbers are integers. */
  readonly floats?: readonly string[];
  /** Only for the types. */
  readonly shape?: (params: P) => R;
}

/** A running write transaction. The version node has already been raised. */
export interface WriteTransaction {
  readonly version: number;
  run<P, R>(statement: Statement<P, R>, params: P): Promise<R[]>;
  /** Ids of entities whose shape (links, kind, visibility) this write touches: the change log. */
  touch(entityIds: Iterable<string>): void;
}

export interface WriteOperation {
  /** Unique per intended write (UUID): a replay looks for it before it writes again. */
  id: string;
  /** `import`, `editor`, `reindex` … and why, for the log. */
  actor: string;
  reason: string;
}

export interface WriteResult<T> {
  value: T;
  /**
   * The data version this write made; the one that stood when nothing was written (no write
   * statement, nothing touched: no version is made and nothing logged); the one of the first time
   * when the operation had been done before.
   */
  version: number;
  bookmarks: readonly string[];
}

/** The one door to a graph database. Implemented by two engines. */
export interface GraphStore {
  readonly engine: EngineName;
  read<P, R>(statement: Statement<P, R>, params: P, options: CallOptions): Promise<R[]>;
  /**
   * Runs `work` in one transaction whose first statement raises the version node and whose last
   * one logs the operation with what it touched and `T` as JSON; all of it or nothing is kept.
   * Retried on transient errors: `work` must be pure but for `tx`.
   */
  write<T>(
    operation: WriteOperation,
    work: (tx: WriteTransaction) => Promise<T>,
    options: CallOptions,
  ): Promise<WriteResult<T>>;
  /** Creates or migrates constraints and indexes; idempotent, versioned. */
  setUp(options: CallOptions): Promise<{ from: number; to: number }>;
  /** Makes everything acknowledged durable (embedded: a checkpoint; Neo4j: nothing to do). */
  checkpoint(options: CallOptions): Promise<void>;
  close(): Promise<void>;
}

/** What went wrong in a store, for every engine. */
export type StoreErrorCode =
  | 'DEADLINE' // the call's deadline passed
  | 'ABORTED' // its signal fired
  | 'UNAVAILABLE' // no connection, or the engine died and could not be reopened
  | 'LOCKED' // another process holds the embedded store
  | 'CONSTRAINT' // a uniqueness constraint
  | 'TOO_LARGE' // a row cap or the memory limit
  | 'MEMORY'
  | 'STATEMENT'; // a bug of ours: the statement or its parameters are wrong

export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}
