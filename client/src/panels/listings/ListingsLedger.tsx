import { useMatrixView, type Matrix } from '../../state';
import { RemoteView } from '../shared/RemoteView';
import { CellPanel } from './CellPanel';
import { ListsPanel } from './ListsPanel';
import { RowPanel } from './RowPanel';
import { useListings } from './useListings';
import { listingWords } from './words';

/** Where a cell or row stands, in the order asked for; empty where the table does not have it. */
function placeOf({ rows, columns }: Matrix, open: string): string {
  const [entity, column] = open.split('~');
  const row = rows.findIndex((one) => one.entity.id === entity) + 1;
  if (row === 0) return '';
  const at = columns.findIndex(({ id }) => id === column) + 1;
  return at === 0 ? listingWords.placeRow(row) : listingWords.place(row, at);
}

/** The drawer of the page of listings: an open cell, an open row, or the lists and their editions. */
export function ListingsLedger() {
  const { open } = useMatrixView();
  const { remote } = useListings();
  if (open?.includes('~') === true) {
    const place = remote.state === 'ready' ? placeOf(remote.data, open) : '';
    return <CellPanel key={open} id={open} place={place} />;
  }
  return (
    <RemoteView remote={remote} what={listingWords.what} empty={null}>
      {(matrix) => {
        const row = matrix.rows.find(({ entity }) => entity.id === open);
        return row === undefined ? (
          <ListsPanel matrix={matrix} />
        ) : (
          <RowPanel
            key={row.entity.id}
            row={row}
            columns={matrix.columns}
            place={placeOf(matrix, row.entity.id)}
          />
        );
      }}
    </RemoteView>
  );
}
