import { useState } from 'react';
import { ComboBox, Input, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { useSources, type Source } from '../../state';
import { FieldLabel, faultProps } from '../shared/FieldLabel';
import picker from '../shared/Picker.module.css';
import { formWords } from './words';

const SHOWN = 30;

interface SourcePickerProps {
  value: Source | null;
  onPick: (source: Source | null) => void;
  /** What is wrong with it, if anything. */
  fault?: string | undefined;
}

/** Picks a source by its title or publisher. */
export function SourcePicker({ value, onPick, fault }: SourcePickerProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const remote = useSources(typed ?? '');
  const found =
    remote.state === 'ready' ? remote.data.edges.slice(0, SHOWN).map(({ node }) => node) : [];
  return (
    <ComboBox
      {...faultProps(fault)}
      className={picker.picker ?? ''}
      items={found}
      inputValue={typed ?? value?.title ?? ''}
      onInputChange={(text) => {
        if (text === (value?.title ?? '')) return;
        setTyped(text);
        if (text === '') onPick(null);
      }}
      onSelectionChange={(key) => {
        const source = found.find(({ id }) => id === key);
        if (source === undefined) return;
        setTyped(null);
        onPick(source);
      }}
      selectedKey={null}
      defaultFilter={() => true}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="focus"
      onBlur={() => setTyped(null)}
    >
      <FieldLabel label={formWords.source} fault={fault} />
      <span className={picker.box}>
        <Input className={picker.input ?? ''} placeholder={formWords.sourcePlaceholder} />
      </span>
      <Popover className={picker.popover ?? ''} offset={4}>
        <ListBox
          className={picker.list ?? ''}
          renderEmptyState={() => <p className={picker.nothing}>{formWords.nothing}</p>}
        >
          {(source: Source) => (
            <ListBoxItem textValue={source.title} className={picker.option ?? ''}>
              <span>
                {source.title} · {source.publisher}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
