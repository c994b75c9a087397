import { useId } from 'react';
import type { MatrixCell } from '../../state';
import styles from './Cell.module.css';
import { barOf, type Scale, type Stretch } from './scale';

const WIDTH = 100;
const percent = (part: number): string => `${part * WIDTH}%`;

/** Solid listed, outlined alias, hatched watched; dotted where the beginning is not given. */
function Piece({
  stretch: { state, from, to, stops },
  hatch,
}: {
  stretch: Stretch;
  hatch: string;
}) {
  if (from === null)
    return (
      <line
        x1="0%"
        x2={percent(to)}
        y1={6}
        y2={6}
        stroke="currentColor"
        strokeWidth={1.4}
        strokeDasharray="1.4 2.6"
      />
    );
  const fill =
    state === 'LISTED' ? 'currentColor' : state === 'WATCHED' ? `url(#${hatch})` : 'var(--canvas)';
  return (
    <>
      <rect
        x={percent(from)}
        width={percent(Math.max(0.012, to - from))}
        y={3.5}
        height={5}
        fill={fill}
        stroke="currentColor"
        strokeWidth={1}
      />
      {stops || state === 'DELISTED' ? (
        <line
          x1={percent(to)}
          x2={percent(to)}
          y1={0.5}
          y2={11.5}
          stroke="currentColor"
          strokeWidth={2}
        />
      ) : null}
    </>
  );
}

/** The bar of a cell on the time scale of the whole table, a tick for each date in dispute. */
export function TimeBar({ cell, scale }: { cell: MatrixCell; scale: Scale }) {
  const hatch = useId();
  const bar = barOf(cell, scale);
  if (bar === null) return <span className={styles.noBar} />;
  return (
    <svg className={styles.bar} height={12} aria-hidden="true">
      <pattern id={hatch} width={3} height={3} patternUnits="userSpaceOnUse">
        <rect width={3} height={3} fill="var(--canvas)" />
        <path d="M0 3L3 0" stroke="currentColor" strokeWidth={0.8} />
      </pattern>
      {bar.stretches.map((stretch, index) => (
        <Piece key={index} stretch={stretch} hatch={hatch} />
      ))}
      {bar.ticks.map((tick, index) => (
        <line
          key={index}
          x1={percent(tick)}
          x2={percent(tick)}
          y1={0}
          y2={12}
          stroke="currentColor"
          strokeWidth={1.5}
        />
      ))}
    </svg>
  );
}
