import type { GraphLink, Id, Picture } from './types';

/** Neighbours of each entity among the given links. */
export const neighbourSets = (links: Iterable<GraphLink>): ReadonlyMap<Id, ReadonlySet<Id>> => {
  const sets = new Map<Id, Set<Id>>();
  const add = (from: Id, to: Id): void => {
    const set = sets.get(from);
    if (set === undefined) sets.set(from, new Set([to]));
    else set.add(to);
  };
  for (const { from, to } of links) {
    if (from === to) continue;
    add(from, to);
    add(to, from);
  }
  return sets;
};

/** How many neighbours of each entity are not on the sheet; never below 0. */
export const hiddenCounts = (picture: Picture): ReadonlyMap<Id, number> => {
  const shown = neighbourSets(picture.links.values());
  return new Map(
    [...picture.entities].map(([id, entity]) => [
      id,
      Math.max(0, entity.neighbourCount - (shown.get(id)?.size ?? 0)),
    ]),
  );
};
