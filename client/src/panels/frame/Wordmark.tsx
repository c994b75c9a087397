import { frameWords } from './words';
import styles from './TopBar.module.css';

/** A ring held by a double rule to a square: something said to hold, and who reported it. */
export function Wordmark({ short = false }: { short?: boolean }) {
  return (
    <span className={styles.wordmark}>
      <svg width={28} height={12} fill="none" aria-hidden="true">
        <circle cx={5.5} cy={6} r={4} stroke="currentColor" strokeWidth={2} />
        <path d="M10 4.6H19M10 7.4H19" stroke="currentColor" strokeWidth={1.25} />
        <rect x={18.5} y={1.5} width={9} height={9} fill="currentColor" />
      </svg>
      {short ? <span className="visually-hidden">{frameWords.product}</span> : frameWords.product}
    </span>
  );
}
