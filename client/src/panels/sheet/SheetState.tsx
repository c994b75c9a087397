import { useActions, useAppState, useOpening, useSheetSummary } from '../../state';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { useDialogs } from '../shared/dialogs';
import { RemoteView } from '../shared/RemoteView';
import { words } from '../shared/words';
import styles from './Sheet.module.css';
import { SheetGhost } from './SheetGhost';
import { sheetWords } from './words';

function Filtered() {
  const actions = useActions();
  const count = useAppState((state) => state.picture.entities.size);
  return (
    <Note
      title={sheetWords.filteredTitle(count)}
      actions={
        <Button look="primary" onPress={actions.clearFilter}>
          {sheetWords.clearFilter}
        </Button>
      }
    >
      {sheetWords.filtered}
    </Note>
  );
}

/** What stands on the sheet while it has nothing to draw: on its way, failed, empty, filtered. */
export function SheetState() {
  const opening = useOpening();
  const dialogs = useDialogs();
  const { filteredToNothing, entities } = useSheetSummary();
  if (filteredToNothing)
    return (
      <div className={styles.state}>
        <Filtered />
      </div>
    );
  if (entities > 0 || opening.state === 'ready') return null;
  if (opening.state === 'loading') return <SheetGhost />;
  const search = (
    <Button look="primary" onPress={() => dialogs.show({ kind: 'search', text: '' })}>
      {words.search}
    </Button>
  );
  return (
    <>
      {opening.state === 'slow' ? <SheetGhost /> : null}
      <div className={styles.state}>
        <RemoteView
          remote={opening}
          what={sheetWords.openingWhat}
          rows={0}
          empty={
            <Note title={sheetWords.emptyTitle} actions={search}>
              {sheetWords.empty}
            </Note>
          }
        >
          {() => null}
        </RemoteView>
      </div>
    </>
  );
}
