import { useDays, useYears, type Years } from '../../state';
import { RemoteView } from '../shared/RemoteView';
import { AxisChoice, CertainToggle, ClearButton, CompareButton, PlayButton } from './Controls';
import { Plot } from './Plot';
import { Readout } from './Readout';
import { scaleOf } from './scale';
import styles from './Timeline.module.css';
import { usePlay } from './usePlay';
import { timeWords } from './words';

const thisYear = (): number => new Date().getFullYear();

function Loaded({ years }: { years: Years }) {
  const scale = scaleOf(years.years, thisYear());
  const play = usePlay(scale);
  const { compare } = useDays();
  return (
    <>
      <div className={styles.key}>
        <Readout axis="HELD" />
        <Readout axis="REPORTED" />
      </div>
      <Plot years={years} scale={scale} play={play} />
      <div className={styles.controls}>
        <span className={styles.row}>
          {compare === null ? <PlayButton play={play} /> : <AxisChoice compare={compare} />}
          {compare === null ? <ClearButton play={play} /> : null}
          <CompareButton scale={scale} />
        </span>
        <CertainToggle />
      </div>
    </>
  );
}

/** The strip below the sheet: both times of the claims, a handle on each. */
export function Strip() {
  const remote = useYears();
  return (
    <section className={styles.strip} aria-label={timeWords.name} data-time>
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
