import styles from './Sheet.module.css';
import { sheetWords } from './words';
import { words } from '../shared/words';

/** Where ghost nodes stand round the middle one, in a box of 100 by 60. */
const AROUND: readonly (readonly [number, number])[] = [
  [22, 14],
  [50, 7],
  [78, 15],
  [88, 36],
  [72, 52],
  [46, 55],
  [20, 48],
  [11, 30],
];
const MIDDLE = [50, 31] as const;

/** A faint network where the real one will stand, while it is on its way. */
export function SheetGhost() {
  return (
    <div className={styles.ghost} role="status">
      <span className="visually-hidden">{words.loading(sheetWords.openingWhat)}</span>
      <svg viewBox="0 0 100 60" aria-hidden="true">
        {AROUND.map(([x, y]) => (
          <path key={`${x} ${y}`} d={`M${MIDDLE[0]} ${MIDDLE[1]}L${x} ${y}`} />
        ))}
        {AROUND.map(([x, y]) => (
          <circle key={`${x} ${y}`} cx={x} cy={y} r={1.8} />
        ))}
        <circle cx={MIDDLE[0]} cy={MIDDLE[1]} r={3.4} />
      </svg>
    </div>
  );
}
