import { StanceMark } from './StanceMark';
import { speaksAgainst, type Stance } from './stance';
import styles from './Balance.module.css';

/** Above this many blocks a side they are drawn narrower, so that the balance keeps one line. */
const CROWDED = 8;
/** Blocks drawn a side at most; the figure beside them stays exact. */
const DRAWN = 24;

interface BalanceProps {
  /** Stances of the voices, one each, in reading order. */
  stances: readonly Stance[];
  /** Words for the two sides: `2 support`, `1 denies`. */
  support: string;
  denial: string;
}

/** One block a voice: what supports a link stands left of the bar, what denies it right. */
export function Balance({ stances, support, denial }: BalanceProps) {
  const against = stances.filter(speaksAgainst);
  // The strongest support lies next to the bar, as weights lie next to the beam.
  const forIt = stances.filter((stance) => !speaksAgainst(stance)).reverse();
  const width = Math.max(forIt.length, against.length) > CROWDED ? 7 : 20;
  return (
    <span className={styles.balance}>
      <span className={styles.words}>{support}</span>
      <span className={styles.blocks}>
        {forIt.slice(-DRAWN).map((stance, index) => (
          <StanceMark key={index} stance={stance} width={width} />
        ))}
        <span className={styles.beam} />
        {against.slice(0, DRAWN).map((stance, index) => (
          <StanceMark key={index} stance={stance} width={width} />
        ))}
      </span>
      <span className={styles.words}>{denial}</span>
    </span>
  );
}
