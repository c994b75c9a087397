import type { MatrixMark } from '../../state';
import { ListingSign } from '../../ui/ListingSign';
import { datesInWords } from '../shared/dates';
import styles from './Drawer.module.css';
import { editionWords } from './editionWords';

/** One thing that claims say in a cell, with the list that it stands on. */
export function MarkRow({ mark: { state, words, list } }: { mark: MatrixMark }) {
  return (
    <li className={styles.mark}>
      <ListingSign state={state} />
      <span className={styles.markBody}>
        <span>{datesInWords(words)}</span>
        {list === null ? null : (
          <span className={styles.small}>
            <bdi>{list.name}</bdi>, {editionWords(list)}
          </span>
        )}
      </span>
    </li>
  );
}
