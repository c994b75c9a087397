import { bundle } from '../graph/bundle';
import { visible, type View as Seen } from '../graph/filter';
import { hiddenCounts } from '../graph/hidden';
import type { Id, Line, Picture } from '../graph/types';

/** The sheet as it is drawn: the picture through its filter, links bundled into lines. */
export interface Sheet {
  readonly entities: Seen['entities'];
  readonly lines: ReadonlyMap<Id, Line>;
  /** Links beneath the lines. */
  readonly linkCount: number;
  /** Neighbours of each entity that are not on the sheet. */
  readonly hidden: ReadonlyMap<Id, number>;
}

const derive = (picture: Picture): Sheet => {
  const seen = visible(picture);
  const lines = new Map(bundle(seen.links).map((line) => [line.id, line]));
  return {
    entities: seen.entities,
    lines,
    linkCount: seen.links.length,
    hidden: hiddenCounts(picture),
  };
};

const cache = new WeakMap<Picture, Sheet>();

/** Derives the sheet from a picture; the same picture gives the same sheet. */
export const sheetOf = (picture: Picture): Sheet => {
  const known = cache.get(picture);
  if (known !== undefined) return known;
  const sheet = derive(picture);
  cache.set(picture, sheet);
  return sheet;
};
