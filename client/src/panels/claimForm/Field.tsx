import { Input, Text, TextArea, TextField } from 'react-aria-components';
import { FieldLabel, faultProps } from '../shared/FieldLabel';
import picker from '../shared/Picker.module.css';
import styles from './ClaimForm.module.css';
import { formWords } from './words';

interface FieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  placeholder?: string;
  /** Longest text in characters; with it the field shows how many are left. */
  most?: number;
  lines?: number;
  /** A word on what was written, beneath the field. */
  echo?: string | undefined;
  /** What is wrong with it, if anything. */
  fault?: string | undefined;
}

/** One text field of the form, of one or several lines. */
export function Field(props: FieldProps) {
  const { label, value, onChange, placeholder = '', most, lines = 1, echo, fault } = props;
  const beneath = echo ?? (most === undefined ? undefined : formWords.left(most - value.length));
  const limit = most === undefined ? {} : { maxLength: most };
  return (
    <TextField
      {...faultProps(fault)}
      className={picker.picker ?? ''}
      value={value}
      onChange={onChange}
      {...limit}
    >
      <FieldLabel label={label} fault={fault} />
      <span className={picker.box}>
        {lines === 1 ? (
          <Input className={picker.input ?? ''} placeholder={placeholder} />
        ) : (
          <TextArea className={styles.area ?? ''} rows={lines} placeholder={placeholder} />
        )}
      </span>
      {beneath === undefined ? null : (
        <Text slot="description" className={styles.left ?? ''}>
          {beneath}
        </Text>
      )}
    </TextField>
  );
}
