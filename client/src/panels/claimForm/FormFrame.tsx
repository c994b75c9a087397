import type { FormEvent, ReactNode } from 'react';
import { Button } from '../../ui/Button';
import { words } from '../shared/words';
import styles from './ClaimForm.module.css';
import { formWords, type Fault } from './words';

interface FormFrameProps {
  intro: string;
  faults: readonly Fault[];
  /** What the server said when it was tried. */
  error: Error | null;
  isPending: boolean;
  /** Words of the button, and while it runs. */
  act: string;
  acting: string;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  close: () => void;
  children: ReactNode;
}

/** How many fields are at fault, or what the server said; the faults themselves stand at their fields. */
function trouble(faults: readonly Fault[], error: Error | null): string | null {
  const [first] = faults;
  if (faults.length === 1 && first === 'unchanged') return formWords.faults.unchanged;
  return faults.length > 0 ? formWords.toMend(faults.length) : (error?.message ?? null);
}

/** A form in a dialog: its fields scroll, what is wrong and what can be done stay in sight. */
export function FormFrame(props: FormFrameProps) {
  return (
    <form className={styles.form} onSubmit={props.onSubmit} noValidate>
      <div className={styles.fields}>
        <p className={styles.intro}>{props.intro}</p>
        {props.children}
      </div>
      <footer className={styles.foot}>
        <p className={styles.faults} role="alert">
          {trouble(props.faults, props.error)}
        </p>
        <span className={styles.actions}>
          <Button onPress={props.close}>{words.cancel}</Button>
          <Button look="primary" type="submit" isDisabled={props.isPending}>
            {props.isPending ? props.acting : props.act}
          </Button>
        </span>
      </footer>
    </form>
  );
}
