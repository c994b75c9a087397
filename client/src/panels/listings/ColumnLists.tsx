import type { ListEdition } from '../../state';
import styles from './Table.module.css';
import { editionWords } from './editionWords';
import type { Scale } from './scale';
import { listingWords } from './words';

/** Lists that a head names; the drawer names all of them. */
const SHOWN = 2;

/** Under the name of a jurisdiction: its lists with their editions, and the years of the bars. */
export function ColumnLists({
  lists,
  scale,
}: {
  lists: readonly ListEdition[];
  scale: Scale | null;
}) {
  const more = lists.length - SHOWN;
  return (
    <div className={styles.lists}>
      {lists.length === 0 ? <p className={styles.list}>{listingWords.noLists}</p> : null}
      {lists.slice(0, SHOWN).map((list) => (
        <p key={list.id} className={styles.list} title={`${list.name}, ${editionWords(list)}`}>
          <span className={styles.listName}>
            <bdi>{list.name}</bdi>
          </span>
          <span className={styles.edition}>
            <bdi>{editionWords(list)}</bdi>
          </span>
        </p>
      ))}
      {more > 0 ? <p className={styles.list}>{listingWords.moreLists(more)}</p> : null}
      {scale === null ? null : (
        <p className={styles.years} aria-hidden="true">
          <span>{scale.first}</span>
          <span>{Math.floor(scale.last)}</span>
        </p>
      )}
    </div>
  );
}
