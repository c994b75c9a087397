import { useState, type FormEvent } from 'react';
import { flushSync } from 'react-dom';
import type { Draft } from './draft';
import type { FormPart } from './formPart';
import { formWords, type Fault, type FaultOf } from './words';

/** Where the reader goes on: the first field that is at fault. */
function focusFirstFault(form: HTMLFormElement): void {
  const field = form.querySelector('[data-invalid]');
  field?.querySelector<HTMLElement>('input, textarea, button')?.focus();
}

interface FormState extends FormPart {
  /** What is wrong, once it was tried. */
  readonly faults: readonly Fault[];
  /** Tries it: names what is wrong, or runs. */
  readonly submit: (event: FormEvent<HTMLFormElement>) => void;
}

/** A draft that is being written: its faults are named only when it is tried. */
export function useForm(
  start: Draft,
  { faultsOf, run }: { faultsOf: (draft: Draft) => Fault[]; run: (draft: Draft) => void },
): FormState {
  const [draft, setDraft] = useState(start);
  const [tried, setTried] = useState(false);
  const faults = tried ? faultsOf(draft) : [];
  const fault: FaultOf = (field) => (faults.includes(field) ? formWords.faults[field] : undefined);
  return {
    draft,
    set: (change) => setDraft((before) => ({ ...before, ...change })),
    faults,
    fault,
    submit: (event) => {
      event.preventDefault();
      // The faults must stand on the page before the first of them can be found.
      flushSync(() => setTried(true));
      if (faultsOf(draft).length > 0) focusFirstFault(event.currentTarget);
      else run(draft);
    },
  };
}
