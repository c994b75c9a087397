import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { FieldLabel, faultProps } from './FieldLabel';
import styles from './Picker.module.css';

/** One thing to choose. */
export interface ChoiceItem<T extends string> {
  readonly id: T;
  readonly label: string;
  readonly sign?: ReactNode;
}

interface ChoiceProps<T extends string> {
  label: string;
  items: readonly ChoiceItem<T>[];
  value: T | null;
  onChange: (value: T) => void;
  placeholder?: string;
  /** What is wrong with it, if anything. */
  fault?: string | undefined;
}

/** A choice among a few named things. */
export function Choice<T extends string>({
  label,
  items,
  value,
  onChange,
  placeholder,
  fault,
}: ChoiceProps<T>) {
  return (
    <Select
      {...faultProps(fault)}
      className={styles.picker ?? ''}
      selectedKey={value}
      onSelectionChange={(key) => {
        const item = items.find(({ id }) => id === key);
        if (item !== undefined) onChange(item.id);
      }}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <FieldLabel label={label} fault={fault} />
      <Button className={styles.control ?? ''}>
        <SelectValue className={styles.value ?? ''} />
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox className={styles.list ?? ''} items={items}>
          {(item: ChoiceItem<T>) => (
            <ListBoxItem id={item.id} textValue={item.label} className={styles.option ?? ''}>
              {item.sign}
              {item.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
