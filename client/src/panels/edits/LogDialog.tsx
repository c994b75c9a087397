import { useActions, useEdits } from '../../state';
import { Dialog } from '../../ui/Dialog';
import { Note } from '../../ui/Note';
import { useDialogs } from '../shared/dialogs';
import { EditList } from './EditList';
import styles from './Edits.module.css';
import { editWords } from './words';

function Log({ close }: { close: () => void }) {
  const actions = useActions();
  return (
    <div className={styles.log} tabIndex={0} role="region" aria-label={editWords.log}>
      <p className={styles.intro}>{editWords.logIntro}</p>
      <EditList
        remote={useEdits()}
        empty={<Note title={editWords.none}>{editWords.noneHint}</Note>}
        onOpen={(id) => {
          close();
          actions.show('explorer');
          void actions.add(id);
        }}
      />
    </div>
  );
}

/** Every edit of the graph, for every reader; editors undo from here. */
export function LogDialog() {
  const dialogs = useDialogs();
  const close = () => dialogs.show(null);
  return (
    <Dialog
      title={editWords.log}
      closeLabel={editWords.close}
      isOpen={dialogs.open?.kind === 'log'}
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      <Log close={close} />
    </Dialog>
  );
}
