import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import styles from './Phone.module.css';
import { heightOf, type Snap } from './snap';
import { useDrag } from './useDrag';
import { frameWords } from './words';

/** Height that the drawer may take: that of its parent. */
function useRoom() {
  const ref = useRef<HTMLElement>(null);
  const [room, setRoom] = useState(600);
  useEffect(() => {
    const parent = ref.current?.parentElement;
    if (!parent) return undefined;
    const observer = new ResizeObserver(() => setRoom(parent.clientHeight));
    observer.observe(parent);
    return () => observer.disconnect();
  }, []);
  return { ref, room };
}

const RAISED: Record<Snap, Snap> = { peek: 'half', half: 'full', full: 'full' };
const LOWERED: Record<Snap, Snap> = { peek: 'peek', half: 'peek', full: 'half' };

interface DrawerProps {
  /** What it is about; when that changes, a lowered drawer comes up. */
  subject: string;
  /** Makes room for the sheet: when that becomes so, the drawer goes down. */
  lower?: boolean;
  children: ReactNode;
}

/** The evidence on a phone: at half height, dragged to full or to one line. */
export function Drawer({ subject, lower = false, children }: DrawerProps) {
  const { ref, room } = useRoom();
  const [snap, setSnap] = useState<Snap>('half');
  const [seen, setSeen] = useState(subject);
  if (seen !== subject) {
    setSeen(subject);
    if (snap === 'peek') setSnap('half');
  }
  const [wasLower, setWasLower] = useState(lower);
  if (wasLower !== lower) {
    setWasLower(lower);
    setSnap(lower ? 'peek' : 'half');
  }
  const toggle = () => setSnap(snap === 'half' ? 'full' : 'half');
  const { height, handlers } = useDrag({ snap, room, rest: setSnap, tap: toggle });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowUp') setSnap(RAISED[snap]);
    else if (event.key === 'ArrowDown') setSnap(LOWERED[snap]);
    else if (event.key === 'Enter' || event.key === ' ') toggle();
    else return;
    event.preventDefault();
  };
  return (
    <aside
      ref={ref}
      id="ledger"
      tabIndex={-1}
      className={styles.drawer}
      aria-label={frameWords.ledger}
      data-dragged={height === null ? undefined : true}
      style={{ blockSize: height ?? heightOf(snap, room) }}
    >
      <button
        type="button"
        className={styles.handle}
        aria-label={snap === 'full' ? frameWords.sheetPeek : frameWords.sheetFull}
        onKeyDown={onKeyDown}
        {...handlers}
      />
      <div className={styles.content}>{children}</div>
    </aside>
  );
}
