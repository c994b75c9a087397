import neo4j from 'neo4j-driver';
import type {
  BookmarkManager,
  Driver,
  ManagedTransaction,
  RecordShape,
  Session,
  SessionMode,
} from 'neo4j-driver';
import { statements } from '../generated/statements.js';
import { guarded } from '../guard.js';
import { ROW_CAP, textFor, tooManyRows } from '../params.js';
import { setUpSchema } from '../setUp.js';
import { StoreError } from '../store.js';
import type {
  CallOptions,
  GraphStore,
  Statement,
  WriteOperation,
  WriteResult,
  WriteTransaction,
} from '../store.js';
import { runWrite } from '../writing.js';
import type { RawTransaction, WriteOutcome } from '../writing.js';
import { cameFrom, storeError } from './errors.js';
import { driverParams } from './params.js';

/** How long the driver tries again by itself after a lost connection or a deadlock. */
const RETRY_MS = 8000;
const CONNECT_MS = 5000;
const OPEN_MS = 15_000;
const INDEX_WAIT_S = 120;

export interface Neo4jConfig {
  engine: 'neo4j';
  uri: string;
  username: string;
  password: string;
  database: string;
  /** Most rows that one call may give. */
  rowCap?: number;
}

/** Connects to Neo4j; rejects with UNAVAILABLE, and what to check, when that can't be done. */
export async function openNeo4j(config: Neo4jConfig): Promise<GraphStore> {
  const driver = createDriver(config);
  const store = new Neo4jStore(driver, config);
  try {
    // Says at once when nothing is there, without the patience of a read …
    await driver.verifyConnectivity({ database: config.database });
    // … but does not ask whether the database exists.
    await store.read(statements.dataVersion, {}, { deadline: Date.now() + OPEN_MS });
    return store;
  } catch (error) {
    await store.close();
    throw storeError(error, 'Opening the store');
  }
}

function createDriver({ uri, username, password }: Neo4jConfig): Driver {
  try {
    return neo4j.driver(uri, neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: RETRY_MS,
      connectionTimeout: CONNECT_MS,
      connectionAcquisitionTimeout: 2 * CONNECT_MS,
      userAgent: 'frontgraph',
    });
  } catch (cause) {
    const message = 'NEO4J_URI is no address of a Neo4j: write it as neo4j://host:7687';
    throw new StoreError('UNAVAILABLE', message, { cause });
  }
}

/** Rolls a managed transaction back and carries its outcome out: the driver commits what returns. */
class NothingToKeep extends Error {
  constructor(readonly outcome: WriteOutcome<unknown>) {
    super('nothing to keep');
  }
}

class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #bookmarks: BookmarkManager = neo4j.bookmarkManager();

  constructor(
    private readonly driver: Driver,
    private readonly config: Neo4jConfig,
  ) {}

  read<P, R>(statement: Statement<P, R>, params: P, options: CallOptions): Promise<R[]> {
    const { name } = statement;
    return this.#inSession({ name, mode: neo4j.session.READ, options }, (session, stop) =>
      session.executeRead((tx) => this.#raw(tx, stop).run(statement, params), timeLeft(options)),
    );
  }

  async write<T>(
    operation: WriteOperation,
    work: (tx: WriteTransaction) => Promise<T>,
    options: CallOptions,
  ): Promise<WriteResult<T>> {
    const name = `write ${operation.id}`;
    const attempt = async (tx: ManagedTransaction, stop: AbortSignal) => {
      const outcome = await runWrite(this.#raw(tx, stop), operation, work);
      if (!outcome.keep) throw new NothingToKeep(outcome);
      return outcome;
    };
    const outcome = await this.#inSession(
      { name, mode: neo4j.session.WRITE, options },
      (session, stop) => session.executeWrite((tx) => attempt(tx, stop), timeLeft(options)),
    ).catch((error: unknown) => {
      // Only `attempt` throws it, with the outcome of this very work.
      if (error instanceof NothingToKeep) return error.outcome as WriteOutcome<T>;
      throw error;
    });
    const bookmarks = [...(await this.#bookmarks.getBookmarks())];
    return { value: outcome.value, version: outcome.version, bookmarks };
  }

  setUp(options: CallOptions): Promise<{ from: number; to: number }> {
    const run = async <P, R>(statement: Statement<P, R>, params: P, given: CallOptions) => {
      await this.#inSession(
        { name: statement.name, mode: neo4j.session.WRITE, options: given },
        (session, stop) =>
          session.executeWrite((tx) => this.#raw(tx, stop).run(statement, params), timeLeft(given)),
      );
    };
    return setUpSchema(
      {
        store: this,
        runSchema: (statement, given) => run(statement, {}, given),
        awaitIndexes: (given) => run(statements.awaitIndexes, { seconds: INDEX_WAIT_S }, given),
        record: (state, given) => run(statements.setSchema, state, given),
      },
      options,
    );
  }

  /** What Neo4j acknowledges is durable. */
  checkpoint(): Promise<void> {
    return Promise.resolve();
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  /** Closing the session ends what runs in it, on the server too. */
  #inSession<T>(
    { name, mode, options }: { name: string; mode: SessionMode; options: CallOptions },
    use: (session: Session, stop: AbortSignal) => Promise<T>,
  ): Promise<T> {
    return guarded(name, options, async (stop) => {
      const session = this.driver.session({
        database: this.config.database,
        defaultAccessMode: mode,
        bookmarkManager: this.#bookmarks,
        bookmarks: [...(options.bookmarks ?? [])],
      });
      const close = () => session.close().catch(() => undefined);
      stop.addEventListener('abort', () => void close(), { once: true });
      try {
        return await use(session, stop);
      } catch (error) {
        throw storeError(error, name);
      } finally {
        await close();
      }
    });
  }

  #raw(tx: ManagedTransaction, stop: AbortSignal): RawTransaction {
    const cap = this.config.rowCap ?? ROW_CAP;
    return {
      run: async <P, R>(statement: Statement<P, R>, params: P) => {
        stop.throwIfAborted();
        const text = textFor(statement, 'neo4j');
        const rows: RecordShape[] = [];
        try {
          for await (const record of tx.run<RecordShape>(text, driverParams(statement, params))) {
            if (rows.length === cap) throw tooManyRows(statement.name, cap);
            rows.push(record.toObject());
          }
        } catch (error) {
          throw cameFrom(statement.name, error);
        }
        return rows as R[];
      },
    };
  }
}

function timeLeft({ deadline }: CallOptions): { timeout: number } {
  return { timeout: Math.max(1, Math.ceil(deadline - Date.now())) };
}
