import type { EntityKind } from '../../graph/vocabulary';
import type { MatrixRow } from '../../state';
import { isConflicting } from './order';

/** Which rows of the table are shown. */
export interface RowFilter {
  /** Null: any kind. */
  readonly kind: EntityKind | null;
  readonly onlyConflicts: boolean;
}

export const openFilter: RowFilter = { kind: null, onlyConflicts: false };

/** The rows that a filter leaves. */
export const filterRows = (
  rows: readonly MatrixRow[],
  { kind, onlyConflicts }: RowFilter,
): readonly MatrixRow[] =>
  rows.filter(
    (row) => (kind === null || row.entity.kind === kind) && (!onlyConflicts || isConflicting(row)),
  );
