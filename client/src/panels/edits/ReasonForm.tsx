import type { ReactNode } from 'react';
import { Button } from '../../ui/Button';
import form from '../claimForm/ClaimForm.module.css';
import { words } from '../shared/words';

interface ReasonFormProps {
  intro: string;
  /** Words of the button. */
  act: string;
  isPending: boolean;
  error: Error | null;
  onSubmit: () => void;
  close: () => void;
  children: ReactNode;
}

/** A small form in a dialog, with what the server said where it refused. */
export function ReasonForm({
  intro,
  act,
  isPending,
  error,
  onSubmit,
  close,
  children,
}: ReasonFormProps) {
  return (
    <form
      className={form.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <div className={form.fields}>
        <p className={form.intro}>{intro}</p>
        {children}
      </div>
      <footer className={form.foot}>
        <p className={form.faults} role="alert">
          {error?.message}
        </p>
        <span className={form.actions}>
          <Button onPress={close}>{words.cancel}</Button>
          <Button look="primary" type="submit" isDisabled={isPending}>
            {act}
          </Button>
        </span>
      </footer>
    </form>
  );
}
