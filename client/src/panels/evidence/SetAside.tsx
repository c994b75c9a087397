import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { Claim } from '../../state';
import styles from './ClaimList.module.css';
import { ClaimList } from './ClaimList';
import { ledgerWords } from './words';

/** Claims that do not count on the days asked about: held back, never lost. */
export function SetAside({ claims }: { claims: readonly Claim[] }) {
  const [isOpen, setOpen] = useState(false);
  const list = useId();
  if (claims.length === 0) return null;
  const Sign = isOpen ? ChevronDown : ChevronRight;
  return (
    <div className={styles.aside}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={isOpen}
        aria-controls={isOpen ? list : undefined}
        onClick={() => setOpen(!isOpen)}
      >
        <Sign size={13} aria-hidden="true" />
        <b>{ledgerWords.setAside(claims.length)}</b>
        <span>{ledgerWords.setAsideWhy}</span>
      </button>
      {isOpen ? (
        <div id={list}>
          <ClaimList claims={claims} head={false} />
        </div>
      ) : null}
    </div>
  );
}
