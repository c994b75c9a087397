import { useState, type FormEvent } from 'react';
import { useActions, useAddClaim } from '../../state';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useDialogs, type ClaimStart } from '../shared/dialogs';
import { words } from '../shared/words';
import { About } from './About';
import styles from './ClaimForm.module.css';
import { Said } from './Said';
import { emptyDraft, faultsOf, toInput, type Draft } from './draft';
import { formWords, type Fault } from './words';

function Faults({ faults, error }: { faults: readonly Fault[]; error: string | null }) {
  if (faults.length === 0 && error === null) return null;
  return (
    <div className={styles.faults} role="alert">
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{formWords.faults[fault]}</li>
        ))}
        {error === null ? null : <li>{error}</li>}
      </ul>
    </div>
  );
}

function Form({ start, close }: { start: ClaimStart; close: () => void }) {
  const actions = useActions();
  const adding = useAddClaim();
  const [draft, setDraft] = useState<Draft>({ ...emptyDraft, ...start });
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const input = toInput(draft);
    if (input === null || adding.isPending) return;
    adding.mutate(input, {
      onSuccess: () => {
        actions.notify(formWords.added);
        close();
      },
    });
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.fields}>
        <p className={styles.intro}>{formWords.intro}</p>
        <About draft={draft} set={set} />
        <Said draft={draft} set={set} />
      </div>
      <footer className={styles.foot}>
        <Faults faults={tried ? faultsOf(draft) : []} error={adding.error?.message ?? null} />
        <span className={styles.actions}>
          <Button onPress={close}>{words.cancel}</Button>
          <Button look="primary" type="submit">
            {adding.isPending ? formWords.adding : formWords.add}
          </Button>
        </span>
      </footer>
    </form>
  );
}

/** Adds one claim; for editors. What is missing or wrong is named when it is tried. */
export function ClaimForm() {
  const dialogs = useDialogs();
  const open = dialogs.open?.kind === 'claim' ? dialogs.open : null;
  return (
    <Dialog
      title={formWords.title}
      closeLabel={formWords.close}
      isOpen={open !== null}
      onOpenChange={(isOpen) => {
        if (!isOpen) dialogs.show(null);
      }}
    >
      <Form start={open?.start ?? {}} close={() => dialogs.show(null)} />
    </Dialog>
  );
}
