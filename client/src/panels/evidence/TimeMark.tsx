import type { Claim } from '../../state';
import { placeOn, type Axis } from './axis';
import styles from './TimeMark.module.css';

const WIDTH = 136;
const INSET = 5;

const at = (axis: Axis, date: string | null | undefined): number | null => {
  const place = placeOn(axis, date);
  return place === null ? null : INSET + place * (WIDTH - 2 * INSET);
};

/** Held and reported on one small axis: ring = held, square = reported, joined when apart. */
export function TimeMark({ claim, axis }: { claim: Claim; axis: Axis | null }) {
  if (axis === null) return null;
  const start = at(axis, claim.from?.date);
  const end = at(axis, claim.to?.date);
  const held = start ?? end;
  const reported = at(axis, claim.reportedOn);
  return (
    <svg className={styles.mark} width={WIDTH} height={12} aria-hidden="true" fill="none">
      <path d={`M0 6H${WIDTH}`} stroke="var(--rule)" />
      {held !== null && reported !== null ? (
        <path d={`M${held} 6H${reported}`} stroke="currentColor" strokeWidth={1.25} />
      ) : null}
      {start !== null && end !== null ? (
        <path d={`M${start} 6H${end}`} stroke="currentColor" strokeWidth={3} />
      ) : null}
      {held === null ? null : (
        <circle
          cx={held}
          cy={6}
          r={4}
          fill="var(--surface)"
          stroke="currentColor"
          strokeWidth={1.5}
        />
      )}
      {reported === null ? null : (
        <rect x={reported - 2.5} y={3.5} width={5} height={5} fill="currentColor" />
      )}
    </svg>
  );
}

/** Head of the axis: what ring and square mean, and the years. */
export function TimeHead({ axis, held, reported }: { axis: Axis; held: string; reported: string }) {
  return (
    <span className={styles.head}>
      <span className={styles.legend}>
        <span>
          <svg width={8} height={8} fill="none" aria-hidden="true">
            <circle cx={4} cy={4} r={3} stroke="currentColor" strokeWidth={1.25} />
          </svg>
          {held}
        </span>
        <span>
          <svg width={7} height={7} aria-hidden="true">
            <rect width={7} height={7} fill="currentColor" />
          </svg>
          {reported}
        </span>
      </span>
      <span className={styles.years} aria-hidden="true">
        {axis.ticks.map((year) => (
          <span key={year} style={{ insetInlineStart: at(axis, String(year)) ?? 0 }}>
            {`’${String(year % 100).padStart(2, '0')}`}
          </span>
        ))}
      </span>
    </span>
  );
}
