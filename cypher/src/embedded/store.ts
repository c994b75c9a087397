import { setTimeout as pause } from 'node:timers/promises';
import { statements } from '../generated/statements.js';
import { guarded, orStopped } from '../guard.js';
import { ROW_CAP, paramsOf, textFor } from '../params.js';
import { setUpSchema } from '../setUp.js';
import type { SchemaState } from '../setUp.js';
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
import type { RawTransaction } from '../writing.js';
import { EngineClient } from './client.js';
import type { EmbeddedConfig } from './client.js';
import { TransientError } from './errors.js';
import type { Command, Query } from './protocol.js';
import type { CallContext, EngineProcess } from './process.js';
import { WriterQueue } from './writerQueue.js';

const MEMORY_LIMIT_MB = 2048;
/** Time that a rollback has, after its write's own time is over. */
const ROLLBACK_MS = 3000;
const CONFLICT_TRIES = 8;

/** Opens the embedded store; rejects with LOCKED or UNAVAILABLE when that can't be done. */
export async function openEmbedded(config: EmbeddedConfig): Promise<GraphStore> {
  const store = new EmbeddedStore(config);
  await store.open();
  return store;
}

class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  readonly #client: EngineClient;
  readonly #writers = new WriterQueue();
  readonly #rowCap: number;
  #nextTransaction = 1;

  constructor({ path, memoryLimitMb = MEMORY_LIMIT_MB, rowCap = ROW_CAP }: EmbeddedConfig) {
    this.#client = new EngineClient(path, memoryLimitMb);
    this.#rowCap = rowCap;
  }

  async open(): Promise<void> {
    await this.#client.process();
  }

  read<P, R>(statement: Statement<P, R>, params: P, options: CallOptions): Promise<R[]> {
    return guarded(statement.name, options, (stop) => {
      const query = this.#query(statement, params);
      return this.#call({ op: 'read', query }, context(statement.name, options, stop)) as Promise<
        R[]
      >;
    });
  }

  async write<T>(
    operation: WriteOperation,
    work: (tx: WriteTransaction) => Promise<T>,
    options: CallOptions,
  ): Promise<WriteResult<T>> {
    const { value, version } = await this.#inTransaction(
      context(`write ${operation.id}`, options),
      (raw) => runWrite(raw, operation, work),
    );
    return { value, version, bookmarks: [] };
  }

  setUp(options: CallOptions): Promise<{ from: number; to: number }> {
    const access = {
      store: this,
      runSchema: (statement: Statement<unknown, unknown>, given: CallOptions) =>
        this.#alone(
          { op: 'schema', query: this.#query(statement, {}) },
          context(statement.name, given),
        ),
      awaitIndexes: () => Promise.resolve(),
      record: async (state: SchemaState, given: CallOptions) => {
        await this.#inTransaction(context('setSchema', given), async (raw) => {
          await raw.run(statements.setSchema, state);
          return { keep: true };
        });
      },
    };
    return setUpSchema(access, options);
  }

  checkpoint(options: CallOptions): Promise<void> {
    return this.#alone({ op: 'checkpoint' }, context('checkpoint', options));
  }

  close(): Promise<void> {
    return this.#client.close();
  }

  #query<P, R>(statement: Statement<P, R>, params: P): Query {
    const text = textFor(statement, 'embedded');
    return { name: statement.name, text, params: paramsOf(statement, params), cap: this.#rowCap };
  }

  /** One command outside a transaction, tried once more when the engine ended under it. */
  async #call(command: Command, given: CallContext): Promise<unknown[]> {
    return retrying(given, async () => (await this.#client.process()).call(command, given));
  }

  /** A command that no write transaction may run beside. */
  #alone(command: Command, given: CallContext): Promise<void> {
    return guarded(given.name, given, (stop) =>
      this.#writers.run(stop, async () => {
        await this.#call(command, { ...given, signal: stop });
      }),
    );
  }

  /** Runs `body` in a transaction of its own, again when it must; kept when its outcome says so. */
  #inTransaction<T extends { keep: boolean }>(
    given: CallContext,
    body: (raw: RawTransaction) => Promise<T>,
  ): Promise<T> {
    return guarded(given.name, given, (stop) =>
      this.#writers.run(stop, () => {
        const stoppable = { ...given, signal: stop };
        return retrying(stoppable, () => this.#attempt(stoppable, body));
      }),
    );
  }

  async #attempt<T extends { keep: boolean }>(
    given: CallContext & { signal: AbortSignal },
    body: (raw: RawTransaction) => Promise<T>,
  ): Promise<T> {
    const engine = await this.#client.process();
    const tx = this.#nextTransaction++;
    await engine.call({ op: 'begin', tx }, given);
    try {
      const outcome = await orStopped(body(this.#raw(engine, tx, given)), given.signal);
      await engine.call({ op: outcome.keep ? 'commit' : 'rollback', tx }, given);
      return outcome;
    } catch (error) {
      const late = { name: 'rollback', deadline: Date.now() + ROLLBACK_MS };
      await engine.call({ op: 'rollback', tx }, late).catch(() => undefined);
      throw error;
    }
  }

  #raw(engine: EngineProcess, tx: number, given: CallContext): RawTransaction {
    return {
      run: async <P, R>(statement: Statement<P, R>, params: P) => {
        const query = this.#query(statement, params);
        return (await engine.call(
          { op: 'run', tx, query },
          { ...given, name: statement.name },
        )) as R[];
      },
    };
  }
}

function context(name: string, options: CallOptions, stop = options.signal): CallContext {
  return { name, deadline: options.deadline, signal: stop };
}

/** Tries again after a conflict, and once after the engine ended; every write looks for its operation first. */
async function retrying<T>(given: CallContext, attempt: () => Promise<T>): Promise<T> {
  let ended = 0;
  for (let tries = 1; ; tries++) {
    try {
      given.signal?.throwIfAborted();
      return await attempt();
    } catch (error) {
      if (!(error instanceof TransientError)) throw error;
      if (error.why === 'gone') ended++;
      if (ended > 1 || tries >= CONFLICT_TRIES) throw unavailable(given.name, error);
      if (error.why === 'conflict') await pause(Math.random() * 20 * tries);
    }
  }
}

function unavailable(name: string, cause: TransientError): StoreError {
  const why =
    cause.why === 'gone' ? 'the engine ended under it twice' : 'it met other writes every time';
  return new StoreError('UNAVAILABLE', `${name} failed: ${why}`, { cause });
}
