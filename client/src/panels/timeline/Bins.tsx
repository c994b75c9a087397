import type { Years } from '../../state';
import { heightOf, mostIn, slotsOf, type Scale } from './scale';
import styles from './Timeline.module.css';
import { timeWords } from './words';

interface BinsProps {
  years: Years;
  scale: Scale;
  /** Year up to which claims count on each time; null = all. */
  held: number | null;
  reported: number | null;
}

const isPast = (year: number, until: number | null): boolean => until === null || year <= until;

/** Claims by year: held above the axis, hollow; reported below it, filled. */
export function Bins({ years, scale, held, reported }: BinsProps) {
  const shown = years.years.filter(({ year }) => year >= scale.first);
  const most = mostIn(years.years, scale);
  return (
    <svg
      className={styles.bins}
      viewBox={`0 0 ${slotsOf(scale)} 200`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {shown.map((bin) => {
        const [up, down] = [heightOf(bin.held, most) * 92, heightOf(bin.reported, most) * 92];
        const x = bin.year - scale.first + 0.1;
        return (
          <g key={bin.year}>
            <title>{timeWords.bins(bin.held, bin.reported, bin.year)}</title>
            {bin.held === 0 ? null : (
              <rect
                className={styles.heldBin}
                data-after={!isPast(bin.year, held) || undefined}
                x={x}
                y={100 - up}
                width={0.8}
                height={up}
              />
            )}
            {bin.reported === 0 ? null : (
              <rect
                className={styles.reportedBin}
                data-after={!isPast(bin.year, reported) || undefined}
                x={x}
                y={100}
                width={0.8}
                height={down}
              />
            )}
          </g>
        );
      })}
      <path className={styles.axis} d={`M0 100H${slotsOf(scale)}`} />
    </svg>
  );
}

/** The few claims far before all others: counted at the edge. */
export function EarlierBin({ scale: { earlier, first } }: { scale: Scale }) {
  return earlier === 0 ? null : (
    <div className={styles.earlier} title={timeWords.earlier(earlier, first)}>
      <span>{earlier}</span>
      <span>{timeWords.earlierWord}</span>
    </div>
  );
}

/** Claims without a date, at the end: counted, never guessed. */
export function UndatedBin({ years, isLeftOut }: { years: Years; isLeftOut: boolean }) {
  const { undatedHeld, undatedReported } = years;
  const most = Math.max(1, undatedHeld, undatedReported);
  return (
    <div
      className={styles.undated}
      data-left-out={isLeftOut || undefined}
      title={timeWords.undatedGloss(undatedHeld, undatedReported)}
    >
      <span className={styles.up}>
        <i
          className={styles.hollow}
          style={{ blockSize: `${heightOf(undatedHeld, most) * 92}%` }}
        />
        {undatedHeld}
      </span>
      <span className={styles.down}>
        <i
          className={styles.filled}
          style={{ blockSize: `${heightOf(undatedReported, most) * 92}%` }}
        />
        {undatedReported}
      </span>
      <span className={styles.undatedWord}>{timeWords.undated}</span>
    </div>
  );
}
