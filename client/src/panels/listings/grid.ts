/** Where the focus stands in the table: `head` is the row of heads, `name` the column of names. */
export interface Place {
  readonly row: string;
  readonly column: string;
}

export const HEAD = 'head';
export const NAME = 'name';

interface Keys {
  readonly key: string;
  readonly ctrl: boolean;
  /** The table reads from right to left. */
  readonly mirrored: boolean;
}

/** Rows that a page up or down passes over. */
const PAGE = 8;

const arrow = (key: string, mirrored: boolean): readonly [number, number] | null => {
  switch (key) {
    case 'ArrowUp':
      return [-1, 0];
    case 'ArrowDown':
      return [1, 0];
    case 'PageUp':
      return [-PAGE, 0];
    case 'PageDown':
      return [PAGE, 0];
    case 'ArrowLeft':
      return [0, mirrored ? 1 : -1];
    case 'ArrowRight':
      return [0, mirrored ? -1 : 1];
    default:
      return null;
  }
};

const clamp = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));

/**
 * The place that a key leads to, by the grid pattern of ARIA; null where it leads nowhere. Rows and
 * columns are given in the order in which they are shown, the heads first.
 */
export function step(
  from: Place,
  { key, ctrl, mirrored }: Keys,
  grid: { readonly rows: readonly string[]; readonly columns: readonly string[] },
): Place | null {
  const { rows, columns } = grid;
  const row = clamp(rows.indexOf(from.row), rows.length);
  const column = clamp(columns.indexOf(from.column), columns.length);
  const at = (y: number, x: number): Place => ({
    row: rows[clamp(y, rows.length)] ?? HEAD,
    column: columns[clamp(x, columns.length)] ?? NAME,
  });
  if (key === 'Home') return at(ctrl ? 0 : row, 0);
  if (key === 'End') return at(ctrl ? rows.length : row, columns.length);
  const by = arrow(key, mirrored);
  return by === null ? null : at(row + by[0], column + by[1]);
}
