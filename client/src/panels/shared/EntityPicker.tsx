import { useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover, type Key } from 'react-aria-components';
import { useSearch, type EntityName } from '../../state';
import { KindSymbol } from '../../ui/KindSymbol';
import { FieldLabel, faultProps } from './FieldLabel';
import { Hidden } from './Hidden';
import styles from './Picker.module.css';
import { words } from './words';

interface EntityPickerProps {
  label: string;
  placeholder: string;
  nothing: string;
  /** The entity that is picked. */
  value: EntityName | null;
  onPick: (entity: EntityName | null) => void;
  /** Takes the focus when it appears. */
  autoFocus?: boolean;
  /** What is wrong with it, if anything. */
  fault?: string | undefined;
}

/** Picks an entity by name in any spelling: a field with what the search finds. */
export function EntityPicker({
  label,
  placeholder,
  nothing,
  value,
  onPick,
  autoFocus = false,
  fault,
}: EntityPickerProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const remote = useSearch(typed ?? '', { limit: 8 });
  const searching = (typed ?? '').trim() !== '';
  const found = remote.state === 'ready' ? remote.data.entities.map(({ entity }) => entity) : [];
  const pick = (key: Key | null) => {
    const entity = found.find(({ id }) => id === key);
    if (entity === undefined) return;
    setTyped(null);
    onPick(entity);
  };
  const change = (text: string) => {
    if (text === (value?.name ?? '')) return;
    setTyped(text);
    if (text === '') onPick(null);
  };
  return (
    <ComboBox
      {...faultProps(fault)}
      className={styles.picker ?? ''}
      items={found}
      inputValue={typed ?? value?.name ?? ''}
      onInputChange={change}
      onSelectionChange={pick}
      selectedKey={null}
      defaultFilter={() => true}
      allowsCustomValue
      // Only while something is typed: after a pick there is nothing left to show.
      allowsEmptyCollection={searching}
      menuTrigger="input"
      autoFocus={autoFocus}
      onBlur={() => setTyped(null)}
    >
      <FieldLabel label={label} fault={fault} />
      <span className={styles.box}>
        {value === null || typed !== null ? null : (
          <KindSymbol kind={value.kind} role={value.role} size={20} />
        )}
        <Input className={styles.input ?? ''} placeholder={placeholder} />
      </span>
      <Popover className={styles.popover ?? ''} offset={4}>
        <ListBox
          className={styles.list ?? ''}
          renderEmptyState={() => (
            <p className={styles.nothing}>
              {remote.state === 'empty' ? nothing : words.loading(words.names)}
            </p>
          )}
        >
          {(entity: EntityName) => (
            <ListBoxItem id={entity.id} textValue={entity.name} className={styles.option ?? ''}>
              <KindSymbol kind={entity.kind} role={entity.role} size={18} />
              <span dir="auto">{entity.name}</span>
              <Hidden entity={entity} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
