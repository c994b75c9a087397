import { coveredBox, labelBox, labelPoints, type Footprint, type LabelPoint } from './footprint';
import { hull, inflate, lengthInside, sharedArea, shift, type Box, type Segment } from './geometry';
import type { Id, Point } from './types';

/** An entity as the label placement sees it. */
export interface Labelled {
  readonly id: Id;
  readonly at: Point;
  readonly foot: Footprint;
}

/** A line as the label placement sees it. */
export interface Struck extends Segment {
  readonly ends: readonly [Id, Id];
  /** Selected or part of a path: no label should lie on it, least of all its own. */
  readonly highlighted: boolean;
  /** Where its words stand, if they are written. */
  readonly words?: Box;
  /** The diamond at its middle, if it bears one. */
  readonly diamond?: Box;
}

/** Costs by rank: what a square pixel on a label, symbol or pill costs, what a pixel of line. */
const costs = {
  label: 4,
  symbol: 7,
  badge: 5,
  line: 1.1,
  ownLine: 0.5,
  highlighted: 14,
  outside: 12,
  words: 6,
  diamond: 7,
} as const;

/** What a point costs by itself: under the symbol is best, then above, beside, at a corner. */
const pointCost: Readonly<Record<LabelPoint, number>> = {
  s: 0,
  n: 16,
  e: 22,
  w: 24,
  se: 30,
  sw: 32,
  ne: 34,
  nw: 36,
};

interface Scene {
  readonly items: readonly Labelled[];
  readonly lines: readonly Struck[];
  /** Label boxes as they stand, by entity. */
  readonly placed: Map<Id, Box>;
  /** What the drawing covers with all labels beneath: no label should stand out of it. */
  readonly frame: Box;
}

/** How far a box stands out of a frame, in pixels. */
const standsOut = (box: Box, frame: Box): number =>
  Math.max(0, frame.left - box.left) +
  Math.max(0, box.right - frame.right) +
  Math.max(0, frame.top - box.top) +
  Math.max(0, box.bottom - frame.bottom);

const lineCost = (line: Struck, box: Box, id: Id): number => {
  const { words, diamond } = line;
  const onMarks =
    (words === undefined ? 0 : sharedArea(box, words) * costs.words) +
    (diamond === undefined ? 0 : sharedArea(box, diamond) * costs.diamond);
  const length = lengthInside(line, box);
  if (length === 0) return onMarks;
  if (line.highlighted) return onMarks + length * costs.highlighted;
  return onMarks + length * (line.ends.includes(id) ? costs.ownLine : costs.line);
};

const costAt = (item: Labelled, point: LabelPoint, scene: Scene): number => {
  const box = inflate(shift(labelBox(item.foot, point), item.at), 1.5);
  let cost = pointCost[point] + standsOut(box, scene.frame) * costs.outside;
  for (const other of scene.items) {
    if (other.id === item.id) continue;
    cost += sharedArea(box, shift(other.foot.symbol, other.at)) * costs.symbol;
    if (other.foot.badge !== null)
      cost += sharedArea(box, shift(other.foot.badge, other.at)) * costs.badge;
    const label = scene.placed.get(other.id);
    if (label !== undefined) cost += sharedArea(box, label) * costs.label;
  }
  if (item.foot.badge !== null)
    cost += sharedArea(box, shift(item.foot.badge, item.at)) * costs.badge;
  for (const line of scene.lines) cost += lineCost(line, box, item.id);
  return cost;
};

const bestPoint = (item: Labelled, scene: Scene): LabelPoint => {
  let best: LabelPoint = 's';
  let least = Infinity;
  for (const point of labelPoints) {
    const cost = costAt(item, point, scene);
    if (cost < least - 0.5) [best, least] = [point, cost];
  }
  return best;
};

/**
 * Puts each label at the cheapest of eight points round its symbol, ranked like the names of places
 * on a map (E. Imhof, "Positioning Names on Maps", 1975). Labels with more room to lose go first;
 * sweeps go on until nothing moves, four at most.
 * @param fixed points that stay as they are
 */
export const placeLabels = (
  items: readonly Labelled[],
  lines: readonly Struck[],
  fixed: ReadonlyMap<Id, LabelPoint> = new Map(),
): ReadonlyMap<Id, LabelPoint> => {
  const points = new Map<Id, LabelPoint>();
  const placed = new Map<Id, Box>();
  const put = (item: Labelled, point: LabelPoint): void => {
    points.set(item.id, point);
    placed.set(item.id, shift(labelBox(item.foot, point), item.at));
  };
  const ordered = [...items].sort((a, b) => b.foot.size - a.foot.size || (a.id < b.id ? -1 : 1));
  for (const item of ordered) put(item, fixed.get(item.id) ?? 's');
  const movable = ordered.filter((item) => !fixed.has(item.id));
  const frame = inflate(hull(items.map(({ at, foot }) => shift(coveredBox(foot), at))), 6);
  for (let sweep = 0; sweep < 4; sweep += 1) {
    let moved = false;
    for (const item of movable) {
      const point = bestPoint(item, { items, lines, placed, frame });
      if (point === points.get(item.id)) continue;
      put(item, point);
      moved = true;
    }
    if (!moved) break;
  }
  return points;
};

/** How legible a drawing is: what covers what. Zero everywhere is perfect. */
export interface Legibility {
  /** Pairs of labels that cover each other by more than a pixel either way. */
  readonly labelsOnLabels: number;
  /** Labels that lie on a foreign symbol or pill. */
  readonly labelsOnSymbols: number;
  /** Symbols that cover each other. */
  readonly symbolsOnSymbols: number;
}

const touches = (a: Box, b: Box): boolean => sharedArea(inflate(a, -0.5), inflate(b, -0.5)) > 1;

/** Counts what covers what. */
export const legibility = (
  items: readonly Labelled[],
  points: ReadonlyMap<Id, LabelPoint>,
): Legibility => {
  const boxes = items.map(({ id, at, foot }) => ({
    label: shift(labelBox(foot, points.get(id) ?? 's'), at),
    symbol: shift(foot.symbol, at),
    badge: foot.badge === null ? null : shift(foot.badge, at),
  }));
  let [labelsOnLabels, labelsOnSymbols, symbolsOnSymbols] = [0, 0, 0];
  boxes.forEach((a, i) =>
    boxes.forEach((b, j) => {
      if (i === j) return;
      if (i < j && touches(a.label, b.label)) labelsOnLabels += 1;
      if (i < j && touches(a.symbol, b.symbol)) symbolsOnSymbols += 1;
      const onBadge = b.badge !== null && touches(a.label, b.badge);
      if (touches(a.label, b.symbol) || onBadge) labelsOnSymbols += 1;
    }),
  );
  return { labelsOnLabels, labelsOnSymbols, symbolsOnSymbols };
};
