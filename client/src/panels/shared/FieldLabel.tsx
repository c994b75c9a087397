import { FieldError, Label } from 'react-aria-components';
import styles from './Picker.module.css';

/**
 * The label of a field. What is wrong with the field stands on the same line, so that nothing moves when
 * it appears; the field is described by it.
 */
export function FieldLabel({ label, fault }: { label: string; fault: string | undefined }) {
  return (
    <span className={styles.labelled}>
      <Label className={styles.label ?? ''}>{label}</Label>
      <FieldError className={styles.fault ?? ''}>{fault}</FieldError>
    </span>
  );
}

/** What marks a field as at fault, for every kind of field. */
export const faultProps = (fault: string | undefined) => ({
  isInvalid: fault !== undefined,
  validationBehavior: 'aria' as const,
});
