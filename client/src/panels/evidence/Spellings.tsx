import { ChevronDown, ChevronRight } from 'lucide-react';
import { useState } from 'react';
import type { Claim } from '../../state';
import styles from './ClaimList.module.css';
import { ClaimRow } from './ClaimRow';
import type { Axis } from './axis';
import type { Numbered, Opponents } from './groups';
import { spellingOf } from './fold';
import { ledgerWords } from './words';

/** A spelling that somebody contradicts is not folded, so these have no opponents. */
const unopposed: Opponents = { numbers: [], beside: 0, elsewhere: 0 };

interface SpellingsProps {
  rows: readonly Numbered<Claim>[];
  axis: Axis | null;
}

/** Further spellings of one name by the same speaker in the same source: listed, opened on demand. */
export function Spellings({ rows, axis }: SpellingsProps) {
  const [isOpen, setOpen] = useState(false);
  const spellings = rows.map(({ claim }) => spellingOf(claim)).filter((text) => text !== null);
  const Sign = isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <li className={styles.more}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Sign size={13} aria-hidden="true" />
          <b>{ledgerWords.moreSpellings(rows.length)}</b>
          <span>
            {[...new Set(spellings)].map((spelling) => (
              <bdi key={spelling}>{spelling}</bdi>
            ))}
          </span>
        </button>
      </li>
      {isOpen
        ? rows.map((row) => (
            <ClaimRow key={row.claim.id} row={row} axis={axis} opponents={unopposed} />
          ))
        : null}
    </>
  );
}
