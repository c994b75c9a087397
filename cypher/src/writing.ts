/**
 * The order of writing, the same on both engines: raise the version (its lock puts writers in
 * line), look whether the operation was done already, do the work, log it, trim the log.
 */
import { statements } from './generated/statements.js';
import { StoreError } from './store.js';
import type { Statement, WriteOperation, WriteTransaction } from './store.js';

/** Entries that the change log keeps: a projection further behind is rebuilt. */
export const CHANGE_LOG_LENGTH = 10_000;

/** What an engine gives: statements in one open transaction. */
export interface RawTransaction {
  run<P, R>(statement: Statement<P, R>, params: P): Promise<R[]>;
}

export interface WriteOutcome<T> {
  value: T;
  version: number;
  /** False: the transaction holds nothing to keep and must be rolled back. */
  keep: boolean;
}

/** Runs `work` between the first and the last statements of a write. */
export async function runWrite<T>(
  raw: RawTransaction,
  operation: WriteOperation,
  work: (tx: WriteTransaction) => Promise<T>,
): Promise<WriteOutcome<T>> {
  const version = await raiseVersion(raw, operation);
  const [done] = await raw.run(statements.operationResult, { id: operation.id });
  if (done) return { value: JSON.parse(done.result) as T, version: done.version, keep: false };

  const tx = new LoggedTransaction(raw, version);
  const value = await work(tx);
  tx.end();
  if (!tx.wrote) return { value, version: version - 1, keep: false };
  await raw.run(statements.logChange, {
    id: operation.id,
    version,
    at: new Date().toISOString(),
    actor: operation.actor,
    reason: operation.reason,
    touched: tx.touched(),
    result: JSON.stringify(value ?? null),
  });
  if (version > CHANGE_LOG_LENGTH) {
    await raw.run(statements.trimChanges, { version: version - CHANGE_LOG_LENGTH });
  }
  return { value, version, keep: true };
}

async function raiseVersion(raw: RawTransaction, operation: WriteOperation): Promise<number> {
  const [row] = await raw.run(statements.raiseVersion, { operation: operation.id });
  if (!row) throw new StoreError('STATEMENT', `${statements.raiseVersion.name} gave no version`);
  return row.version;
}

/** What `work` sees of the transaction; it remembers what must not be forgotten. */
class LoggedTransaction implements WriteTransaction {
  wrote = false;
  #ended = false;
  #failure: unknown;
  readonly #touched = new Set<string>();

  constructor(
    private readonly raw: RawTransaction,
    readonly version: number,
  ) {}

  async run<P, R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    if (this.#ended) {
      throw new StoreError('STATEMENT', `${statement.name} ran after its transaction had ended`);
    }
    if (statement.mode !== 'read') this.wrote = true;
    try {
      return await this.raw.run(statement, params);
    } catch (error) {
      this.#failure ??= error;
      throw error;
    }
  }

  touch(entityIds: Iterable<string>): void {
    this.wrote = true;
    for (const id of entityIds) this.#touched.add(id);
  }

  /** Work that swallowed a failed statement is not kept: the engine would keep its other half. */
  end(): void {
    this.#ended = true;
    if (this.#failure !== undefined) throw this.#failure;
  }

  touched(): string[] {
    return [...this.#touched].sort();
  }
}
