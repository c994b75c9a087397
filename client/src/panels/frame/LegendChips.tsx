import type { ReactNode } from 'react';
import { useActions, useLegend } from '../../state';
import { Chip } from '../../ui/Chip';
import { KindSymbol } from '../../ui/KindSymbol';
import { LineSample } from '../../ui/LineSample';
import { legendWords } from '../legend/words';
import styles from './Phone.module.css';

/** The legend as a row of chips, each a sign with its word. */
export function LegendChips({ children }: { children?: ReactNode }) {
  const actions = useActions();
  const { kinds, statuses, filtered } = useLegend();
  const shown = <T extends { inView: number; hidden: boolean }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.inView > 0 || row.hidden);
  return (
    <section className={styles.chips} aria-label={legendWords.name}>
      {children}
      {filtered ? (
        <Chip isSelected onChange={actions.clearFilter}>
          {legendWords.clear}
        </Chip>
      ) : null}
      {shown(statuses).map(({ value, label, inView, hidden }) => (
        <Chip
          key={value}
          icon={<LineSample status={value} width={34} />}
          count={inView}
          isSelected={!hidden}
          onChange={() => actions.toggleStatus(value)}
        >
          {label}
        </Chip>
      ))}
      {shown(kinds).map(({ value, label, inView, hidden }) => (
        <Chip
          key={value}
          icon={<KindSymbol kind={value} size={20} />}
          count={inView}
          isSelected={!hidden}
          onChange={() => actions.toggleKind(value)}
        >
          {label}
        </Chip>
      ))}
    </section>
  );
}
