import type { CallOptions, GraphStore, Statement } from '../store.js';

/** Runs a statement, in a transaction or on its own: what `WriteTransaction` and a store share. */
export interface Runner {
  run<P, R>(statement: Statement<P, R>, params: P): Promise<R[]>;
}

/** A runner of single reads. */
export function reader(store: GraphStore, options: CallOptions): Runner {
  return { run: (statement, params) => store.read(statement, params, options) };
}

/** Rows one statement takes at most: keeps a message of either engine small. */
const CHUNK = 1000;

/** Runs the statement once for each chunk of the list and returns all rows. */
export async function inChunks<T, R>(
  list: Iterable<T>,
  run: (chunk: readonly T[]) => Promise<R[]>,
): Promise<R[]> {
  const all = [...list];
  const rows: R[] = [];
  for (let start = 0; start < all.length; start += CHUNK) {
    rows.push(...(await run(all.slice(start, start + CHUNK))));
  }
  return rows;
}
