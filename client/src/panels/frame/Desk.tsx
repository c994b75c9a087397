import { useView, type View } from '../../state';
import { KindsRail } from '../disagreements/Kinds';
import { Ledger } from '../evidence/Ledger';
import { Legend } from '../legend/Legend';
import { PathStrip } from '../paths/PathStrip';
import { PathsRail } from '../paths/PathsRail';
import { useShownPath } from '../paths/useShownPath';
import { SheetHead } from '../sheet/SheetHead';
import { DayFailed } from '../sheet/DayFailed';
import { SheetState } from '../sheet/SheetState';
import { Toolbar } from '../sheet/Toolbar';
import { Strip } from '../timeline/Strip';
import styles from './Frame.module.css';
import { StatusLine } from './StatusLine';
import { TopBar } from './TopBar';
import { pageOver } from './pages';
import { frameWords } from './words';
import type { FrameProps } from './frameProps';

/** What stands beside the sheet, or beside the page over it. */
function railOf(view: View) {
  switch (view) {
    case 'explorer':
      return <Legend />;
    case 'paths':
      return <PathsRail />;
    case 'disagreements':
      return <KindsRail />;
    default:
      return null;
  }
}

const DESK_ROOM = { top: 48, right: 20, bottom: 60, left: 20 };

/** The explorer on a desk: rail, sheet and ledger side by side. */
export function Desk({ canvas }: FrameProps) {
  const view = useView();
  const path = useShownPath();
  const over = pageOver(view);
  const rail = railOf(view);
  const alone = view === 'disagreements';
  return (
    <div className={styles.desk} data-view={view}>
      <a href={alone ? '#page' : '#ledger'} className={styles.skip}>
        {alone ? frameWords.skipPage : frameWords.skip}
      </a>
      <TopBar />
      {view === 'paths' && path !== null ? <PathStrip path={path} /> : null}
      {rail === null ? null : <div className={styles.rail}>{rail}</div>}
      <main className={styles.sheet}>
        {/* The sheet stays where it is behind a page: it is made once. */}
        <div className={styles.paper} inert={over !== null}>
          {canvas(DESK_ROOM)}
          <SheetHead />
          <SheetState />
          <DayFailed />
          <Toolbar />
        </div>
        {over === null ? null : <div className={styles.over}>{over}</div>}
      </main>
      {alone ? null : (
        <aside id="ledger" className={styles.ledger} aria-label={frameWords.ledger} tabIndex={-1}>
          <Ledger />
        </aside>
      )}
      {over === null ? <Strip /> : null}
      <StatusLine />
    </div>
  );
}
