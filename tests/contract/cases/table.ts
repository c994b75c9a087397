/**
 * The contract's cases: every .cypher file is run with each of its cases on both engines, and the
 * rows must be equal. A new file needs a case, or the suite fails by its name: add an entry
 * `name: [{ params }]` to the table of its area (or a new table, registered in index.ts), with
 * parameters that find something in world.ts. Extend the world freely, everything else adapts.
 *
 * Reads run as they are. Writes run in a transaction that is thrown away, and the whole graph after
 * them is compared too.
 */
import type { LinkType, Statement, statements } from '@frontgraph/cypher';

type Statements = typeof statements;

type ParamsOf<S> =
  S extends Statement<infer P, infer _R>
    ? P
    : S extends Readonly<Record<LinkType, Statement<infer P, infer _R>>>
      ? P
      : never;

export interface Case<P = unknown> {
  params: P;
  /** For a statement of which there is one a link type; FRONT_FOR if not given. */
  type?: LinkType;
  /** How many rows it must find, where that is the point; else at least one if it has columns. */
  rows?: number;
  /** Why the two engines rightly give different rows; only their number is compared then. */
  differs?: string;
}

export type CaseTable = { [K in keyof Statements]?: readonly Case<ParamsOf<Statements[K]>>[] };
