import type { KeyboardEvent } from 'react';
import type { TimeAxis } from '../../graph/days';
import { slotsOf, type Scale } from './scale';
import styles from './Timeline.module.css';
import { timeWords } from './words';

/** Years that Page keys and Shift with an arrow go by. */
const leap = 5;

interface HandleProps {
  axis: TimeAxis;
  scale: Scale;
  /** Year that the handle stands on; null = at the end, for all years. */
  year: number | null;
  label: string;
  /** Bounds other than those of the strip: the other handle of a comparison. */
  least?: number;
  most?: number;
  onYear: (year: number | null) => void;
  onPlay?: () => void;
}

const forward = new Set(['ArrowRight', 'ArrowUp', 'PageUp']);
const back = new Set(['ArrowLeft', 'ArrowDown', 'PageDown']);

/** Years by which a key moves a handle; 0 where the slider knows the key itself, or none does. */
const leapOf = ({ key, shiftKey }: KeyboardEvent): number => {
  if (!shiftKey && !key.startsWith('Page')) return 0;
  return forward.has(key) ? leap : back.has(key) ? -leap : 0;
};

/** One handle on one time: a slider over the years, at whose end all years are shown. */
export function Handle({ axis, scale, year, label, onYear, onPlay, ...bounds }: HandleProps) {
  const end = scale.last + 1;
  const { least = scale.first, most = end } = bounds;
  const value = Math.min(most, Math.max(least, year ?? end));
  const goTo = (next: number) => {
    const within = Math.min(most, Math.max(least, next));
    onYear(within > scale.last ? null : within);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = leapOf(event);
    if (by !== 0) goTo(value + by);
    else if (event.key === ' ' && onPlay !== undefined) onPlay();
    else return;
    event.preventDefault();
  };
  const slots = slotsOf(scale);
  return (
    <div
      className={styles.handle}
      data-axis={axis}
      data-off={year === null || undefined}
      style={{
        ['--at' as string]: `${((value - scale.first + 1) / slots) * 100}%`,
        ['--slot' as string]: `${100 / slots}%`,
      }}
    >
      <span className={styles.stem} aria-hidden="true" />
      <input
        type="range"
        className={styles.range}
        aria-label={label}
        aria-valuetext={year === null ? timeWords.allYears : timeWords.value[axis](year)}
        title={timeWords.keysHint}
        min={scale.first}
        max={end}
        step={1}
        value={value}
        onChange={(event) => goTo(Number(event.target.value))}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
