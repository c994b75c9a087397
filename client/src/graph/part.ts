import { coveredBox } from './footprint';
import { centre, distance, inflate, nearestOn, overlap, shift, type Box } from './geometry';
import type { Labelled } from './labels';
import type { Id, Point } from './types';

/** A link as the parting pass sees it. */
export interface Edge {
  readonly from: Id;
  readonly to: Id;
}

/** How the parting pass works. */
export interface PartOptions {
  /** Entities that must not move. */
  readonly fixed?: ReadonlySet<Id>;
  /** The sheet: nothing is pushed out of it while there is room. */
  readonly within?: Box;
  readonly rounds?: number;
}

const margin = 4;
/** How near a foreign line may pass a symbol's middle, beyond its radius. */
const lineClearance = 7;

interface Movable {
  readonly item: Labelled;
  /** What it covers round its own middle, with the margin. */
  readonly cover: Box;
  readonly weight: number;
  x: number;
  y: number;
}

const boxOf = (body: Movable): Box => shift(body.cover, body);

/** Whether two are too far apart to touch: most are, and cost no more than this. */
const apart = (a: Movable, b: Movable): boolean =>
  a.x + a.cover.right <= b.x + b.cover.left ||
  b.x + b.cover.right <= a.x + a.cover.left ||
  a.y + a.cover.bottom <= b.y + b.cover.top ||
  b.y + b.cover.bottom <= a.y + a.cover.top;

const push = (body: Movable, dx: number, dy: number): void => {
  body.x += dx * body.weight;
  body.y += dy * body.weight;
};

/** Parts two boxes along the axis on which they reach less far into each other. */
const partPair = (a: Movable, b: Movable): boolean => {
  if (apart(a, b)) return false;
  const [first, second] = [boxOf(a), boxOf(b)];
  const { x, y } = overlap(first, second);
  if (x <= 0 || y <= 0 || a.weight + b.weight === 0) return false;
  const [from, to] = [centre(first), centre(second)];
  const share = 1 / (a.weight + b.weight);
  if (x < y) {
    const by = (from.x <= to.x ? x : -x) * share * 0.6;
    push(a, -by, 0);
    push(b, by, 0);
  } else {
    const by = (from.y <= to.y ? y : -y) * share * 0.6;
    push(a, 0, -by);
    push(b, 0, by);
  }
  return true;
};

/** Pushes an entity off a line that is not its own. */
const clearLine = (body: Movable, a: Movable, b: Movable): boolean => {
  const wanted = body.item.foot.size / 2 + lineClearance;
  if (body.x < Math.min(a.x, b.x) - wanted || body.x > Math.max(a.x, b.x) + wanted) return false;
  if (body.y < Math.min(a.y, b.y) - wanted || body.y > Math.max(a.y, b.y) + wanted) return false;
  const gap = distance(nearestOn({ a, b }, body), body);
  if (gap >= wanted) return false;
  const length = distance(a, b) || 1;
  const side = (b.x - a.x) * (body.y - a.y) - (b.y - a.y) * (body.x - a.x) >= 0 ? 1 : -1;
  const by = ((wanted - gap) * 0.5 * side) / length;
  push(body, -(b.y - a.y) * by, (b.x - a.x) * by);
  return true;
};

const keepWithin = (body: Movable, within: Box): void => {
  if (body.weight === 0) return;
  const box = boxOf(body);
  body.x += Math.max(0, within.left - box.left) - Math.max(0, box.right - within.right);
  body.y += Math.max(0, within.top - box.top) - Math.max(0, box.bottom - within.bottom);
};

const partAll = (bodies: readonly Movable[]): boolean => {
  let moved = false;
  bodies.forEach((a, i) => {
    for (const b of bodies.slice(i + 1)) moved = partPair(a, b) || moved;
  });
  return moved;
};

const clearAll = (
  bodies: readonly Movable[],
  lines: readonly (readonly [Movable, Movable])[],
): boolean => {
  let moved = false;
  for (const body of bodies)
    for (const [a, b] of lines)
      if (body !== a && body !== b && body.weight > 0) moved = clearLine(body, a, b) || moved;
  return moved;
};

/**
 * One pass after the layout: parts boxes of symbols with their labels, pushes symbols off foreign
 * lines. Deterministic. Fixed entities stay to the pixel.
 * @returns the new places, whole pixels
 */
export const part = (
  items: readonly Labelled[],
  edges: readonly Edge[],
  { fixed = new Set(), within, rounds = 160 }: PartOptions = {},
): ReadonlyMap<Id, Point> => {
  const bodies = items.map<Movable>((item) => ({
    item,
    cover: inflate(coveredBox(item.foot), margin),
    weight: fixed.has(item.id) ? 0 : 1,
    ...item.at,
  }));
  const byId = new Map(bodies.map((body) => [body.item.id, body]));
  const lines = edges.flatMap(({ from, to }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  for (let round = 0; round < rounds; round += 1) {
    // Lines first, boxes last: when both cannot be had, what overlaps is worse than what is crossed.
    const cleared = round < rounds * 0.7 && clearAll(bodies, lines);
    if (within !== undefined) for (const body of bodies) keepWithin(body, within);
    if (!partAll(bodies) && !cleared) break;
  }
  return new Map(
    bodies.map(({ item, weight, x, y }) => [
      item.id,
      weight === 0 ? item.at : { x: Math.round(x), y: Math.round(y) },
    ]),
  );
};
