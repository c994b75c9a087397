import { ToggleButton } from 'react-aria-components';
import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './Chip.module.css';

interface ChipProps {
  icon?: ReactNode;
  /** Its words; a chip is never only a sign. */
  children: string;
  count?: number;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  /** Picks one thing out: what is off is not struck through, what is on is filled. */
  choice?: boolean;
}

/** A sign with its word that turns something on or off. */
export function Chip({ icon, children, count, choice = false, ...props }: ChipProps) {
  return (
    <ToggleButton {...props} className={classes(styles.chip, choice && styles.choice)}>
      {icon}
      <span className={styles.words}>{children}</span>
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
    </ToggleButton>
  );
}
