import type { MatrixMark } from '../../state';
import { ListingSign } from '../../ui/ListingSign';
import { datesInWords } from '../shared/dates';
import styles from './Drawer.module.css';
import { spanWords } from './cellWords';
import { editionWords } from './editionWords';

/** One thing that claims say in a cell: what, from when to when, under which reference, on which list. */
export function MarkRow({ mark }: { mark: MatrixMark }) {
  const { state, words, reference, list } = mark;
  const span = spanWords(mark);
  return (
    <li className={styles.mark}>
      <ListingSign state={state} />
      <span className={styles.markBody}>
        <span>{datesInWords(words)}</span>
        <span className={styles.small}>
          {span === null ? null : <span>{span}</span>}
          {reference === null ? null : <bdi className={styles.reference}>{reference}</bdi>}
          {list === null ? null : (
            <span>
              <bdi>{list.name}</bdi>, {editionWords(list)}
            </span>
          )}
        </span>
      </span>
    </li>
  );
}
