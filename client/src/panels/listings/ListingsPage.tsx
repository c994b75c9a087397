import { useMemo, useState } from 'react';
import { Network } from 'lucide-react';
import { useActions, useMatrixView, useOpening, type Matrix } from '../../state';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { RemoteView } from '../shared/RemoteView';
import { Legend } from './Legend';
import styles from './Listings.module.css';
import { MatrixTable } from './MatrixTable';
import { Toolbar } from './Toolbar';
import { filterRows, openFilter, type RowFilter } from './filters';
import { groupRows, sortRows, type Sorting } from './order';
import { scaleOf } from './scale';
import { useListings } from './useListings';
import { listingWords } from './words';

const today = (): string => new Date().toISOString().slice(0, 10);

/** Before anything is asked: the sheet is on its way, or has nothing that a list could have. */
function NoRows() {
  const actions = useActions();
  const opening = useOpening();
  const none = (
    <Note
      title={listingWords.noRows}
      actions={
        <Button onPress={() => actions.show('explorer')}>
          <Network size={14} aria-hidden="true" />
          {listingWords.toExplorer}
        </Button>
      }
    >
      {listingWords.noRowsHint}
    </Note>
  );
  return (
    <RemoteView remote={opening} what={listingWords.what} empty={none} rows={12}>
      {() => none}
    </RemoteView>
  );
}

interface TableProps {
  matrix: Matrix;
  day: string | null;
  shown: Matrix['rows'];
  sorting: Sorting | null;
  onSort: (sorting: Sorting | null) => void;
  bars: boolean;
}

function Table({ matrix, day, shown, sorting, onSort, bars }: TableProps) {
  const actions = useActions();
  const { open } = useMatrixView();
  const scale = useMemo(
    () => (bars ? scaleOf(matrix.rows, day ?? today()) : null),
    [bars, matrix.rows, day],
  );
  const groups = useMemo(() => groupRows(shown, listingWords.rest), [shown]);
  return (
    <>
      <MatrixTable
        columns={matrix.columns}
        groups={groups}
        rowCount={matrix.rows.length}
        scale={scale}
        sorting={sorting}
        onSort={onSort}
        open={open}
        onOpen={actions.openCell}
      />
      {matrix.columns.length === 0 ? <p className={styles.note}>{listingWords.noColumns}</p> : null}
    </>
  );
}

/** Rows as they are shown: those that the filter leaves, in order. */
function useShown(matrix: Matrix | null, filter: RowFilter, sorting: Sorting | null) {
  return useMemo(
    () =>
      matrix === null
        ? []
        : [...sortRows(filterRows(matrix.rows, filter), matrix.columns, sorting)],
    [matrix, filter, sorting],
  );
}

/** The page of listings: who lists whom, since when, under which reference. */
export function ListingsPage() {
  const { asked, remote } = useListings();
  const [filter, setFilter] = useState<RowFilter>(openFilter);
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const [bars, setBars] = useState(true);
  const matrix = remote.state === 'ready' ? remote.data : null;
  const shown = useShown(matrix, filter, sorting);
  return (
    <div className={styles.page}>
      <Toolbar
        asked={asked}
        matrix={matrix}
        shown={shown}
        filter={filter}
        onFilter={setFilter}
        bars={bars}
        onBars={setBars}
      />
      <div className={styles.scroll}>
        <RemoteView
          remote={remote}
          what={listingWords.what}
          idle={<NoRows />}
          empty={<Note title={listingWords.nothing}>{listingWords.nothingHint}</Note>}
          rows={12}
        >
          {(data) =>
            shown.length === 0 ? (
              <Note
                title={listingWords.noMatch}
                actions={
                  <Button onPress={() => setFilter(openFilter)}>{listingWords.showAll}</Button>
                }
              />
            ) : (
              <Table
                matrix={data}
                day={asked.day.asOf}
                shown={shown}
                sorting={sorting}
                onSort={setSorting}
                bars={bars}
              />
            )
          }
        </RemoteView>
      </div>
      <Legend />
    </div>
  );
}
