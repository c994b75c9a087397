import { useView } from '../../state';
import { Ledger } from '../evidence/Ledger';
import { Legend } from '../legend/Legend';
import { PathStrip } from '../paths/PathStrip';
import { PathsRail } from '../paths/PathsRail';
import { useShownPath } from '../paths/useShownPath';
import { SheetHead } from '../sheet/SheetHead';
import { SheetState } from '../sheet/SheetState';
import { Toolbar } from '../sheet/Toolbar';
import { SourceList } from '../sources/SourceList';
import styles from './Frame.module.css';
import { StatusLine } from './StatusLine';
import { TopBar } from './TopBar';
import { frameWords } from './words';
import type { FrameProps } from './frameProps';

const DESK_ROOM = { top: 48, right: 20, bottom: 60, left: 20 };

/** The explorer on a desk: rail, sheet and ledger side by side. */
export function Desk({ canvas }: FrameProps) {
  const view = useView();
  const path = useShownPath();
  const isSources = view === 'sources';
  return (
    <div className={styles.desk} data-view={view}>
      <a href="#ledger" className={styles.skip}>
        {frameWords.skip}
      </a>
      <TopBar />
      {view === 'paths' && path !== null ? <PathStrip path={path} /> : null}
      {isSources ? null : (
        <div className={styles.rail}>{view === 'paths' ? <PathsRail /> : <Legend />}</div>
      )}
      <main className={styles.sheet}>
        {/* The sheet stays where it is behind the sources: it is made once. */}
        <div className={styles.paper} inert={isSources}>
          {canvas(DESK_ROOM)}
          <SheetHead />
          <SheetState />
          <Toolbar />
        </div>
        {isSources ? (
          <div className={styles.over}>
            <SourceList />
          </div>
        ) : null}
      </main>
      <aside id="ledger" className={styles.ledger} aria-label={frameWords.ledger} tabIndex={-1}>
        <Ledger />
      </aside>
      <StatusLine />
    </div>
  );
}
