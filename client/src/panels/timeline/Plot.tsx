import type { ReactNode } from 'react';
import { useActions, useDays, type Years } from '../../state';
import { Bins, UndatedBin } from './Bins';
import { CompareHandles } from './CompareHandles';
import { Handle } from './Handle';
import { Marks } from './Marks';
import { labelledYears, placeOf, type Scale } from './scale';
import styles from './Timeline.module.css';
import type { Play } from './usePlay';
import { useWidth } from './useWidth';
import { timeWords, yearIn } from './words';

function YearLabels({ scale, width }: { scale: Scale; width: number }) {
  return (
    <div className={styles.years} aria-hidden="true">
      {scale.earlier === 0 ? null : (
        <span className={styles.earlier}>{timeWords.earlier(scale.earlier, scale.first)}</span>
      )}
      {labelledYears(scale, width).map((year) => (
        <span
          key={year}
          className={styles.year}
          style={{ insetInlineStart: `${placeOf(scale, year + 0.5) * 100}%` }}
        >
          {year}
        </span>
      ))}
    </div>
  );
}

interface PlotProps {
  years: Years;
  scale: Scale;
  play: Play;
}

/** The two handles, each on its own time, each a slider of its own. */
function DayHandles({ scale, play }: Omit<PlotProps, 'years'>): ReactNode {
  const actions = useActions();
  const days = useDays();
  const set = (axis: 'HELD' | 'REPORTED') => (year: number | null) => {
    play.stop();
    actions.setDay(axis, year === null ? null : String(year));
  };
  return (
    <>
      <Handle
        axis="HELD"
        scale={scale}
        year={yearIn(days.asOf)}
        label={timeWords.handle.HELD}
        onYear={set('HELD')}
        onPlay={play.toggle}
      />
      <Handle
        axis="REPORTED"
        scale={scale}
        year={yearIn(days.reportedBy)}
        label={timeWords.handle.REPORTED}
        onYear={set('REPORTED')}
        onPlay={play.toggle}
      />
    </>
  );
}

/** The years with their claims, the handles on them, and the undated at the end. */
export function Plot({ years, scale, play }: PlotProps) {
  const { ref, width } = useWidth();
  const days = useDays();
  const { compare } = days;
  return (
    <div className={styles.plot}>
      <div ref={ref} className={styles.span}>
        <Bins
          years={years}
          scale={scale}
          held={compare === null ? yearIn(days.asOf) : null}
          reported={compare === null ? yearIn(days.reportedBy) : null}
        />
        <Marks scale={scale} />
        <YearLabels scale={scale} width={width} />
        {compare === null ? (
          <DayHandles scale={scale} play={play} />
        ) : (
          <CompareHandles scale={scale} compare={compare} />
        )}
      </div>
      <UndatedBin years={years} isLeftOut={days.certain} />
    </div>
  );
}
