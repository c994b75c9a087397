import type { Claim } from '../../state';
import { credibilityWords, reliabilityWords } from '../shared/grades';
import styles from './ClaimRow.module.css';
import { ledgerWords } from './words';

/** How reliable the source is and how credible the claim; the reasons stand beneath, in its detail. */
export function Grades({ claim }: { claim: Claim }) {
  const source = `${ledgerWords.reliability}: ${claim.source.reliabilityBecause}`;
  const said = `${ledgerWords.credibility}: ${claim.credibilityBecause}`;
  const why = claim.withdrawn === null ? `${source} ${said}` : source;
  return (
    <span className={styles.flag} title={why}>
      {reliabilityWords(claim.source)} · {credibilityWords(claim)}
    </span>
  );
}
