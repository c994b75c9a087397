import type { CallOptions, GraphStore, Statement } from '@frontgraph/cypher';
import { DeadlineError, TooComplexError } from '../errors.js';

/** Rows that one request may read: beyond this a question is too large for one answer. */
export const MAX_ROWS = 100_000;

/**
 * The store as one request sees it: every read under the request's deadline, counted, and refused
 * once the request has read more rows than an answer should need.
 */
export class Asker {
  statements = 0;
  rows = 0;

  constructor(
    private readonly store: GraphStore,
    readonly options: CallOptions,
  ) {}

  /** @throws DeadlineError when the time is up, TooComplexError past `MAX_ROWS`. */
  async read<P, R>(statement: Statement<P, R>, params: P): Promise<R[]> {
    this.check();
    this.statements++;
    const rows = await this.store.read(statement, params, this.options);
    this.rows += rows.length;
    if (this.rows > MAX_ROWS) {
      throw new TooComplexError(
        `This query reads more than ${MAX_ROWS.toLocaleString('en')} rows; ask for fewer at a time.`,
      );
    }
    return rows;
  }

  /** The first row's column `count`, as the counting statements give it. */
  async count<P>(statement: Statement<P, { readonly count: number }>, params: P): Promise<number> {
    const [row] = await this.read(statement, params);
    return row?.count ?? 0;
  }

  /** Ends work whose time is up, also where everything came from a cache. */
  check(): void {
    if (this.options.signal?.aborted || Date.now() >= this.options.deadline)
      throw new DeadlineError();
  }
}
