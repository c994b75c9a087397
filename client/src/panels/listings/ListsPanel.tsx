import type { Matrix } from '../../state';
import panel from '../shared/Panel.module.css';
import styles from './Drawer.module.css';
import { Editions } from './Editions';
import { listingWords } from './words';

/** Before a cell is open: every jurisdiction of the table, its lists and the edition held of each. */
export function ListsPanel({ matrix: { columns, rows } }: { matrix: Matrix }) {
  return (
    <div className={panel.panel}>
      <div className={panel.head}>
        <h2 className={panel.title}>{listingWords.editions}</h2>
        <p className={panel.because}>{listingWords.editionsHint}</p>
      </div>
      <div className={panel.scroll} role="region" aria-label={listingWords.editions} tabIndex={0}>
        {columns.map(({ id, name, lists, listedCount }) => (
          <section key={id} className={panel.section}>
            <h3>
              {name}
              <span className={styles.dim}>
                {listingWords.listedLong(listedCount, rows.length)}
              </span>
            </h3>
            <Editions lists={lists} />
          </section>
        ))}
      </div>
    </div>
  );
}
