import type { TimeAxis } from '../../graph/days';
import { useDays } from '../../state';
import styles from './Timeline.module.css';
import { timeWords } from './words';

/** Which time it is, its sign, and the day that its handle stands on. */
export function Readout({ axis }: { axis: TimeAxis }) {
  const { asOf, reportedBy, compare } = useDays();
  const day = axis === 'HELD' ? asOf : reportedBy;
  const pair = compare?.axis === axis ? compare : null;
  return (
    <span className={styles.readout}>
      <i className={axis === 'HELD' ? styles.ringKey : styles.squareKey} aria-hidden="true" />
      <b>{timeWords.axis[axis]}</b>
      {pair !== null ? (
        <span className={styles.day}>{`${pair.from} and ${pair.to}`}</span>
      ) : compare !== null || day === null ? (
        <span className={styles.gloss}>{timeWords.gloss[axis]}</span>
      ) : (
        <span className={styles.day}>{timeWords.readout[axis](day)}</span>
      )}
    </span>
  );
}
