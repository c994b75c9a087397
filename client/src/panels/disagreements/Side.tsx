import { useId, useState } from 'react';
import type { DisagreementSide } from '../../state';
import { Button } from '../../ui/Button';
import { ClaimList } from '../evidence/ClaimList';
import { datesInWords } from '../shared/dates';
import { editionWords } from '../listings/editionWords';
import styles from './Disagreements.module.css';
import { disagreementWords } from './words';

/** Claims of a side that stand open at first. */
const FIRST = 3;

interface SideProps {
  side: DisagreementSide;
  index: number;
  of: number;
  /** Ids of the claims of the other sides. */
  others: ReadonlySet<string>;
}

/** One side: what it says, who says so and where. All sides are drawn alike. */
export function Side({ side: { label, claims, list }, index, of, others }: SideProps) {
  const [all, setAll] = useState(claims.length <= FIRST + 1);
  const head = useId();
  return (
    <section className={styles.side} aria-labelledby={head}>
      <h3 id={head} className={styles.sideHead}>
        <span className="visually-hidden">{disagreementWords.side(index, of)}: </span>
        <span className={styles.label} dir="auto">
          {datesInWords(label)}
        </span>
        <span className={styles.dim}>
          {claims.length === 0 ? null : disagreementWords.claims(claims.length)}
        </span>
      </h3>
      {list === null ? null : (
        <p className={styles.list}>
          {claims.length === 0 ? `${disagreementWords.listSpeaks} ` : null}
          <bdi>{list.name}</bdi>, {editionWords(list)}
        </p>
      )}
      {claims.length === 0 ? null : (
        <ClaimList claims={all ? claims : claims.slice(0, FIRST)} head={false} beside={others} />
      )}
      {all ? null : (
        <Button look="quiet" className={styles.allClaims} onPress={() => setAll(true)}>
          {disagreementWords.allClaims(claims.length)}
        </Button>
      )}
    </section>
  );
}
