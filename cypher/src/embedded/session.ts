/** The child's side of the database: runs commands on Grafeo. Known only to child.ts. */
// A CommonJS module whose names Node can't see from outside: it is taken whole.
import grafeo from '@grafeo-db/js';
import type { GrafeoDB, QueryResult, Transaction } from '@grafeo-db/js';
import type { CypherRow } from '../store.js';
import type { Command, Query } from './protocol.js';
import { plainRows } from './rows.js';

/** An error that the child knows better than the engine's status says. */
export class ChildError extends Error {
  constructor(
    readonly kind: 'rows' | 'writes' | 'locked',
    message: string,
  ) {
    super(message);
  }
}

interface OpenTransaction {
  handle: Transaction;
  /** A transaction's statements run one after the other. */
  last: Promise<unknown>;
}

export class Session {
  #db: GrafeoDB | null = null;
  readonly #transactions = new Map<number, OpenTransaction>();

  async run(command: Command): Promise<CypherRow[]> {
    switch (command.op) {
      case 'open':
        return this.#open(command.path, command.checkpointMs);
      case 'read':
        return this.#read(command.query);
      case 'schema':
        return capped(await this.#engine.executeCypher(command.query.text), command.query);
      case 'begin':
        return this.#begin(command.tx);
      case 'run':
        return this.#inTransaction(command.tx, ({ handle }) => execute(handle, command.query));
      case 'commit':
        return this.#end(command.tx, (handle) => handle.commit());
      case 'rollback':
        return this.#end(command.tx, (handle) => handle.rollback());
      case 'checkpoint':
        this.#engine.walCheckpoint();
        return [];
      case 'close':
        this.#db?.close();
        this.#db = null;
        return [];
    }
  }

  get #engine(): GrafeoDB {
    if (!this.#db) throw new Error('the database is not open');
    return this.#db;
  }

  #open(path: string, checkpointMs: number): CypherRow[] {
    try {
      this.#db = grafeo.GrafeoDB.create(path);
    } catch (error) {
      // Grafeo has no status of its own for this.
      if (error instanceof Error && error.message.includes('cannot be locked')) {
        throw new ChildError('locked', error.message);
      }
      throw error;
    }
    this.#db.setCheckpointTriggers({ intervalMs: checkpointMs });
    return [];
  }

  /** Every read has a transaction of its own, rolled back: it sees one state and changes none. */
  async #read(query: Query): Promise<CypherRow[]> {
    const handle = this.#engine.beginTransaction();
    try {
      const result = await handle.executeCypher(query.text, query.params);
      if (Object.values(result.counters).some((count) => count > 0)) {
        throw new ChildError('writes', 'a statement marked as a read writes');
      }
      return capped(result, query);
    } finally {
      handle.rollback();
    }
  }

  #begin(tx: number): CypherRow[] {
    const handle = this.#engine.beginTransaction();
    this.#transactions.set(tx, { handle, last: Promise.resolve() });
    return [];
  }

  #inTransaction<T>(tx: number, step: (open: OpenTransaction) => Promise<T>): Promise<T> {
    const open = this.#transactions.get(tx);
    if (!open) throw new Error('the transaction is over');
    const next = open.last.then(() => step(open));
    open.last = next.catch(() => undefined);
    return next;
  }

  #end(tx: number, step: (handle: Transaction) => void): Promise<CypherRow[]> {
    return this.#inTransaction(tx, async ({ handle }) => {
      this.#transactions.delete(tx);
      step(handle);
      return [];
    });
  }
}

async function execute(handle: Transaction, query: Query): Promise<CypherRow[]> {
  return capped(await handle.executeCypher(query.text, query.params), query);
}

function capped(result: QueryResult, { cap }: Query): CypherRow[] {
  if (result.length > cap) throw new ChildError('rows', `more than ${cap} rows`);
  return plainRows(result);
}
