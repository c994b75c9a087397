import { Download } from 'lucide-react';
import type { Matrix, MatrixRequest, MatrixRow } from '../../state';
import { kindTerm, type EntityKind } from '../../graph/vocabulary';
import { Button } from '../../ui/Button';
import { Toggle } from '../../ui/Toggle';
import { listableKinds } from '../../state';
import { DayField, DaysNote } from './DayField';
import { RowsButton } from './RowsButton';
import styles from './Toolbar.module.css';
import { conflictsIn } from './order';
import { filterRows, type RowFilter } from './filters';
import { useExport } from './useExport';
import { listingWords } from './words';

interface ToolbarProps {
  asked: MatrixRequest;
  /** Null until it is there. */
  matrix: Matrix | null;
  /** The rows as they are shown: what an export has. */
  shown: readonly MatrixRow[];
  filter: RowFilter;
  onFilter: (filter: RowFilter) => void;
  bars: boolean;
  onBars: (bars: boolean) => void;
}

function KindField({ filter, onFilter }: Pick<ToolbarProps, 'filter' | 'onFilter'>) {
  return (
    <label className={styles.kind}>
      <span className="visually-hidden">{listingWords.kind}</span>
      <select
        value={filter.kind ?? ''}
        onChange={({ target }) => {
          const kind = listableKinds.find((one) => one === target.value) ?? null;
          onFilter({ ...filter, kind });
        }}
      >
        <option value="">{listingWords.allKinds}</option>
        {listableKinds.map((kind: EntityKind) => (
          <option key={kind} value={kind}>
            {kindTerm(kind).plural}
          </option>
        ))}
      </select>
    </label>
  );
}

/** What the table shows and how: rows, kind, day, conflicts, bars, and its download. */
export function Toolbar({ asked, matrix, shown, filter, onFilter, bars, onBars }: ToolbarProps) {
  const download = useExport(asked);
  // What the toggle would leave; nothing is counted before anything was loaded.
  const conflicts =
    matrix && conflictsIn(filterRows(matrix.rows, { ...filter, onlyConflicts: true }));
  return (
    <header className={styles.toolbar}>
      <h1 className={styles.title}>{listingWords.title}</h1>
      <RowsButton ids={asked.entities} rows={matrix?.rows ?? []} />
      <KindField filter={filter} onFilter={onFilter} />
      <DayField />
      <DaysNote />
      <span className={styles.end}>
        <Toggle
          isSelected={filter.onlyConflicts}
          onChange={(onlyConflicts) => onFilter({ ...filter, onlyConflicts })}
        >
          {listingWords.onlyConflicts(conflicts)}
        </Toggle>
        <Toggle isSelected={bars} onChange={onBars}>
          {listingWords.bars}
        </Toggle>
        <Button
          aria-label={listingWords.csvLong}
          isDisabled={matrix === null || shown.length === 0}
          onPress={() => matrix && void download({ ...matrix, rows: [...shown] })}
        >
          <Download size={14} aria-hidden="true" />
          {listingWords.csv}
        </Button>
      </span>
    </header>
  );
}
