import { coveredBox, footprint, type Footprint } from './footprint';
import { distance, inflate, lengthInside, nearestOn, sharedArea, shift } from './geometry';
import type { Box, Segment } from './geometry';
import { neighbourSets } from './hidden';
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

const rings = [104, 140, 178, 220, 266, 320, 390, 480, 600] as const;
const directions = 28;

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

/** Spots round a parent, nearest ring first, beginning away from the middle of the sheet. */
const spotsRound = (parent: Point, middle: Point): readonly Point[] => {
  const outward =
    distance(parent, middle) < 1
      ? Math.PI / 2
      : Math.atan2(parent.y - middle.y, parent.x - middle.x);
  return rings.flatMap((radius) =>
    Array.from({ length: directions }, (_, step) => {
      // 0, 1, -1, 2, -2 … so that equal costs fall on the outward side.
      const turn = Math.ceil(step / 2) * (step % 2 === 0 ? -1 : 1);
      const angle = outward + (turn * 2 * Math.PI) / directions;
      return {
        x: Math.round(parent.x + radius * 1.12 * Math.cos(angle)),
        y: Math.round(parent.y + radius * 0.88 * Math.sin(angle)),
      };
    }),
  );
};

/** What a spot costs: covering others most, then lying on lines, then length of its own lines. */
const spotCost = (
  spot: Point,
  foot: Footprint,
  { ground, parent, friends }: { ground: Ground; parent: Point; friends: readonly Point[] },
): number => {
  const box = inflate(shift(coveredBox(foot), spot), 5);
  const covered = ground.boxes.reduce((sum, other) => sum + sharedArea(box, other), 0);
  const struck = ground.segments.reduce((sum, line) => sum + lengthInside(line, box), 0);
  const own: Segment = { a: parent, b: spot };
  const through = ground.symbols.filter(
    ({ at, radius }) => distance(at, parent) > 1 && distance(nearestOn(own, at), at) < radius + 8,
  ).length;
  const pull = friends.reduce((sum, friend) => sum + distance(spot, friend), 0);
  const inward = Math.max(0, distance(parent, ground.middle) - distance(spot, ground.middle));
  return (
    covered * 8 +
    struck * 1.6 +
    through * 150 +
    distance(spot, parent) +
    pull * 0.12 +
    inward * 0.35
  );
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
  const queue = [...fresh].sort((a, b) => (a.id < b.id ? -1 : 1));
  while (queue.length > 0) {
    queue.sort((a, b) => linked(b.id).length - linked(a.id).length);
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
    const at = cheapest(spotsRound(from, ground.middle), (spot) =>
      spotCost(spot, foot, { ground, parent: from, friends: others }),
    );
    places.set(entity.id, at);
    placed.set(entity.id, at);
    ground.boxes.push(shift(coveredBox(foot), at));
    ground.symbols.push({ at, radius: foot.size / 2 });
    for (const friend of friends) {
      const b = placed.get(friend);
      if (b !== undefined) ground.segments.push({ a: at, b });
    }
  }
  return places;
};

const parentOf = (friends: readonly Id[], preferred: Id | undefined): Id | undefined =>
  preferred !== undefined && friends.includes(preferred) ? preferred : friends[0];

const cheapest = (spots: readonly Point[], cost: (spot: Point) => number): Point => {
  let best = spots[0] ?? { x: 0, y: 0 };
  let least = Infinity;
  for (const spot of spots) {
    const price = cost(spot);
    if (price < least) [best, least] = [spot, price];
  }
  return best;
};

/** Puts places into a picture; places of entities that are not there are dropped. */
export const withPlaces = (picture: Picture, places: ReadonlyMap<Id, Point>): Picture => {
  const positions = new Map(picture.positions);
  for (const [id, at] of places) if (picture.entities.has(id)) positions.set(id, at);
  return { ...picture, positions };
};
