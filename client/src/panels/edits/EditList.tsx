import type { ReactNode } from 'react';
import type { EditsFound, Remote } from '../../state';
import { Button } from '../../ui/Button';
import { RemoteView } from '../shared/RemoteView';
import { EditRow } from './EditRow';
import styles from './Edits.module.css';
import { editWords } from './words';

interface EditListProps {
  remote: Remote<EditsFound>;
  /** What stands there where nothing was edited. */
  empty: ReactNode;
  /** Opens an entity that an edit touched; left out where they are on the page already. */
  onOpen?: (id: string) => void;
}

/** Entries of a log, newest first, page by page. */
export function EditList({ remote, empty, onOpen }: EditListProps) {
  return (
    <RemoteView remote={remote} what={editWords.what} empty={empty}>
      {({ all, total, more, loadingMore }) => (
        <>
          <ol className={styles.list}>
            {all.map((edit) => (
              <EditRow key={edit.id} edit={edit} {...(onOpen === undefined ? {} : { onOpen })} />
            ))}
          </ol>
          <div className={styles.end}>
            <span>{editWords.shown(all.length, total)}</span>
            {more === null ? null : (
              <Button onPress={more} isDisabled={loadingMore}>
                {loadingMore ? editWords.loading : editWords.older}
              </Button>
            )}
          </div>
        </>
      )}
    </RemoteView>
  );
}
