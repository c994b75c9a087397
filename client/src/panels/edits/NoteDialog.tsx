import { useState } from 'react';
import { useActions, useCorrectionNote, type EntityName } from '../../state';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../claimForm/Field';
import { useDialogs } from '../shared/dialogs';
import { ReasonForm } from './ReasonForm';
import { editWords } from './words';

interface NoteProps {
  entity: EntityName;
  /** The note that stands now; empty where none does. */
  given: string;
  close: () => void;
}

function Note({ entity, given, close }: NoteProps) {
  const actions = useActions();
  const saving = useCorrectionNote();
  const [text, setText] = useState(given);
  const [why, setWhy] = useState('');
  const removes = text.trim() === '' && given !== '';
  const save = () => {
    if (text.trim() === given.trim()) return close();
    saving.mutate(
      { entity: entity.id, text, why },
      {
        onSuccess: () => {
          actions.notify(removes ? editWords.noteRemoved : editWords.noteSaved);
          close();
        },
      },
    );
  };
  const act = removes ? editWords.noteRemove : editWords.noteSave;
  return (
    <ReasonForm
      intro={editWords.noteIntro(entity.name)}
      act={saving.isPending ? editWords.noteSaving : act}
      isPending={saving.isPending}
      error={saving.error}
      onSubmit={save}
      close={close}
    >
      <Field label={editWords.noteText} value={text} onChange={setText} most={600} lines={4} />
      <Field label={editWords.noteWhy} value={why} onChange={setWhy} most={600} lines={2} />
    </ReasonForm>
  );
}

/** Attaches a correction note to an entity, changes it or takes it away; for editors. */
export function NoteDialog() {
  const dialogs = useDialogs();
  const open = dialogs.open?.kind === 'note' ? dialogs.open : null;
  const close = () => dialogs.show(null);
  return (
    <Dialog
      title={editWords.noteTitle}
      closeLabel={editWords.noteClose}
      isOpen={open !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) close();
      }}
    >
      {open === null ? null : <Note entity={open.entity} given={open.text} close={close} />}
    </Dialog>
  );
}
