import type { PathsFound } from '../../state';
import styles from './Paths.module.css';
import { pathWords } from './words';

/** What a path is, how deep was searched, whether anything was cut short, what was left out. */
export function Searched({ found }: { found: PathsFound }) {
  const whole = found.paths.length > 0 ? pathWords.wholeFound : pathWords.wholeNone;
  const cut = found.truncated ? pathWords.cut(found.truncatedBecause ?? '') : whole;
  return (
    <div className={styles.searched}>
      <p>{pathWords.disclaimer}</p>
      <p>
        {pathWords.searched(found.searchedDepth)}: {cut}
      </p>
      <p>{found.policy}</p>
    </div>
  );
}
