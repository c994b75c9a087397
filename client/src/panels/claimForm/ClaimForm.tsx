import { useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import { useActions, useAddClaim } from '../../state';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useDialogs, type ClaimStart } from '../shared/dialogs';
import { words } from '../shared/words';
import { About } from './About';
import styles from './ClaimForm.module.css';
import { Said } from './Said';
import { emptyDraft, faultsOf, toInput, type Draft } from './draft';
import { formWords, type Fault, type FaultOf } from './words';

/** How many fields are at fault, or what the server said; the faults themselves stand at their fields. */
function Trouble({ faults, error }: { faults: readonly Fault[]; error: string | null }) {
  return (
    <p className={styles.faults} role="alert">
      {faults.length > 0 ? formWords.toMend(faults.length) : error}
    </p>
  );
}

/** Where the reader goes on: the first field that is at fault. */
function focusFirstFault(form: HTMLFormElement): void {
  const field = form.querySelector('[data-invalid]');
  field?.querySelector<HTMLElement>('input, textarea, button')?.focus();
}

function Form({ start, close }: { start: ClaimStart; close: () => void }) {
  const actions = useActions();
  const adding = useAddClaim();
  const [draft, setDraft] = useState<Draft>({ ...emptyDraft, ...start });
  const [tried, setTried] = useState(false);
  const set = (change: Partial<Draft>) => setDraft((before) => ({ ...before, ...change }));
  const faults = tried ? faultsOf(draft) : [];
  const fault: FaultOf = (field) => (faults.includes(field) ? formWords.faults[field] : undefined);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // The faults must stand on the page before the first of them can be found.
    flushSync(() => setTried(true));
    const form = event.currentTarget;
    if (faultsOf(draft).length > 0) focusFirstFault(form);
    const input = toInput(draft);
    if (input === null || adding.isPending) return;
    adding.mutate(
      { input, why: '' },
      {
        onSuccess: () => {
          actions.notify(formWords.added);
          close();
        },
      },
    );
  };
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <div className={styles.fields}>
        <p className={styles.intro}>{formWords.intro}</p>
        <About draft={draft} set={set} fault={fault} />
        <Said draft={draft} set={set} fault={fault} />
      </div>
      <footer className={styles.foot}>
        <Trouble faults={faults} error={adding.error?.message ?? null} />
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
