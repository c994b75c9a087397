import type { LinkStatus } from '../graph/types';
import { LineSample } from './LineSample';
import styles from './StatusChip.module.css';
import { classes } from './classes';

interface StatusChipProps {
  status: LinkStatus;
  contested?: boolean;
  /** What it says in words. */
  children: string;
  small?: boolean;
}

/** A status as a line sample with its word; never a coloured pill. */
export function StatusChip({ status, contested = false, children, small }: StatusChipProps) {
  return (
    <span className={classes(styles.chip, small && styles.small)}>
      <LineSample status={status} contested={contested} width={small ? 34 : 44} />
      <span>{children}</span>
    </span>
  );
}
