import { useEffect, useRef, type ReactNode } from 'react';
import { useApp } from '../state';
import type { CanvasContext } from './context';
import styles from './GraphSheet.module.css';
import { createSheetCanvas } from './sheetCanvas';
import { trackTwin } from './trackTwin';
import { Twin, twinId } from './Twin';
import { useWalk } from './useWalk';
import type { Inset } from './view';

/** Space that panels take from the sheet's edges; logical start counts as left. */
export interface GraphSheetProps {
  readonly inset?: Inset;
}

const noInset: Inset = { top: 16, right: 16, bottom: 16, left: 16 };

/** The graph sheet: one Cytoscape for its whole life, and its twin in words. */
export const GraphSheet = ({ inset = noInset }: GraphSheetProps): ReactNode => {
  const app = useApp();
  const paper = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const twin = useRef<HTMLDivElement>(null);
  const canvas = useRef<CanvasContext | null>(null);
  const room = useRef(inset);
  const walk = useWalk(canvas, sheet);

  useEffect(() => {
    room.current = inset;
  }, [inset]);

  useEffect(() => {
    if (paper.current === null) return undefined;
    const running = createSheetCanvas(paper.current, app, () => room.current);
    canvas.current = running.context;
    const stopTracking = trackTwin(running.context, () => twin.current);
    return () => {
      stopTracking();
      canvas.current = null;
      running.destroy();
    };
  }, [app]);

  return (
    <div ref={sheet} className={styles['sheet']} data-testid="graph-sheet">
      <div ref={paper} className={styles['paper']} aria-hidden="true" />
      <div
        className={styles['walk']}
        role="listbox"
        tabIndex={0}
        aria-label="Graph sheet. Arrow keys walk from entity to entity, Enter selects."
        aria-activedescendant={walk.focused === null ? undefined : twinId(walk.focused)}
        onKeyDown={walk.onKeyDown}
        onFocus={walk.onFocus}
        onBlur={walk.onBlur}
      >
        <div className={styles['twin']}>
          <Twin ref={twin} />
        </div>
      </div>
    </div>
  );
};
