import { ArrowLeftRight } from 'lucide-react';
import type { MatrixCell } from '../../state';
import { classes } from '../../ui/classes';
import { ListingSign } from '../../ui/ListingSign';
import { datesInWords } from '../shared/dates';
import { TimeBar } from './TimeBar';
import styles from './Cell.module.css';
import { cellText, furtherMarks, furtherWords } from './cellWords';
import type { Scale } from './scale';
import { hasSpan } from './states';
import { listingWords } from './words';

/** The sign that claims disagree. */
export function Disagree() {
  return (
    <span className={styles.disagree}>
      <ArrowLeftRight size={11} aria-hidden="true" />
      <span className="visually-hidden">{listingWords.disagree}</span>
    </span>
  );
}

/** What a cell says, to the eye: the sign of its state, since when, under which reference. */
function Seen({ cell }: { cell: MatrixCell }) {
  const { main, second, isReference } = cellText(cell);
  const spans = hasSpan(cell.state);
  const further = furtherMarks(cell);
  return (
    <>
      <ListingSign state={cell.state} />
      <span className={styles.text}>
        <span className={classes(styles.main, !spans && styles.plain)}>
          <bdi>{datesInWords(main)}</bdi>
        </span>
        {second === null ? null : (
          <span className={classes(styles.second, isReference && styles.reference)}>
            <bdi>{second}</bdi>
          </span>
        )}
        {further.length === 0 ? null : (
          <span className={styles.further}>
            {further.map((mark) => (
              <span key={mark.state}>
                <ListingSign state={mark.state} size={10} />
                <bdi>{furtherWords(mark)}</bdi>
              </span>
            ))}
          </span>
        )}
      </span>
    </>
  );
}

/** What stands in a cell; to a screen reader it is the sentence of the server. */
export function CellContent({ cell, scale }: { cell: MatrixCell; scale: Scale | null }) {
  return (
    <>
      <span
        className={classes(styles.seen, cell.conflicting && styles.conflicting)}
        data-state={cell.state}
        aria-hidden="true"
      >
        <Seen cell={cell} />
      </span>
      <span className="visually-hidden">{datesInWords(cell.words)}</span>
      {cell.conflicting ? <Disagree /> : null}
      {scale === null ? null : <TimeBar cell={cell} scale={scale} />}
    </>
  );
}
