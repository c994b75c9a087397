import type { ReactNode } from 'react';
import type { TimeAxis } from '../../graph/days';
import { useActions, useDays, type Years } from '../../state';
import { classes } from '../../ui/classes';
import { Bins, EarlierBin, UndatedBin } from './Bins';
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
      {labelledYears(scale, width).map((year) => (
        <span
          key={year}
          className={styles.year}
          style={{ insetInlineStart: `${placeOf(scale, year + 0.5) * 100}%` }}
        >
          {year}
        </span>
      ))}
      <span className={classes(styles.year, styles.all)}>{timeWords.all}</span>
    </div>
  );
}

interface PlotProps {
  years: Years;
  scale: Scale;
  play: Play;
  /** One time alone, where there is room for one handle. */
  only?: TimeAxis;
}

/** The two handles, each on its own time, each a slider of its own. */
function DayHandles({ scale, play, only }: Omit<PlotProps, 'years'>): ReactNode {
  const actions = useActions();
  const days = useDays();
  const axes: readonly TimeAxis[] = only === undefined ? ['HELD', 'REPORTED'] : [only];
  return axes.map((axis) => (
    <Handle
      key={axis}
      axis={axis}
      scale={scale}
      year={yearIn(axis === 'HELD' ? days.asOf : days.reportedBy)}
      label={timeWords.handle[axis]}
      onYear={(year) => {
        play.stop();
        actions.setDay(axis, year === null ? null : String(year));
      }}
      onPlay={play.toggle}
    />
  ));
}

/** The years with their claims, the handles on them, and the undated at the end. */
export function Plot({ years, scale, ...handles }: PlotProps) {
  const { ref, width } = useWidth();
  const days = useDays();
  const { compare } = days;
  return (
    <div className={styles.plot}>
      <EarlierBin scale={scale} />
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
          <DayHandles scale={scale} {...handles} />
        ) : (
          <CompareHandles scale={scale} compare={compare} />
        )}
      </div>
      <UndatedBin years={years} isLeftOut={days.certain} />
    </div>
  );
}
