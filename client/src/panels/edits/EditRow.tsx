import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { useActions, useEditor, useUndoEdit, type Edit } from '../../state';
import { Button } from '../../ui/Button';
import { Field } from '../claimForm/Field';
import { datesInWords, momentWords } from '../shared/dates';
import { EntityButton } from '../shared/EntityButton';
import { words } from '../shared/words';
import styles from './Edits.module.css';
import { editWords } from './words';

/** One field before and after. */
function FieldRow({ field }: { field: Edit['fields'][number] }) {
  return (
    <div className={styles.field}>
      <dt>{field.name}</dt>
      <dd>
        {field.before === null ? null : <del>{datesInWords(field.before)}</del>}
        {field.after === null ? null : <ins>{datesInWords(field.after)}</ins>}
        {field.before === null && field.after === null ? editWords.nothing : null}
      </dd>
    </div>
  );
}

/** What was changed, field by field; opened on demand. */
function Fields({ fields }: { fields: Edit['fields'] }) {
  if (fields.length === 0) return null;
  return (
    <details className={styles.fields}>
      <summary>{editWords.fields(fields.length)}</summary>
      <dl>
        {fields.map((field) => (
          <FieldRow key={field.name} field={field} />
        ))}
      </dl>
    </details>
  );
}

/** Asks for a last word, and undoes. */
function UndoForm({ edit, close }: { edit: Edit; close: () => void }) {
  const actions = useActions();
  const undoing = useUndoEdit();
  const [why, setWhy] = useState('');
  const undo = () =>
    undoing.mutate(
      { id: edit.id, why },
      {
        onSuccess: () => {
          actions.notify(editWords.undoneNow);
          close();
        },
      },
    );
  return (
    <form
      className={styles.undo}
      onSubmit={(event) => {
        event.preventDefault();
        undo();
      }}
    >
      <p>
        <b>{editWords.undoTitle}</b> {editWords.undoHint}
      </p>
      <Field label={editWords.whyOptional} value={why} onChange={setWhy} most={600} />
      <p className={styles.trouble} role="alert">
        {undoing.error?.message}
      </p>
      <span className={styles.actions}>
        <Button onPress={close}>{words.cancel}</Button>
        <Button look="primary" type="submit" isDisabled={undoing.isPending}>
          {undoing.isPending ? editWords.undoing : editWords.undoNow}
        </Button>
      </span>
    </form>
  );
}

/** What undid it, or what it undid. */
function Undone({ edit: { undoes, undoneBy } }: { edit: Edit }) {
  return (
    <>
      {undoes === null ? null : <p>{editWords.undoes(undoes.summary)}</p>}
      {undoneBy === null ? null : (
        <p>
          <b>{editWords.undone(undoneBy.by, momentWords(undoneBy.at))}</b>
        </p>
      )}
    </>
  );
}

/** One entry of the log: who, when, what, why, before and after, and the way back. */
export function EditRow({ edit, onOpen }: { edit: Edit; onOpen?: (id: string) => void }) {
  const editor = useEditor();
  const [asks, setAsks] = useState(false);
  const { entities } = edit;
  return (
    <li className={styles.edit} data-edit={edit.id} data-action={edit.action}>
      <p className={styles.head}>
        <time dateTime={edit.at}>{momentWords(edit.at)}</time>
        <span>{editWords.by(edit.by)}</span>
      </p>
      <p className={styles.summary}>{datesInWords(edit.summary)}</p>
      <p className={styles.why}>{edit.why === null ? editWords.noWhy : editWords.why(edit.why)}</p>
      <Undone edit={edit} />
      <Fields fields={edit.fields} />
      <div className={styles.foot}>
        {onOpen === undefined
          ? null
          : entities.map((entity) => (
              <EntityButton key={entity.id} entity={entity} onPress={() => onOpen(entity.id)} />
            ))}
        {editor && edit.undoable && !asks ? (
          <Button className={styles.undoButton ?? ''} onPress={() => setAsks(true)}>
            <Undo2 size={14} aria-hidden="true" />
            {editWords.undo}
          </Button>
        ) : null}
      </div>
      {asks ? <UndoForm edit={edit} close={() => setAsks(false)} /> : null}
    </li>
  );
}
