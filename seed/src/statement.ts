import type { ClaimRecord, EntityRecord, SourceRecord } from '@frontgraph/cypher';

/** Where in a file something stands: lines and columns from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** What a format yields, one at a time, in file order; `at` is for error messages. */
export type Statement =
  | { type: 'source'; record: SourceRecord; at: Place }
  | { type: 'entity'; record: EntityRecord; at: Place }
  | { type: 'claim'; record: ClaimRecord; at: Place };

/** A fault in what was given: what is wrong, where, the offending value, the nearest right one. */
export interface Fault {
  at: Place;
  message: string;
  value: string | null;
  suggestion: string | null;
}

/** Bytes of one named file. Read more than once: a first pass validates, a second loads. */
export interface InputFile {
  name: string;
  open(): AsyncIterable<Uint8Array>;
  /** Size in bytes where known, for the progress bar. */
  size: number | null;
}
