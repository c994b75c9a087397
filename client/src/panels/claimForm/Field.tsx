import { Input, Label, Text, TextArea, TextField } from 'react-aria-components';
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
}

/** One text field of the form, of one or several lines. */
export function Field({ label, value, onChange, placeholder = '', most, lines = 1 }: FieldProps) {
  const limit = most === undefined ? {} : { maxLength: most };
  return (
    <TextField className={picker.picker ?? ''} value={value} onChange={onChange} {...limit}>
      <Label className={picker.label ?? ''}>{label}</Label>
      <span className={picker.box}>
        {lines === 1 ? (
          <Input className={picker.input ?? ''} placeholder={placeholder} />
        ) : (
          <TextArea className={styles.area ?? ''} rows={lines} placeholder={placeholder} />
        )}
      </span>
      {most === undefined ? null : (
        <Text slot="description" className={styles.left ?? ''}>
          {formWords.left(most - value.length)}
        </Text>
      )}
    </TextField>
  );
}
