import { coveredBox } from './footprint';
import { crosses, distance, inflate, lengthInside, nearestOn, shift, type Box } from './geometry';
import type { Labelled } from './labels';
import type { Edge } from './part';
import type { Id, Point } from './types';

/** How a refinement works. */
export interface RefineOptions {
  /** The sheet: nothing leaves it. */
  readonly within: Box;
  /** Entities that stay. */
  readonly fixed?: ReadonlySet<Id>;
  readonly sweeps?: number;
}

interface Node {
  readonly id: Id;
  readonly radius: number;
  /** What it covers round its own middle, with some air. */
  readonly cover: Box;
  readonly friends: Node[];
  x: number;
  y: number;
}

interface Drawing {
  readonly nodes: readonly Node[];
  readonly lines: readonly (readonly [Node, Node])[];
  readonly within: Box;
}

/** What each fault costs, in pixels of line that one would rather draw. */
const costs = {
  overlap: 150,
  overlapArea: 0.12,
  crossing: 26,
  lineThroughSymbol: 90,
  lineThroughCover: 0.55,
  narrowAngle: 3.2,
  length: 0.16,
  crowding: 0.25,
  short: 2.2,
} as const;

/** Lines that leave an entity closer than this, in degrees, are hard to tell apart. */
const narrow = 11;
/** Symbols nearer than this look tied together. */
const elbowRoom = 84;

/** A line shorter than this, from rim to rim, has no room for its words. */
const shortest = 72;

/** `narrow` as a slope: what lies under it is measured, the rest need not be. */
const narrowSlope = Math.tan((narrow * Math.PI) / 180);

/** Angle in degrees between two lines that leave one point; 180 where it is plainly wide. */
const narrowAngle = (from: Point, a: Point, b: Point): number => {
  const [ax, ay, bx, by] = [a.x - from.x, a.y - from.y, b.x - from.x, b.y - from.y];
  const along = ax * bx + ay * by;
  const across = Math.abs(ax * by - ay * bx);
  if (along <= 0 || across > along * narrowSlope) return 180;
  return (Math.atan2(across, along) * 180) / Math.PI;
};

/** What a line costs that passes over a node. Most pass far off, and are let go at once. */
const strikes = (a: Point, b: Point, node: Node): number => {
  const { x, y, cover } = node;
  const reach = node.radius + 6;
  if (Math.max(a.x, b.x) < x + Math.min(cover.left, -reach)) return 0;
  if (Math.min(a.x, b.x) > x + Math.max(cover.right, reach)) return 0;
  if (Math.max(a.y, b.y) < y + Math.min(cover.top, -reach)) return 0;
  if (Math.min(a.y, b.y) > y + Math.max(cover.bottom, reach)) return 0;
  const gap = distance(nearestOn({ a, b }, node), node);
  const through = gap < reach ? costs.lineThroughSymbol : 0;
  return through + lengthInside({ a, b }, shift(cover, node)) * costs.lineThroughCover;
};

/** Area that the covers of two nodes share. */
const sharedCover = (a: Node, b: Node): number => {
  const width =
    Math.min(a.x + a.cover.right, b.x + b.cover.right) -
    Math.max(a.x + a.cover.left, b.x + b.cover.left);
  if (width <= 0) return 0;
  const height =
    Math.min(a.y + a.cover.bottom, b.y + b.cover.bottom) -
    Math.max(a.y + a.cover.top, b.y + b.cover.top);
  return height <= 0 ? 0 : width * height;
};

/** Whether the line between two nodes crosses that between two others. */
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  Math.max(a.x, b.x) >= Math.min(c.x, d.x) &&
  Math.min(a.x, b.x) <= Math.max(c.x, d.x) &&
  Math.max(a.y, b.y) >= Math.min(c.y, d.y) &&
  Math.min(a.y, b.y) <= Math.max(c.y, d.y) &&
  crosses({ a, b }, { a: c, b: d });

/** Cost of one of a node's own lines. */
const ownLine = (node: Node, friend: Node, { nodes, lines }: Drawing): number => {
  const length = distance(node, friend);
  const gap = length - node.radius - friend.radius;
  let cost = length * costs.length + Math.max(0, shortest - gap) * costs.short;
  for (const [a, b] of lines) {
    if (a === node || b === node || a === friend || b === friend) continue;
    if (cross(node, friend, a, b)) cost += costs.crossing;
  }
  for (const other of nodes)
    if (other !== node && other !== friend) cost += strikes(node, friend, other);
  for (const other of friend.friends) {
    if (other === node) continue;
    const angle = narrowAngle(friend, node, other);
    if (angle < narrow) cost += (narrow - angle) * costs.narrowAngle;
  }
  return cost;
};

/** Cost of a node where it stands: what it covers, what strikes it, its own lines. */
const costOf = (node: Node, drawing: Drawing, giveUpAt: number): number => {
  let cost = 0;
  for (const other of drawing.nodes) {
    if (other === node) continue;
    const area = sharedCover(node, other);
    if (area > 0) cost += costs.overlap + area * costs.overlapArea;
    cost += Math.max(0, elbowRoom - distance(node, other)) * costs.crowding;
  }
  for (const [a, b] of drawing.lines) {
    if (cost >= giveUpAt) return cost;
    if (a !== node && b !== node) cost += strikes(a, b, node);
  }
  for (const friend of node.friends) {
    if (cost >= giveUpAt) return cost;
    cost += ownLine(node, friend, drawing);
  }
  return cost;
};

const radii = [10, 26, 58, 110, 180] as const;
const turns = 10;

/** Spots to try: rings round where it stands, turned a little each sweep, and round its friends. */
const spotsFor = (node: Node, sweep: number): readonly Point[] => {
  const round = (centre: Point, radius: number): Point[] =>
    Array.from({ length: turns }, (_, at) => {
      const angle = ((at + sweep * 0.37) * 2 * Math.PI) / turns;
      return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
    });
  const [friend] = node.friends;
  return [
    ...radii.flatMap((radius) => round(node, radius)),
    ...(friend === undefined ? [] : round(friend, 96 + (sweep % 3) * 26)),
  ];
};

const clampInto = ({ x, y }: Point, cover: Box, within: Box): Point => ({
  x: Math.max(within.left - cover.left, Math.min(within.right - cover.right, x)),
  y: Math.max(within.top - cover.top, Math.min(within.bottom - cover.bottom, y)),
});

const moveTo = (node: Node, { x, y }: Point): void => {
  node.x = x;
  node.y = y;
};

/** Moves a node to its best spot. */
const improve = (node: Node, drawing: Drawing, sweep: number): boolean => {
  const home = { x: node.x, y: node.y };
  let best: Point = home;
  let least = costOf(node, drawing, Infinity);
  const before = least;
  for (const spot of spotsFor(node, sweep)) {
    moveTo(node, clampInto(spot, node.cover, drawing.within));
    const here = { x: node.x, y: node.y };
    const cost = costOf(node, drawing, least);
    if (cost < least - 0.5) [best, least] = [here, cost];
    moveTo(node, home);
  }
  moveTo(node, best);
  return least < before;
};

/** Lets two nodes change places where that is better for both together. */
const swap = (a: Node, b: Node, drawing: Drawing): boolean => {
  const [atA, atB] = [
    { x: a.x, y: a.y },
    { x: b.x, y: b.y },
  ];
  const before = costOf(a, drawing, Infinity) + costOf(b, drawing, Infinity);
  moveTo(a, atB);
  moveTo(b, atA);
  if (costOf(a, drawing, before) + costOf(b, drawing, before) < before - 1) return true;
  moveTo(a, atA);
  moveTo(b, atB);
  return false;
};

const drawingOf = (items: readonly Labelled[], edges: readonly Edge[], within: Box): Drawing => {
  const nodes = items.map<Node>(({ id, at, foot }) => ({
    id,
    radius: foot.size / 2,
    cover: inflate(coveredBox(foot), 3),
    friends: [],
    ...at,
  }));
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lines = edges.flatMap(({ from, to }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  for (const [a, b] of lines) {
    a.friends.push(b);
    b.friends.push(a);
  }
  return { nodes, lines, within };
};

const swapAll = (movable: readonly Node[], drawing: Drawing): boolean => {
  let moved = false;
  movable.forEach((a, at) => {
    for (const b of movable.slice(at + 1)) moved = swap(a, b, drawing) || moved;
  });
  return moved;
};

/**
 * Betters a layout by hill climbing: fewer crossings, no line through a foreign symbol or name,
 * lines that leave at angles one can tell apart, little length. Forces alone do not see names.
 * After R. Davidson and D. Harel, "Drawing graphs nicely using simulated annealing" (1996), without
 * the lots: the same input gives the same drawing.
 */
export const refine = (
  items: readonly Labelled[],
  edges: readonly Edge[],
  { within, fixed = new Set(), sweeps = 10 }: RefineOptions,
): ReadonlyMap<Id, Point> => {
  const drawing = drawingOf(items, edges, within);
  const movable = drawing.nodes
    .filter(({ id }) => !fixed.has(id))
    .sort((a, b) => a.friends.length - b.friends.length || (a.id < b.id ? -1 : 1));
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    let moved = sweep % 4 === 1 && swapAll(movable, drawing);
    for (const node of movable) moved = improve(node, drawing, sweep) || moved;
    if (!moved) break;
  }
  return new Map(drawing.nodes.map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));
};
