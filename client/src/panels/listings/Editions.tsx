import type { ListEdition } from '../../state';
import { dateWords } from '../shared/dates';
import styles from './Drawer.module.css';
import { listingWords } from './words';

/** The lists of a jurisdiction: which edition of each is held, and whether absence means anything. */
export function Editions({ lists }: { lists: readonly ListEdition[] }) {
  if (lists.length === 0) return <p className={styles.dim}>{listingWords.noLists}</p>;
  return (
    <ul className={styles.editions}>
      {lists.map(({ id, name, heldAsOf, heldWhole }) => (
        <li key={id}>
          <span>
            <bdi>{name}</bdi>
          </span>
          <span className={styles.small}>
            <span>
              {heldAsOf === null
                ? listingWords.editionUndated
                : listingWords.edition(dateWords(heldAsOf))}
            </span>
            <span>{heldWhole ? listingWords.heldWhole : listingWords.heldInPart}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
