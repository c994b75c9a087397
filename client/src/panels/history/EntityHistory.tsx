import { useEntityEdits } from '../../state';
import { Button } from '../../ui/Button';
import { Note } from '../../ui/Note';
import { EditList } from '../edits/EditList';
import { editWords } from '../edits/words';
import { useDialogs } from '../shared/dialogs';
import panel from '../shared/Panel.module.css';

/** The edits that touched one entity, for every reader, and the way to the whole log. */
export function EntityHistory({ id }: { id: string }) {
  const dialogs = useDialogs();
  return (
    <>
      <EditList
        remote={useEntityEdits(id)}
        empty={<Note title={editWords.noneOf}>{editWords.noneOfHint}</Note>}
      />
      <p className={panel.section}>
        <Button onPress={() => dialogs.show({ kind: 'log' })}>{editWords.whole}</Button>
      </p>
    </>
  );
}
