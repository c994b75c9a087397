import { Kbd } from '../../ui/Kbd';
import styles from './Command.module.css';
import { commandWords } from './words';

/** The keys of the command search; not shown on a phone. */
export function Keys() {
  return (
    <div className={styles.keys}>
      <span>
        <Kbd>↑</Kbd> <Kbd>↓</Kbd> {commandWords.move}
      </span>
      <span>
        <Kbd>↵</Kbd> {commandWords.open}
      </span>
      <span>
        <Kbd>⇧ ↵</Kbd> {commandWords.path}
      </span>
      <span className={styles.end}>
        <Kbd>Esc</Kbd> {commandWords.close}
      </span>
    </div>
  );
}
