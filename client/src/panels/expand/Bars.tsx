import type { ReactNode } from 'react';
import type { Candidate } from '../../state';
import { kindTerm, linkTerm } from '../../graph/vocabulary';
import { KindSymbol } from '../../ui/KindSymbol';
import styles from './Expand.module.css';
import { byKind, byType, type Count } from './tally';
import { expandWords } from './words';

const SHOWN = 6;

interface TableProps<T> {
  title: string;
  counts: readonly Count<T>[];
  row: (value: T) => ReactNode;
}

function Table<T extends string>({ title, counts, row }: TableProps<T>) {
  const most = counts[0]?.count ?? 1;
  const rest = counts.length - SHOWN;
  return (
    <section className={styles.table}>
      <h3>{title}</h3>
      <ul>
        {counts.slice(0, SHOWN).map(({ value, count }) => (
          <li key={value} className={styles.bar}>
            <span className={styles.term}>{row(value)}</span>
            <span className={styles.track} aria-hidden="true">
              <span style={{ inlineSize: `${(count / most) * 100}%` }} />
            </span>
            <span>{count}</span>
          </li>
        ))}
      </ul>
      {rest > 0 ? <p className={styles.more}>{expandWords.more(rest)}</p> : null}
    </section>
  );
}

/** How the hidden neighbours spread over kinds and link types; `all` says where some are missing. */
export function Bars({ candidates, all }: { candidates: readonly Candidate[]; all: number }) {
  const known = candidates.length;
  return (
    <div className={styles.tables}>
      {known < all ? <p className={styles.counted}>{expandWords.counted(known, all)}</p> : null}
      <Table
        title={expandWords.byKind}
        counts={byKind(candidates)}
        row={(kind) => (
          <>
            <KindSymbol kind={kind} size={16} />
            {kindTerm(kind).label}
          </>
        )}
      />
      <Table
        title={expandWords.byType}
        counts={byType(candidates)}
        row={(type) => linkTerm(type).short}
      />
    </div>
  );
}
