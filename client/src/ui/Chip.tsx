import { ToggleButton } from 'react-aria-components';
import type { ReactNode } from 'react';
import styles from './Chip.module.css';

interface ChipProps {
  icon?: ReactNode;
  /** Its words; a chip is never only a sign. */
  children: string;
  count?: number;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
}

/** A sign with its word that turns something on or off. */
export function Chip({ icon, children, count, ...props }: ChipProps) {
  return (
    <ToggleButton {...props} className={styles.chip ?? ''}>
      {icon}
      <span className={styles.words}>{children}</span>
      {count === undefined ? null : <span className={styles.count}>{count}</span>}
    </ToggleButton>
  );
}
