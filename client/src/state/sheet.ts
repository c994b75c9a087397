import { bundle } from '../graph/bundle';
import { onDays, showsDays } from '../graph/dated';
import { anyDay } from '../graph/days';
import { visible, type View as Seen } from '../graph/filter';
import { hiddenCounts } from '../graph/hidden';
import type { Id, Line, Picture } from '../graph/types';

/**
 * The sheet as it is drawn: the picture on the days asked about, through its filter, links bundled
 * into lines.
 */
export interface Sheet {
  readonly entities: Seen['entities'];
  readonly lines: ReadonlyMap<Id, Line>;
  /** Links beneath the lines. */
  readonly linkCount: number;
  /** Neighbours of each entity that are not on the sheet; of a day nothing is known. */
  readonly hidden: ReadonlyMap<Id, number>;
}

const derive = (picture: Picture): Sheet => {
  const seen = visible(onDays(picture));
  const lines = new Map(bundle(seen.links).map((line) => [line.id, line]));
  return {
    entities: seen.entities,
    lines,
    linkCount: seen.links.length,
    // How many were hidden on a day is not known: nothing is said then.
    hidden: showsDays(picture) ? new Map() : hiddenCounts(picture),
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

const wholes = new WeakMap<Picture, Picture>();

/** The sheet without its days: what may come and go while a reader goes through the years. */
export const wholeSheetOf = (picture: Picture): Sheet => {
  if (!showsDays(picture)) return sheetOf(picture);
  const known = wholes.get(picture) ?? { ...picture, days: anyDay };
  wholes.set(picture, known);
  return sheetOf(known);
};
