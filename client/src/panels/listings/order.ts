import { kindTerm, type EntityKind } from '../../graph/vocabulary';
import type { MatrixCell, MatrixRow } from '../../state';
import { STATES } from './states';

/** How the rows stand: by a column, or as they were asked for. */
export interface Sorting {
  /** Id of a column; `name` is that of the entities. */
  readonly by: string;
  readonly down: boolean;
}

/** A press on a column's head: up, then down, then back to the order asked for. */
export function nextSorting(sorting: Sorting | null, by: string): Sorting | null {
  if (sorting?.by !== by) return { by, down: false };
  return sorting.down ? null : { by, down: true };
}

/** The date that a cell is sorted by: that which leads, else the earliest that is given. */
const dateOf = ({ since, dates }: MatrixCell): string | null =>
  since ?? [...dates].sort()[0] ?? null;

/** By state, then by date; what has no date stands last, whichever way is sorted. */
function compareCells(a: MatrixCell, b: MatrixCell, down: boolean): number {
  const way = down ? -1 : 1;
  const state = STATES.indexOf(a.state) - STATES.indexOf(b.state);
  if (state !== 0) return state * way;
  const [first, second] = [dateOf(a), dateOf(b)];
  if (first === second) return 0;
  if (first === null) return 1;
  if (second === null) return -1;
  return (first < second ? -1 : 1) * way;
}

const names = new Intl.Collator('en', { sensitivity: 'base', numeric: true });

/** The rows in order; equal ones keep the order in which they were asked for. */
export function sortRows(
  rows: readonly MatrixRow[],
  columns: readonly { readonly id: string }[],
  sorting: Sorting | null,
): readonly MatrixRow[] {
  if (sorting === null) return rows;
  const { by, down } = sorting;
  if (by === 'name')
    return [...rows].sort((a, b) => names.compare(a.entity.name, b.entity.name) * (down ? -1 : 1));
  const at = columns.findIndex(({ id }) => id === by);
  return [...rows].sort((a, b) => {
    const [first, second] = [a.cells[at], b.cells[at]];
    return first === undefined || second === undefined ? 0 : compareCells(first, second, down);
  });
}

/** Rows under one head. */
export interface RowGroup {
  readonly title: string;
  readonly rows: readonly MatrixRow[];
}

/** Kinds that share a head, in the order of the heads. */
const HEADS: readonly (readonly EntityKind[])[] = [['Group', 'Organisation', 'Party'], ['Person']];

const titleOf = (kinds: readonly EntityKind[]): string =>
  kinds
    .map((kind, index) => {
      const { plural } = kindTerm(kind);
      return index === 0 ? plural : plural.toLowerCase();
    })
    .join(', ');

/** The rows under their heads; what no head names stands under a last one. */
export function groupRows(rows: readonly MatrixRow[], rest: string): readonly RowGroup[] {
  const named = HEADS.map((kinds) => ({
    title: titleOf(kinds),
    rows: rows.filter(({ entity }) => kinds.includes(entity.kind)),
  }));
  const known = HEADS.flat();
  const others = rows.filter(({ entity }) => !known.includes(entity.kind));
  return [...named, { title: rest, rows: others }].filter((group) => group.rows.length > 0);
}

/** How many of these rows a column surely lists, itself or as an alias; possible ones are none. */
export const listedIn = (rows: readonly MatrixRow[], at: number): number =>
  rows.filter(({ cells }) => {
    const cell = cells[at];
    return (cell?.state === 'LISTED' || cell?.state === 'ALIAS') && !cell.possibly;
  }).length;

/** Whether a row has a cell whose claims disagree. */
export const isConflicting = ({ cells }: MatrixRow): boolean =>
  cells.some(({ conflicting }) => conflicting);

/** Cells whose claims disagree. */
export const conflictsIn = (rows: readonly MatrixRow[]): number =>
  rows.reduce((sum, { cells }) => sum + cells.filter((cell) => cell.conflicting).length, 0);
