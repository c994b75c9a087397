import type { Id, Point } from '../graph/types';

/** An arrow key's direction. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const steps: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/**
 * The entity that lies next in a direction: near, and not far off the axis. Null where there is
 * none.
 */
export const nextTowards = (
  places: ReadonlyMap<Id, Point>,
  from: Id,
  direction: Direction,
): Id | null => {
  const start = places.get(from);
  if (start === undefined) return null;
  const { x, y } = steps[direction];
  let best: Id | null = null;
  let least = Infinity;
  for (const [id, at] of places) {
    const [dx, dy] = [at.x - start.x, at.y - start.y];
    const ahead = dx * x + dy * y;
    const aside = Math.abs(dx * y) + Math.abs(dy * x);
    if (id === from || ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * 1.6;
    if (cost < least) [best, least] = [id, cost];
  }
  return best;
};

/** Where a walk begins: the upper start corner. */
export const firstOf = (places: ReadonlyMap<Id, Point>): Id | null =>
  [...places].sort(([, a], [, b]) => a.x + a.y - (b.x + b.y))[0]?.[0] ?? null;
