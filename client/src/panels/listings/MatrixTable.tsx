import { ArrowDown, ArrowUp } from 'lucide-react';
import type { CSSProperties } from 'react';
import type { Matrix, MatrixColumn, MatrixRow } from '../../state';
import { classes } from '../../ui/classes';
import { KindSymbol } from '../../ui/KindSymbol';
import { CellContent } from './CellContent';
import { ColumnLists } from './ColumnLists';
import styles from './Table.module.css';
import { HEAD, NAME, type Place } from './grid';
import { listedIn, nextSorting, type RowGroup, type Sorting } from './order';
import type { Scale } from './scale';
import { useGridFocus, type GridControl } from './useGridFocus';
import { listingWords } from './words';

const ariaSort = (sorting: Sorting | null, by: string) =>
  sorting?.by !== by ? 'none' : sorting.down ? 'descending' : 'ascending';

interface HeadProps {
  by: string;
  name: string;
  note: string;
  sorting: Sorting | null;
  onSort: (sorting: Sorting | null) => void;
  control: GridControl;
}

/** A head that sorts by its column: up, down, and back to the order asked for. */
function SortButton({ by, name, note, sorting, onSort, control }: HeadProps) {
  const sorted = sorting?.by === by ? sorting : null;
  const Sign = sorted?.down === true ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      {...control}
      className={styles.sort}
      onClick={() => onSort(nextSorting(sorting, by))}
    >
      <span className={styles.headName}>
        {name}
        {sorted === null ? null : <Sign size={12} aria-hidden="true" />}
      </span>
      <span className={styles.headNote}>
        <bdi>{note}</bdi>
      </span>
    </button>
  );
}

interface RowProps {
  row: MatrixRow;
  columns: readonly MatrixColumn[];
  scale: Scale | null;
  open: string | null;
  onOpen: (id: string) => void;
  control: (place: Place) => GridControl;
}

function Row({ row: { entity, cells }, columns, scale, open, onOpen, control }: RowProps) {
  return (
    <tr className={styles.row} data-open={open === entity.id || undefined}>
      <th scope="row" role="rowheader" className={styles.name}>
        <button
          type="button"
          {...control({ row: entity.id, column: NAME })}
          className={styles.entity}
          onClick={() => onOpen(entity.id)}
        >
          <KindSymbol kind={entity.kind} role={entity.role} size={20} />
          <span>
            <bdi>{entity.name}</bdi>
          </span>
        </button>
      </th>
      {columns.map((column, index) => {
        const cell = cells[index];
        return (
          <td
            key={column.id}
            role="gridcell"
            aria-selected={cell?.id === open}
            className={styles.cell}
          >
            {cell === undefined ? null : (
              <button
                type="button"
                {...control({ row: entity.id, column: column.id })}
                className={classes(styles.press, cell.id === open && styles.open)}
                data-cell={cell.id}
                onClick={() => onOpen(cell.id)}
              >
                <CellContent cell={cell} scale={scale} />
              </button>
            )}
          </td>
        );
      })}
    </tr>
  );
}

interface MatrixTableProps {
  columns: Matrix['columns'];
  groups: readonly RowGroup[];
  /** Rows there are, shown or not. */
  rowCount: number;
  scale: Scale | null;
  sorting: Sorting | null;
  onSort: (sorting: Sorting | null) => void;
  open: string | null;
  onOpen: (id: string) => void;
}

/** The table of listings: heads and names stay in sight, arrow keys go from cell to cell. */
export function MatrixTable({
  columns,
  groups,
  rowCount,
  scale,
  sorting,
  onSort,
  open,
  onOpen,
}: MatrixTableProps) {
  const shown = groups.flatMap(({ rows }) => rows);
  const { control, handlers } = useGridFocus({
    rows: [HEAD, ...shown.map(({ entity }) => entity.id)],
    columns: [NAME, ...columns.map(({ id }) => id)],
  });
  return (
    <table
      role="grid"
      className={styles.table}
      style={{ '--columns': columns.length } as CSSProperties}
      aria-label={listingWords.table}
      {...handlers}
    >
      <thead>
        <tr>
          <th
            scope="col"
            role="columnheader"
            className={styles.corner}
            aria-sort={ariaSort(sorting, NAME)}
          >
            <SortButton
              by={NAME}
              name={listingWords.entity}
              note={listingWords.rows(shown.length, rowCount)}
              sorting={sorting}
              onSort={onSort}
              control={control({ row: HEAD, column: NAME })}
            />
          </th>
          {columns.map((column, at) => (
            <th
              key={column.id}
              scope="col"
              role="columnheader"
              className={styles.head}
              aria-sort={ariaSort(sorting, column.id)}
            >
              <SortButton
                by={column.id}
                name={column.name}
                note={listingWords.listed(listedIn(shown, at), shown.length)}
                sorting={sorting}
                onSort={onSort}
                control={control({ row: HEAD, column: column.id })}
              />
              <ColumnLists lists={column.lists} scale={scale} />
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ title, rows }) => (
        <tbody key={title}>
          <tr>
            <th
              scope="rowgroup"
              role="rowheader"
              colSpan={columns.length + 1}
              className={styles.group}
            >
              <span>
                {title} <span className={styles.count}>{rows.length}</span>
              </span>
            </th>
          </tr>
          {rows.map((row) => (
            <Row
              key={row.entity.id}
              row={row}
              columns={columns}
              scale={scale}
              open={open}
              onOpen={onOpen}
              control={control}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}
