import { Pin, Plus, X } from 'lucide-react';
import { useState } from 'react';
import { Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import {
  listableKinds,
  mostRows,
  useActions,
  useMatrixView,
  type EntityName,
  type MatrixRow,
} from '../../state';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { KindSymbol } from '../../ui/KindSymbol';
import { EntityPicker } from '../shared/EntityPicker';
import styles from './Toolbar.module.css';
import { listingWords } from './words';

interface RowsProps {
  /** Ids of the rows that are asked for. */
  ids: readonly string[];
  rows: readonly MatrixRow[];
}

function Add({ ids }: Pick<RowsProps, 'ids'>) {
  const actions = useActions();
  const [refused, setRefused] = useState(false);
  const add = (entity: EntityName | null) => {
    if (entity === null) return;
    const listable = listableKinds.includes(entity.kind);
    setRefused(!listable);
    if (listable && !ids.includes(entity.id) && ids.length < mostRows)
      actions.setMatrixRows([entity.id, ...ids]);
  };
  return (
    <EntityPicker
      key={ids.length}
      label={listingWords.add}
      placeholder={listingWords.addPlaceholder}
      nothing={listingWords.addNothing}
      value={null}
      onPick={add}
      fault={refused ? listingWords.addRefused : undefined}
    />
  );
}

function Chosen({ ids, rows }: RowsProps) {
  const actions = useActions();
  return (
    <ul className={styles.chosen}>
      {rows.map(({ entity }) => (
        <li key={entity.id}>
          <KindSymbol kind={entity.kind} role={entity.role} size={18} />
          <span>
            <bdi>{entity.name}</bdi>
          </span>
          <IconButton
            label={listingWords.remove(entity.name)}
            icon={<X size={14} aria-hidden="true" />}
            onPress={() => actions.setMatrixRows(ids.filter((id) => id !== entity.id))}
          />
        </li>
      ))}
    </ul>
  );
}

/** Whose rows the table has: those on the sheet, or what the reader adds and removes. */
export function RowsButton({ ids, rows }: RowsProps) {
  const actions = useActions();
  const own = useMatrixView().rows !== null;
  // An id that may not be seen, or is none, has no row.
  const count = rows.length === 0 ? ids.length : rows.length;
  return (
    <DialogTrigger>
      <Button>
        {own ? <Pin size={14} aria-hidden="true" /> : <Plus size={14} aria-hidden="true" />}
        {own ? listingWords.chosen(count) : listingWords.onSheet(count)}
      </Button>
      <Popover className={styles.popover ?? ''} offset={4} placement="bottom start">
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.popoverTitle ?? ''}>
            {listingWords.rowsTitle}
          </Heading>
          <Add ids={ids} />
          <Chosen ids={ids} rows={rows} />
          {own ? (
            <Button onPress={() => actions.setMatrixRows(null)}>{listingWords.backToSheet}</Button>
          ) : null}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
