import type { ReactNode } from 'react';
import { classes } from './classes';
import styles from './Note.module.css';

interface NoteProps {
  title: string;
  icon?: ReactNode;
  children?: ReactNode;
  /** What can be done next; the first is the one to take. */
  actions?: ReactNode;
  /** Read out at once: for failures. */
  urgent?: boolean;
}

/** A state in words: what is missing or failed, what still works, and what to do next. */
export function Note({ title, icon, children, actions, urgent = false }: NoteProps) {
  return (
    <div className={styles.note} role={urgent ? 'alert' : undefined}>
      <h2 className={classes(styles.title, urgent && styles.urgent)}>
        {icon}
        {title}
      </h2>
      <div className={styles.body}>{children}</div>
      {actions === undefined ? null : <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
