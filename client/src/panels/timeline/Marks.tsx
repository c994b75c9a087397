import { useMemo } from 'react';
import { noDay } from '../../graph/days';
import { useLinksEvidence, useSelection, useWholeLine, type Claim } from '../../state';
import { yearOf } from '../shared/dates';
import { placeOf, slotsOf, type Scale } from './scale';
import styles from './Timeline.module.css';

/** A claim on both times, as places along the strip; null where it gives no date. */
interface Mark {
  readonly id: string;
  readonly held: number | null;
  readonly reported: number | null;
}

const markOf = (claim: Claim, scale: Scale): Mark => {
  const place = (date: string | null | undefined): number | null => {
    const year = yearOf(date);
    return year === null ? null : placeOf(scale, year);
  };
  return {
    id: claim.id,
    held: place(claim.from?.date ?? claim.to?.date),
    reported: place(claim.reportedOn),
  };
};

/** The claims of the selected line, of all its links and whatever day is looked at. */
function useSelectedClaims(): readonly Claim[] {
  const selection = useSelection();
  const line = useWholeLine(selection.kind === 'line' ? selection.line : null);
  const ids = useMemo(() => line?.links.map(({ id }) => id) ?? [], [line]);
  const remote = useLinksEvidence(ids, noDay);
  return remote.state === 'ready' ? remote.data.flatMap(({ claims }) => claims) : [];
}

const percent = (place: number): string => `${place * 100}%`;

/** The selected line's claims in marker: ring = held, square = reported, joined across the axis. */
export function Marks({ scale }: { scale: Scale }) {
  const claims = useSelectedClaims();
  const marks = claims.map((claim) => markOf(claim, scale));
  const slots = slotsOf(scale);
  return (
    <div className={styles.marks} aria-hidden="true">
      <svg viewBox={`0 0 ${slots} 200`} preserveAspectRatio="none">
        {marks.map(({ id, held, reported }) =>
          held === null || reported === null ? null : (
            <path key={id} d={`M${held * slots} 74L${reported * slots} 126`} />
          ),
        )}
      </svg>
      {marks.map(({ id, held }) =>
        held === null ? null : (
          <i key={id} className={styles.ring} style={{ insetInlineStart: percent(held) }} />
        ),
      )}
      {marks.map(({ id, reported }) =>
        reported === null ? null : (
          <i key={id} className={styles.square} style={{ insetInlineStart: percent(reported) }} />
        ),
      )}
    </div>
  );
}
