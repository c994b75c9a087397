import { coveredBox, footprint, type Footprint } from './footprint';
import { distance, inflate, lengthInside, nearestOn, sharedArea, shift } from './geometry';
import type { Box, Segment } from './geometry';
import { neighbourSets } from './hidden';
import { spotsRound } from './spots';
import { roughMeasure, type Measure } from './text';
import type { GraphEntity, Id, Picture, Point } from './types';

/** What stands on the sheet and cannot be moved. */
interface Ground {
  readonly boxes: Box[];
  /** Middles and radii of the symbols. */
  readonly symbols: { readonly at: Point; readonly radius: number }[];
  readonly segments: Segment[];
  readonly middle: Point;
}

const centroid = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, point) => sum + point.x, 0) / Math.max(1, points.length),
  y: points.reduce((sum, point) => sum + point.y, 0) / Math.max(1, points.length),
});

const measureOf = (picture: Picture, entity: GraphEntity, measure: Measure): Footprint =>
  footprint(entity, { anchor: picture.anchor === entity.id, hidden: 2, measure });

const groundOf = (picture: Picture, measure: Measure): Ground => {
  const boxes: Box[] = [];
  const symbols: { readonly at: Point; readonly radius: number }[] = [];
  for (const [id, at] of picture.positions) {
    const entity = picture.entities.get(id);
    if (entity === undefined) continue;
    const foot = measureOf(picture, entity, measure);
    boxes.push(shift(coveredBox(foot), at));
    symbols.push({ at, radius: foot.size / 2 });
  }
  const segments = [...picture.links.values()].flatMap(({ from, to }) => {
    const a = picture.positions.get(from);
    const b = picture.positions.get(to);
    return a === undefined || b === undefined ? [] : [{ a, b }];
  });
  return { boxes, symbols, segments, middle: centroid([...picture.positions.values()]) };
};

/** What a spot is judged by. */
interface Claimant {
  readonly ground: Ground;
  readonly foot: Footprint;
  readonly parent: Point;
  readonly friends: readonly Point[];
}

/** What the way to a spot costs, whatever stands there. */
const wayCost = (spot: Point, { ground, parent, friends }: Claimant): number => {
  const pull = friends.reduce((sum, friend) => sum + distance(spot, friend), 0);
  const inward = Math.max(0, distance(parent, ground.middle) - distance(spot, ground.middle));
  return distance(spot, parent) + pull * 0.12 + inward * 0.35;
};

/** Area that a box shares with what stands there, in square pixels; counted up to `most`. */
const coveredBy = (box: Box, { ground }: Claimant, most: number): number => {
  let sum = 0;
  for (const other of ground.boxes) {
    sum += sharedArea(box, other);
    if (sum > most) break;
  }
  return sum;
};

/** What lines cost: those that the spot lies on, and symbols that its own line would strike. */
const lineCost = (spot: Point, box: Box, { ground, parent }: Claimant): number => {
  const struck = ground.segments.reduce((sum, line) => sum + lengthInside(line, box), 0);
  const own: Segment = { a: parent, b: spot };
  const through = ground.symbols.filter(
    ({ at, radius }) => distance(at, parent) > 1 && distance(nearestOn(own, at), at) < radius + 8,
  ).length;
  return struck * 1.6 + through * 150;
};

interface Choice {
  readonly at: Point;
  readonly cost: number;
  readonly covered: number;
}

/**
 * The cheapest of some spots: covering others costs most, then lying on lines, then length of its
 * own lines. A spot is given up as soon as it costs more than the best so far.
 */
const cheapest = (spots: readonly Point[], claimant: Claimant): Choice => {
  let best: Choice = { at: spots[0] ?? { x: 0, y: 0 }, cost: Infinity, covered: Infinity };
  for (const at of spots) {
    const way = wayCost(at, claimant);
    if (way >= best.cost) continue;
    const box = inflate(shift(coveredBox(claimant.foot), at), 5);
    const covered = coveredBy(box, claimant, (best.cost - way) / 8);
    if (way + covered * 8 >= best.cost) continue;
    const cost = way + covered * 8 + lineCost(at, box, claimant);
    if (cost < best.cost) best = { at, cost, covered };
  }
  return best;
};

/** The best near spot; where all of those are taken, the best on the first ring that has room. */
const spotFor = (claimant: Claimant): Point => {
  const { near, far } = spotsRound(claimant.parent, claimant.ground.middle);
  const best = cheapest(near, claimant);
  if (best.covered === 0) return best.at;
  for (const ring of far()) {
    const further = cheapest(ring, claimant);
    if (further.covered === 0) return further.at;
  }
  return best.at;
};

/**
 * Places new entities beside what they are linked with, best-linked first. Nothing that has a
 * place moves. The same input gives the same places.
 */
export const placeNew = (
  picture: Picture,
  { parent: preferred, measure = roughMeasure }: { parent?: Id; measure?: Measure } = {},
): ReadonlyMap<Id, Point> => {
  const ground = groundOf(picture, measure);
  const neighbours = neighbourSets(picture.links.values());
  const placed = new Map(picture.positions);
  const fresh = [...picture.entities.values()].filter((entity) => !placed.has(entity.id));
  const places = new Map<Id, Point>();
  const linked = (id: Id): readonly Id[] =>
    [...(neighbours.get(id) ?? [])].filter((other) => placed.has(other)).sort();
  const counts = new Map(fresh.map(({ id }) => [id, linked(id).length]));
  const countOf = ({ id }: GraphEntity): number => counts.get(id) ?? 0;
  const queue = [...fresh].sort((a, b) => (a.id < b.id ? -1 : 1));
  while (queue.length > 0) {
    queue.sort((a, b) => countOf(b) - countOf(a));
    const entity = queue.shift();
    if (entity === undefined) break;
    const friends = linked(entity.id);
    const home = parentOf(friends, preferred);
    const from = (home === undefined ? undefined : placed.get(home)) ?? ground.middle;
    const foot = measureOf(picture, entity, measure);
    const others = friends
      .filter((id) => id !== home)
      .map((id) => placed.get(id))
      .filter((at) => at !== undefined);
    const at = spotFor({ ground, foot, parent: from, friends: others });
    places.set(entity.id, at);
    placed.set(entity.id, at);
    ground.boxes.push(shift(coveredBox(foot), at));
    ground.symbols.push({ at, radius: foot.size / 2 });
    for (const other of neighbours.get(entity.id) ?? [])
      counts.set(other, (counts.get(other) ?? 0) + 1);
    for (const friend of friends) {
      const b = placed.get(friend);
      if (b !== undefined) ground.segments.push({ a: at, b });
    }
  }
  return places;
};

const parentOf = (friends: readonly Id[], preferred: Id | undefined): Id | undefined =>
  preferred !== undefined && friends.includes(preferred) ? preferred : friends[0];

/** Puts places into a picture; places of entities that are not there are dropped. */
export const withPlaces = (picture: Picture, places: ReadonlyMap<Id, Point>): Picture => {
  const positions = new Map(picture.positions);
  for (const [id, at] of places) if (picture.entities.has(id)) positions.set(id, at);
  return { ...picture, positions };
};
