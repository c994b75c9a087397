import { useActions, useLegend, type Legend as LegendData } from '../../state';
import { KindSymbol } from '../../ui/KindSymbol';
import { LineSample } from '../../ui/LineSample';
import { Toggle } from '../../ui/Toggle';
import styles from './Legend.module.css';
import { LegendGroups } from './LegendGroups';
import { LegendItem } from './LegendItem';
import { legendWords } from './words';

function Kinds({ legend }: { legend: LegendData }) {
  const actions = useActions();
  return (
    <section className={styles.section}>
      <h2 className={styles.head}>
        {legendWords.kinds} <span className={styles.note}>{legendWords.counts}</span>
      </h2>
      <ul>
        {legend.kinds
          .filter((row) => row.all === null || row.all > 0 || row.hidden)
          .map((row) => (
            <LegendItem
              key={row.value}
              sign={<KindSymbol kind={row.value} size={18} />}
              label={row.label}
              gloss={row.gloss}
              inView={row.inView}
              all={row.all}
              hidden={row.hidden}
              toggle={() => actions.toggleKind(row.value)}
              isolate={() => actions.isolateKind(row.value)}
            />
          ))}
      </ul>
    </section>
  );
}

function Statuses({ legend }: { legend: LegendData }) {
  const actions = useActions();
  const lines = legend.statuses.reduce((total, { inView }) => total + inView, 0);
  return (
    <section className={styles.section}>
      <h2 className={styles.head}>
        {legendWords.status} <span className={styles.note}>{legendWords.lines(lines)}</span>
      </h2>
      <ul>
        {legend.statuses.map((row) => (
          <LegendItem
            key={row.value}
            sign={<LineSample status={row.value} />}
            label={row.label}
            gloss={legendWords.statusGloss[row.value]}
            inView={row.inView}
            all={null}
            hidden={row.hidden}
            toggle={() => actions.toggleStatus(row.value)}
            isolate={() => actions.isolateStatus(row.value)}
          />
        ))}
        <li className={styles.key} title={legendWords.contestedGloss}>
          <LineSample status="ASSERTED" contested />
          <span className={styles.label}>{legendWords.contested}</span>
          <span className={styles.counts}>
            <b>{legend.contested}</b>
          </span>
        </li>
        {legend.possibly === null ? null : (
          <li className={styles.key} title={legendWords.possiblyGloss}>
            <LineSample status="ASSERTED" possibly />
            <span className={styles.label}>{legendWords.possibly}</span>
            <span className={styles.counts}>
              <b>{legend.possibly}</b>
            </span>
          </li>
        )}
      </ul>
    </section>
  );
}

/** The rail: the legend of the sheet, which is its filter as well. */
export function Legend() {
  const actions = useActions();
  const legend = useLegend();
  return (
    <nav className={styles.legend} aria-label={legendWords.name}>
      <Kinds legend={legend} />
      <Statuses legend={legend} />
      <section className={styles.section}>
        <h2 className={styles.head}>{legendWords.types}</h2>
        <LegendGroups groups={legend.groups} />
      </section>
      <section className={styles.section}>
        <Toggle isSelected={legend.contestedOnly} onChange={actions.toggleContestedOnly}>
          {legendWords.contestedOnly}
        </Toggle>
        <Toggle isSelected={legend.hiddenCountsShown} onChange={actions.toggleHiddenCounts}>
          {legendWords.hiddenCounts}
        </Toggle>
      </section>
    </nav>
  );
}
