import { Dialog } from '../../ui/Dialog';
import { Kbd } from '../../ui/Kbd';
import { useDialogs } from '../shared/dialogs';
import styles from './KeysDialog.module.css';
import { KEY_TABLE, keyWords, type KeyRow } from './table';

function Row({ row }: { row: KeyRow }) {
  return (
    <div className={styles.row}>
      <dt>
        {row.keys.map((key) => (
          <Kbd key={key}>{key}</Kbd>
        ))}
      </dt>
      <dd>{row.words}</dd>
    </div>
  );
}

/** All keys, on `?`. */
export function KeysDialog() {
  const dialogs = useDialogs();
  return (
    <Dialog
      title={keyWords.title}
      closeLabel={keyWords.close}
      isOpen={dialogs.open?.kind === 'keys'}
      onOpenChange={(isOpen) => {
        if (!isOpen) dialogs.show(null);
      }}
    >
      <div className={styles.groups} tabIndex={0} role="region" aria-label={keyWords.name}>
        {KEY_TABLE.map(({ title, rows }) => (
          <section key={title}>
            <h3 className={styles.title}>{title}</h3>
            <dl>
              {rows.map((row) => (
                <Row key={row.words} row={row} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
