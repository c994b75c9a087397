import { classes } from './classes';
import styles from './Kbd.module.css';

/** One key of the keyboard. `inverse` is for dark grounds such as tooltips. */
export function Kbd({ children, inverse = false }: { children: string; inverse?: boolean }) {
  return <kbd className={classes(styles.key, inverse && styles.inverse)}>{children}</kbd>;
}
