import { Network } from 'lucide-react';
import { useActions, type Matrix, type MatrixRow } from '../../state';
import { Button } from '../../ui/Button';
import { KindSymbol } from '../../ui/KindSymbol';
import { ListingSign } from '../../ui/ListingSign';
import { datesInWords } from '../shared/dates';
import panel from '../shared/Panel.module.css';
import { PanelHead } from '../shared/PanelHead';
import { Disagree } from './CellContent';
import styles from './Drawer.module.css';
import { listingWords } from './words';

interface RowPanelProps {
  row: MatrixRow;
  columns: Matrix['columns'];
  place: string;
}

/** One entity across all jurisdictions, in sentences; a press opens the claims of one. */
export function RowPanel({ row: { entity, cells }, columns, place }: RowPanelProps) {
  const actions = useActions();
  const open = () => {
    actions.show('explorer');
    void actions.add(entity.id);
  };
  return (
    <div className={panel.panel}>
      <div className={panel.head}>
        <PanelHead what={place} onClose={() => actions.openCell(null)} />
        <h2 className={styles.entity}>
          <KindSymbol kind={entity.kind} role={entity.role} size={26} />
          <bdi>{entity.name}</bdi>
        </h2>
      </div>
      <div className={panel.scroll}>
        <ul aria-label={listingWords.acrossLists}>
          {columns.map((column, index) => {
            const cell = cells[index];
            if (cell === undefined) return null;
            return (
              <li key={column.id}>
                <button
                  type="button"
                  className={styles.across}
                  onClick={() => actions.openCell(cell.id)}
                >
                  <ListingSign state={cell.state} />
                  <span className={styles.markBody}>
                    <b>{column.name}</b>
                    <span>{datesInWords(cell.words)}</span>
                  </span>
                  {cell.conflicting ? <Disagree /> : null}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      <footer className={panel.foot}>
        <Button look="primary" onPress={open}>
          <Network size={14} aria-hidden="true" />
          {listingWords.open}
        </Button>
      </footer>
    </div>
  );
}
