import { useState } from 'react';
import type { TimeAxis } from '../../graph/days';
import { useDays, useYears, type Years } from '../../state';
import { RemoteView } from '../shared/RemoteView';
import { AxisChoice, CertainToggle, ClearButton, CompareButton, PlayButton } from './Controls';
import { Plot } from './Plot';
import { scaleOf } from './scale';
import styles from './Timeline.module.css';
import { usePlay } from './usePlay';
import { timeWords } from './words';

const axes: readonly TimeAxis[] = ['HELD', 'REPORTED'];

function Loaded({ years }: { years: Years }) {
  const scale = scaleOf(years.years, new Date().getFullYear());
  const play = usePlay(scale);
  const { compare } = useDays();
  const [axis, setAxis] = useState<TimeAxis>('HELD');
  return (
    <>
      <div className={styles.row}>
        {compare === null ? (
          <>
            <span className={styles.choice} role="group" aria-label={timeWords.name}>
              {axes.map((one) => (
                <button
                  key={one}
                  type="button"
                  aria-pressed={one === axis}
                  onClick={() => setAxis(one)}
                >
                  {timeWords.axis[one]}
                </button>
              ))}
            </span>
            <PlayButton play={play} />
            <ClearButton play={play} />
          </>
        ) : (
          <AxisChoice compare={compare} />
        )}
        <CompareButton scale={scale} short />
      </div>
      <Plot years={years} scale={scale} play={play} only={axis} />
      <CertainToggle />
    </>
  );
}

/** The timeline on a phone: one time at a time, its handle as wide as a finger. */
export function PhoneStrip() {
  const remote = useYears();
  return (
    <section className={styles.phone} aria-label={timeWords.name} data-time>
      <RemoteView
        remote={remote}
        what={timeWords.loading}
        rows={1}
        empty={<p className={styles.none}>{timeWords.noYears}</p>}
      >
        {(years) => <Loaded years={years} />}
      </RemoteView>
    </section>
  );
}
