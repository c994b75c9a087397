import type { Point } from './types';

/** An upright rectangle in model pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A straight piece of a line. */
export interface Segment {
  readonly a: Point;
  readonly b: Point;
}

/** A rectangle of a size around a point. */
export const boxAround = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** The same rectangle elsewhere. */
export const shift = (box: Box, by: Point): Box => ({
  left: box.left + by.x,
  top: box.top + by.y,
  right: box.right + by.x,
  bottom: box.bottom + by.y,
});

/** A rectangle with a margin on all sides. */
export const inflate = (box: Box, by: number): Box => ({
  left: box.left - by,
  top: box.top - by,
  right: box.right + by,
  bottom: box.bottom + by,
});

/** The smallest rectangle around some; a point at 0 for none. */
export const hull = (boxes: readonly Box[]): Box => {
  const [first, ...rest] = boxes;
  return rest.reduce(
    (all, box) => ({
      left: Math.min(all.left, box.left),
      top: Math.min(all.top, box.top),
      right: Math.max(all.right, box.right),
      bottom: Math.max(all.bottom, box.bottom),
    }),
    first ?? { left: 0, top: 0, right: 0, bottom: 0 },
  );
};

/** How far two rectangles reach into each other along each axis; not positive where they don't. */
export const overlap = (a: Box, b: Box): Point => ({
  x: Math.min(a.right, b.right) - Math.max(a.left, b.left),
  y: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
});

/** Area that two rectangles share, in square pixels. */
export const sharedArea = (a: Box, b: Box): number => {
  const { x, y } = overlap(a, b);
  return x > 0 && y > 0 ? x * y : 0;
};

/** Middle of a rectangle. */
export const centre = (box: Box): Point => ({
  x: (box.left + box.right) / 2,
  y: (box.top + box.bottom) / 2,
});

/** The point of a segment that lies nearest to another point. */
export const nearestOn = ({ a, b }: Segment, point: Point): Point => {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const length = dx * dx + dy * dy;
  if (length === 0) return a;
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / length;
  const clamped = Math.max(0, Math.min(1, along));
  return { x: a.x + clamped * dx, y: a.y + clamped * dy };
};

/** Distance between two points. */
export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * Length of a segment inside a rectangle, in pixels (Liang and Barsky, "A New Concept and Method
 * for Line Clipping", 1984).
 */
export const lengthInside = ({ a, b }: Segment, box: Box): number => {
  const dx = b.x - a.x;
  const dy = b.y - a.y;
  const edges: readonly (readonly [number, number])[] = [
    [-dx, a.x - box.left],
    [dx, box.right - a.x],
    [-dy, a.y - box.top],
    [dy, box.bottom - a.y],
  ];
  let enter = 0;
  let leave = 1;
  for (const [slope, room] of edges) {
    if (slope === 0) {
      if (room < 0) return 0;
    } else if (slope < 0) enter = Math.max(enter, room / slope);
    else leave = Math.min(leave, room / slope);
  }
  return leave > enter ? (leave - enter) * Math.hypot(dx, dy) : 0;
};

const side = (a: Point, b: Point, c: Point): number =>
  (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether two segments cross inside both of them. */
export const crosses = (first: Segment, second: Segment): boolean =>
  side(first.a, first.b, second.a) * side(first.a, first.b, second.b) < 0 &&
  side(second.a, second.b, first.a) * side(second.a, second.b, first.b) < 0;
