import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useActions } from '../../state';
import { classes } from '../../ui/classes';
import styles from './Legend.module.css';
import { legendWords } from './words';

interface LegendItemProps {
  sign?: ReactNode;
  label: string;
  gloss: string;
  inView: number;
  all: number | null;
  hidden: boolean;
  toggle: () => void;
  isolate: () => void;
}

/** One row of the legend: a click hides or shows it, a double-click shows it alone. */
export function LegendItem({ sign, label, gloss, inView, all, hidden, ...item }: LegendItemProps) {
  const actions = useActions();
  const press = (event: MouseEvent) => {
    if (event.shiftKey) return item.isolate();
    if (event.detail < 2) return item.toggle();
    // The second click of a double one: its first did a step that nobody wanted.
    if (event.detail === 2) {
      actions.undo();
      actions.dismissNotice();
      item.isolate();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !event.shiftKey) return;
    event.preventDefault();
    item.isolate();
  };
  return (
    <li>
      <button
        type="button"
        className={classes(styles.item, hidden && styles.hidden, inView === 0 && styles.absent)}
        aria-pressed={!hidden}
        title={`${gloss} ${legendWords.hint}`.trim()}
        onClick={press}
        onKeyDown={onKeyDown}
      >
        <span className={styles.sign}>{sign}</span>
        <span className={styles.label}>{label}</span>
        <span className={styles.counts}>
          <b>{inView}</b>
          {all === null ? null : ` / ${all}`}
        </span>
      </button>
    </li>
  );
}
