import { neighbourSets } from './hidden';
import type { GraphLink, Id, Point } from './types';

/** What a layout starts from. */
export interface LayoutInput {
  /** Places from which the layout refines, by entity. */
  readonly start: ReadonlyMap<Id, Point>;
  /** Steps from the anchor, by entity. */
  readonly depth: ReadonlyMap<Id, number>;
}

type Neighbours = ReadonlyMap<Id, ReadonlySet<Id>>;

/** The entity that others are laid out round: the anchor, or else the best linked. */
const rootOf = (ids: readonly Id[], anchor: Id | null, neighbours: Neighbours): Id | undefined =>
  anchor !== null && ids.includes(anchor)
    ? anchor
    : [...ids].sort(
        (a, b) =>
          (neighbours.get(b)?.size ?? 0) - (neighbours.get(a)?.size ?? 0) || (a < b ? -1 : 1),
      )[0];

const depths = (root: Id, neighbours: Neighbours): ReadonlyMap<Id, number> => {
  const found = new Map<Id, number>([[root, 0]]);
  let edge: readonly Id[] = [root];
  for (let depth = 1; edge.length > 0; depth += 1) {
    const next: Id[] = [];
    for (const id of edge)
      for (const other of [...(neighbours.get(id) ?? [])].sort())
        if (!found.has(other)) {
          found.set(other, depth);
          next.push(other);
        }
    edge = next;
  }
  return found;
};

/**
 * Orders the first ring so that entities linked with each other stand side by side: a walk that
 * always goes on to the one that shares most with the last.
 */
const ringOrder = (ring: readonly Id[], neighbours: Neighbours, root: Id): readonly Id[] => {
  const left = [...ring].sort();
  const order: Id[] = [];
  const affinity = (a: Id, b: Id): number => {
    const near = neighbours.get(a) ?? new Set();
    const other = neighbours.get(b) ?? new Set();
    const shared = [...near].filter((id) => id !== root && other.has(id)).length;
    return (near.has(b) ? 3 : 0) + shared;
  };
  while (left.length > 0) {
    const last = order.at(-1);
    const next =
      last === undefined
        ? left[0]
        : left.reduce((best, id) => (affinity(last, id) > affinity(last, best) ? id : best));
    if (next === undefined) break;
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return order;
};

const onCircle = (angle: number, radius: number): Point => ({
  x: radius * Math.cos(angle),
  y: radius * Math.sin(angle),
});

/** Mean direction of some angles; 0 for none. */
const meanAngle = (angles: readonly number[]): number =>
  Math.atan2(
    angles.reduce((sum, angle) => sum + Math.sin(angle), 0),
    angles.reduce((sum, angle) => sum + Math.cos(angle), 0),
  );

/**
 * A start for the layout: the root in the middle, its neighbours on a ring in an order that keeps
 * company together, everything else outside its nearest friends. Only ids and links decide, so the
 * same sheet always starts alike.
 */
export const layoutInput = (
  ids: readonly Id[],
  links: Iterable<GraphLink>,
  anchor: Id | null,
): LayoutInput => {
  const neighbours = neighbourSets(links);
  const root = rootOf(ids, anchor, neighbours);
  if (root === undefined) return { start: new Map(), depth: new Map() };
  const depth = depths(root, neighbours);
  const angles = new Map<Id, number>();
  const start = new Map<Id, Point>([[root, { x: 0, y: 0 }]]);
  const ring = ringOrder(
    ids.filter((id) => depth.get(id) === 1),
    neighbours,
    root,
  );
  ring.forEach((id, at) => {
    const angle = (2 * Math.PI * at) / ring.length - Math.PI / 2;
    angles.set(id, angle);
    start.set(id, onCircle(angle, at % 2 === 0 ? 190 : 250));
  });
  const outer = ids
    .filter((id) => id !== root && depth.get(id) !== 1)
    .sort((a, b) => (depth.get(a) ?? 99) - (depth.get(b) ?? 99) || (a < b ? -1 : 1));
  outer.forEach((id, at) => {
    const friends = [...(neighbours.get(id) ?? [])]
      .map((other) => angles.get(other))
      .filter((angle) => angle !== undefined);
    const angle =
      friends.length === 0 ? (2 * Math.PI * at) / outer.length : meanAngle(friends) + at * 0.013;
    angles.set(id, angle);
    start.set(id, onCircle(angle, 250 + 90 * Math.min(4, (depth.get(id) ?? 3) - 1)));
  });
  return { start, depth };
};
