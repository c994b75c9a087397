import type { Box } from './geometry';
import type { Id, Point } from './types';

/** Smallest rectangle round some points. */
const extent = (points: readonly Point[]): Box => ({
  left: Math.min(...points.map(({ x }) => x)),
  right: Math.max(...points.map(({ x }) => x)),
  top: Math.min(...points.map(({ y }) => y)),
  bottom: Math.max(...points.map(({ y }) => y)),
});

/** Stretches places, each axis by itself, so that they fill a rectangle. */
export const stretchInto = (
  places: ReadonlyMap<Id, Point>,
  target: Box,
): ReadonlyMap<Id, Point> => {
  if (places.size < 2) return places;
  const from = extent([...places.values()]);
  const along = (
    value: number,
    [a, b]: readonly [number, number],
    [c, d]: readonly [number, number],
  ): number => (b - a < 1 ? (c + d) / 2 : c + ((value - a) / (b - a)) * (d - c));
  return new Map(
    [...places].map(([id, { x, y }]) => [
      id,
      {
        x: along(x, [from.left, from.right], [target.left, target.right]),
        y: along(y, [from.top, from.bottom], [target.top, target.bottom]),
      },
    ]),
  );
};
