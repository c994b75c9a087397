import type { ReactNode } from 'react';
import { GitCompareArrows } from 'lucide-react';
import type { Comparison, TimeAxis } from '../../graph/days';
import { useActions, useChanges, useSureness, type Changes, type GraphLink } from '../../state';
import { LineSample } from '../../ui/LineSample';
import { Note } from '../../ui/Note';
import { datesInWords } from '../shared/dates';
import { EntityButton } from '../shared/EntityButton';
import panel from '../shared/Panel.module.css';
import { PanelHead } from '../shared/PanelHead';
import { RemoteView } from '../shared/RemoteView';
import styles from './Compare.module.css';
import { compareWords, type Sort } from './words';

/** One link that differs: its line, who says so, and how it changed. */
function Row({ link, change }: { link: GraphLink; change?: string }) {
  const actions = useActions();
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        onClick={() => void actions.openLink(link.id)}
        onPointerEnter={() => actions.point({ kind: 'entity', id: link.from })}
        onPointerLeave={() => actions.point(null)}
      >
        <LineSample status={link.status} contested={link.contested !== null} />
        <span>
          {datesInWords(link.sentence)}
          {change === undefined ? null : (
            <span className={styles.change}>{datesInWords(change)}</span>
          )}
        </span>
      </button>
    </li>
  );
}

interface SectionProps {
  sort: Sort;
  axis: TimeAxis;
  /** How many there are in all; more than are listed where the answer was cut short. */
  count: number;
  listed: number;
  /** What it counts, where its name does not tell. */
  gloss?: string;
  children: ReactNode;
}

/** One sort of change under its sign, which the sheet bears too. */
function Section({ sort, axis, count, listed, gloss, children }: SectionProps) {
  if (count === 0) return null;
  return (
    <section>
      <h3 className={styles.group}>
        <span className={styles.sign} data-sort={sort} aria-hidden="true">
          {compareWords.sign[sort]}
        </span>
        {compareWords.sort[axis][sort]} <span className={panel.small}>{count}</span>
      </h3>
      {gloss === undefined ? null : <p className={styles.gloss}>{gloss}</p>}
      <ul>{children}</ul>
      {listed < count ? <p className={panel.section}>{compareWords.more(count - listed)}</p> : null}
    </section>
  );
}

function Lists({ changes, axis }: { changes: Changes; axis: TimeAxis }) {
  const { appeared, began, ended, changed } = changes;
  return (
    <>
      <Section
        axis={axis}
        sort="appeared"
        count={changes.appearedCount}
        listed={appeared.length}
        gloss={compareWords.appeared}
      >
        {appeared.map((entity) => (
          <li key={entity.id} className={styles.entity}>
            <EntityButton entity={entity} />
          </li>
        ))}
      </Section>
      <Section axis={axis} sort="began" count={changes.beganCount} listed={began.length}>
        {began.map((link) => (
          <Row key={link.id} link={link} />
        ))}
      </Section>
      <Section axis={axis} sort="ended" count={changes.endedCount} listed={ended.length}>
        {ended.map((link) => (
          <Row key={link.id} link={link} />
        ))}
      </Section>
      <Section axis={axis} sort="changed" count={changes.changedCount} listed={changed.length}>
        {changed.map(({ link, words }) => (
          <Row key={link.id} link={link} change={words} />
        ))}
      </Section>
    </>
  );
}

/** Links that are there on both days, and sure on one of them alone: the sheet's own answers tell. */
function Sureness({ compare }: { compare: Comparison }) {
  const links = useSureness(compare);
  return (['surer', 'lessSure'] as const).map((sort) => (
    <Section
      key={sort}
      axis={compare.axis}
      sort={sort}
      count={links[sort].length}
      listed={links[sort].length}
    >
      {links[sort].map((link) => (
        <Row key={link.id} link={link} />
      ))}
    </Section>
  ));
}

/** The ledger of two days: what appeared, began, ended and changed among what is on the sheet. */
export function CompareLedger({ compare }: { compare: Comparison }) {
  const actions = useActions();
  const remote = useChanges(compare);
  const { surer, lessSure } = useSureness(compare);
  const alike = surer.length + lessSure.length === 0;
  return (
    <div className={panel.panel}>
      <div className={panel.head}>
        <PanelHead
          what={
            <>
              <GitCompareArrows size={14} aria-hidden="true" />
              {compareWords.what[compare.axis]}
            </>
          }
          onClose={() => actions.compareDays(null)}
        />
        <h2 className={panel.sentence}>{compareWords.title(compare)}</h2>
        <p className={panel.because}>{compareWords.key}</p>
      </div>
      <div className={panel.scroll}>
        <RemoteView
          remote={remote}
          what={compareWords.loading}
          empty={alike ? <Note title={compareWords.none}>{compareWords.noneHint}</Note> : null}
        >
          {(changes) => <Lists changes={changes} axis={compare.axis} />}
        </RemoteView>
        <Sureness compare={compare} />
      </div>
    </div>
  );
}
