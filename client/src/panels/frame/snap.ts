/** Where the drawer of a phone may rest. */
export type Snap = 'peek' | 'half' | 'full';

/** Height of a lowered drawer: its handle and one line. */
export const PEEK = 84;

/** Height of the drawer in pixels, by where it rests and the height it may take. */
export function heightOf(snap: Snap, room: number): number {
  if (snap === 'peek') return Math.min(PEEK, room);
  return snap === 'half' ? Math.round(room * 0.6) : room - 8;
}

const ORDER: readonly Snap[] = ['peek', 'half', 'full'];

/** Where a drawer let go at this height comes to rest; a flick (px/ms, upwards positive) decides. */
export function restAt(height: number, room: number, speed: number): Snap {
  const nearest = [...ORDER].sort(
    (a, b) => Math.abs(heightOf(a, room) - height) - Math.abs(heightOf(b, room) - height),
  )[0];
  if (Math.abs(speed) < 0.5) return nearest ?? 'half';
  const way = speed > 0 ? ORDER : [...ORDER].reverse();
  return (
    way.find((snap) => (heightOf(snap, room) - height) * Math.sign(speed) > 0) ?? nearest ?? 'half'
  );
}
