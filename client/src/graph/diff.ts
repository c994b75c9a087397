import type { Days } from './days';
import type { Filter, GraphEntity, GraphLink, Id, Picture, Point, ShownPath } from './types';

/** A value before and after a change. */
export interface Change<T> {
  readonly before: T;
  readonly after: T;
}

/** What differs between two maps: enough to go either way. */
export interface MapDiff<T> {
  readonly added: ReadonlyMap<Id, T>;
  readonly updated: ReadonlyMap<Id, Change<T>>;
  readonly removed: ReadonlyMap<Id, T>;
}

/** What differs between two pictures. */
export interface PictureDiff {
  readonly entities: MapDiff<GraphEntity>;
  readonly links: MapDiff<GraphLink>;
  readonly positions: MapDiff<Point>;
  readonly anchor: Change<Id | null> | null;
  readonly filter: Change<Filter> | null;
  readonly path: Change<ShownPath | null> | null;
  readonly days: Change<Days> | null;
}

/** Structural equality of plain data. */
export const same = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = Object.entries(a);
  const right = new Map<string, unknown>(Object.entries(b));
  return (
    left.length === right.size &&
    left.every(([key, value]) => right.has(key) && same(value, right.get(key)))
  );
};

/** What was added, updated and removed on the way from one map to another. */
export const diffMaps = <T>(before: ReadonlyMap<Id, T>, after: ReadonlyMap<Id, T>): MapDiff<T> => {
  const added = new Map<Id, T>();
  const updated = new Map<Id, Change<T>>();
  const removed = new Map<Id, T>();
  if (before !== after) {
    for (const [id, value] of after) {
      const old = before.get(id);
      if (old === undefined) added.set(id, value);
      else if (!same(old, value)) updated.set(id, { before: old, after: value });
    }
    for (const [id, value] of before) if (!after.has(id)) removed.set(id, value);
  }
  return { added, updated, removed };
};

const change = <T>(before: T, after: T): Change<T> | null =>
  same(before, after) ? null : { before, after };

/** What differs between two pictures; unchanged parts are empty. */
export const diff = (before: Picture, after: Picture): PictureDiff => ({
  entities: diffMaps(before.entities, after.entities),
  links: diffMaps(before.links, after.links),
  positions: diffMaps(before.positions, after.positions),
  anchor: change(before.anchor, after.anchor),
  filter: change(before.filter, after.filter),
  path: change(before.path, after.path),
  days: change(before.days, after.days),
});

const mapIsEmpty = <T>(map: MapDiff<T>): boolean =>
  map.added.size + map.updated.size + map.removed.size === 0;

/** Whether nothing differs. */
export const isEmptyDiff = (step: PictureDiff): boolean =>
  mapIsEmpty(step.entities) &&
  mapIsEmpty(step.links) &&
  mapIsEmpty(step.positions) &&
  step.anchor === null &&
  step.filter === null &&
  step.path === null &&
  step.days === null;

/** Whether nothing but the days differs. */
export const onlyDays = (step: PictureDiff): boolean =>
  step.days !== null && isEmptyDiff({ ...step, days: null });

/** Applies a difference to a map. */
export const applyMap = <T>(map: ReadonlyMap<Id, T>, step: MapDiff<T>): ReadonlyMap<Id, T> => {
  if (mapIsEmpty(step)) return map;
  const next = new Map(map);
  for (const id of step.removed.keys()) next.delete(id);
  for (const [id, { after }] of step.updated) next.set(id, after);
  for (const [id, value] of step.added) next.set(id, value);
  return next;
};

/** Applies a difference: `apply(before, diff(before, after))` equals `after`. */
export const apply = (picture: Picture, step: PictureDiff): Picture => ({
  entities: applyMap(picture.entities, step.entities),
  links: applyMap(picture.links, step.links),
  positions: applyMap(picture.positions, step.positions),
  anchor: step.anchor === null ? picture.anchor : step.anchor.after,
  filter: step.filter === null ? picture.filter : step.filter.after,
  path: step.path === null ? picture.path : step.path.after,
  days: step.days === null ? picture.days : step.days.after,
  dated: picture.dated,
});

const reverseChange = <T>(step: Change<T> | null): Change<T> | null =>
  step === null ? null : { before: step.after, after: step.before };

const reverseMap = <T>(step: MapDiff<T>): MapDiff<T> => ({
  added: step.removed,
  removed: step.added,
  updated: new Map(
    [...step.updated].map(([id, { before, after }]) => [id, { before: after, after: before }]),
  ),
});

/** The way back: `apply(after, reverse(diff(before, after)))` equals `before`. */
export const reverse = (step: PictureDiff): PictureDiff => ({
  entities: reverseMap(step.entities),
  links: reverseMap(step.links),
  positions: reverseMap(step.positions),
  anchor: reverseChange(step.anchor),
  filter: reverseChange(step.filter),
  path: reverseChange(step.path),
  days: reverseChange(step.days),
});
