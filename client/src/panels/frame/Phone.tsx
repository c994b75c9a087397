import { useState } from 'react';
import {
  useDays,
  useLegend,
  useMatrixView,
  usePreview,
  useSelection,
  useView,
  type View,
} from '../../state';
import { asksDays } from '../../graph/days';
import { KindChips } from '../disagreements/Kinds';
import { Ledger } from '../evidence/Ledger';
import { PathStrip } from '../paths/PathStrip';
import { useShownPath } from '../paths/useShownPath';
import { PhoneStrip } from '../timeline/PhoneStrip';
import { TimeTrigger } from '../timeline/TimeTrigger';
import { SheetHead } from '../sheet/SheetHead';
import { DayFailed } from '../sheet/DayFailed';
import { SheetState } from '../sheet/SheetState';
import { Toolbar } from '../sheet/Toolbar';
import { useShownSource } from '../shared/shownSource';
import { BottomTabs } from './BottomTabs';
import { Drawer } from './Drawer';
import { LegendChips } from './LegendChips';
import { PhonePaths } from './PhonePaths';
import { pageOver } from './pages';
import { SearchTrigger, ThemeButton } from './TopBar';
import bar from './TopBar.module.css';
import styles from './Phone.module.css';
import { PEEK } from './snap';
import { StatusLine } from './StatusLine';
import { Wordmark } from './Wordmark';
import type { FrameProps } from './frameProps';
import { frameWords } from './words';

/** What of the sheet the half-raised drawer leaves free. */
const phoneRoom = (crowded: boolean, lowered: boolean) => ({
  // A head with a button on it is as high as a finger.
  top: crowded ? 56 : 40,
  right: 64,
  bottom: lowered ? PEEK + 8 : Math.round(window.innerHeight * 0.49),
  left: 12,
});

/** What the drawer is about: when it changes, a lowered drawer comes up. */
function useSubject(): string {
  const view = useView();
  const selection = useSelection();
  const preview = usePreview();
  const { id } = useShownSource();
  const { open } = useMatrixView();
  return JSON.stringify([view, selection, preview?.parent, id, open]);
}

/** Whether the drawer has something to show: a page has it only once something in it is open. */
function hasEvidence(view: View, at: { source: string | null; open: string | null }): boolean {
  switch (view) {
    case 'listings':
      return at.open !== null;
    case 'disagreements':
      return false;
    case 'sources':
      return at.source !== null;
    default:
      return true;
  }
}

/** The explorer on a phone: sheet above, evidence in a drawer, pages at the foot. */
export function Phone({ canvas }: FrameProps) {
  const view = useView();
  const path = useShownPath();
  const { filtered } = useLegend();
  const selection = useSelection();
  const subject = useSubject();
  const { id: source } = useShownSource();
  const { open } = useMatrixView();
  const over = pageOver(view);
  const days = useDays();
  const [timeOpen, setTimeOpen] = useState(false);
  const timed = timeOpen && view === 'explorer';
  const drawn = hasEvidence(view, { source, open });
  return (
    <div className={styles.phone} data-view={view}>
      <header className={bar.phone}>
        <Wordmark short />
        <SearchTrigger words={frameWords.searchPhone} />
        <ThemeButton />
      </header>
      {view === 'explorer' ? (
        <LegendChips>
          <TimeTrigger isOpen={timeOpen} onChange={setTimeOpen} />
        </LegendChips>
      ) : null}
      {view === 'disagreements' ? <KindChips className={styles.chips} /> : null}
      {view === 'paths' && path !== null ? <PathStrip path={path} /> : null}
      <main className={styles.sheet}>
        <div className={styles.paper} inert={over !== null}>
          {canvas(phoneRoom(path !== null || filtered || asksDays(days), timed))}
          <SheetHead />
          <SheetState />
          <DayFailed />
          <Toolbar />
        </div>
        {over === null ? null : <div className={styles.over}>{over}</div>}
        {drawn ? (
          <Drawer subject={subject} lower={timed}>
            {view === 'paths' && selection.kind === 'none' ? <PhonePaths /> : <Ledger />}
          </Drawer>
        ) : null}
      </main>
      {timed ? <PhoneStrip /> : null}
      <BottomTabs />
      <div className={styles.status}>
        <StatusLine />
      </div>
    </div>
  );
}
