import type { ClaimRow } from './claim.js';
import type { EntityRow } from './entity.js';

/** What a cell of the listing matrix says, the strongest first. */
export const MATRIX_STATES = [
  'LISTED',
  'ALIAS',
  'WATCHED',
  'DELISTED',
  'SAID_NOT_LISTED',
  'NOT_YET',
  'ABSENT',
  'NOT_KNOWN',
] as const;
export type MatrixState = (typeof MATRIX_STATES)[number];

export interface ListingMatrixRow {
  readonly columns: readonly MatrixColumnRow[];
  readonly rows: readonly MatrixRowRow[];
}

/** One jurisdiction. */
export interface MatrixColumnRow {
  /** ISO 3166-1 alpha-2, `UN` or `EU`; of an authority without a country its own id. */
  readonly id: string;
  readonly name: string;
  readonly authorities: readonly EntityRow[];
  readonly lists: readonly EntityRow[];
  readonly listedCount: number;
}

export interface MatrixRowRow {
  readonly entity: EntityRow;
  readonly cells: readonly MatrixCellRow[];
}

export interface MatrixCellRow {
  readonly id: string;
  readonly state: MatrixState;
  readonly words: string;
  readonly since: string | null;
  readonly dates: readonly string[];
  readonly conflicting: boolean;
  /** All that leads only possibly held on the day asked about. */
  readonly possibly: boolean;
  readonly references: readonly string[];
  readonly marks: readonly MatrixMarkRow[];
  readonly claims: readonly ClaimRow[];
  /** What it is about, `Jamaat-ud-Dawa on lists of Pakistan`. */
  readonly about: string;
}

export interface MatrixMarkRow {
  readonly state: MatrixState;
  readonly words: string;
  readonly since: string | null;
  readonly until: string | null;
  readonly reference: string | null;
  readonly list: EntityRow | null;
  readonly authority: EntityRow | null;
  readonly via: EntityRow | null;
  readonly claims: readonly ClaimRow[];
}
