import type { LabelPoint } from '../graph/footprint';
import { distance } from '../graph/geometry';
import type { Id, Point } from '../graph/types';
import type { SceneNode } from './scene';

/** How the words of a marked line are set. */
export const lineFont = { size: 12, weight: 600 } as const;

/** Height of the words with their ground, and air beside the line, in pixels. */
const wordsHeight = 22;
const air = 9;

/** Where the words of a line stand, seen from its middle. */
export interface LineLabelPlace {
  readonly x: number;
  readonly y: number;
  /** Not turned along the line. */
  readonly level: boolean;
}

const onLine: LineLabelPlace = { x: 0, y: 0, level: false };

/** A line steeper than 40° carries its words level. */
const isSteep = (a: Point, b: Point): boolean =>
  Math.abs(b.y - a.y) > Math.tan((40 * Math.PI) / 180) * Math.abs(b.x - a.x);

/** Words on the side of the line where fewer of the two ends have their names. */
const beside = (
  a: Point,
  b: Point,
  { width, up }: { width: number; up: boolean },
): LineLabelPlace => {
  const length = distance(a, b) || 1;
  const turn = b.x - a.x >= 0 === up ? 1 : -1;
  const [x, y] = [((b.y - a.y) / length) * turn, (-(b.x - a.x) / length) * turn];
  const reach = (Math.abs(x) * width) / 2 + (Math.abs(y) * wordsHeight) / 2 + air;
  return { x: x * reach, y: y * reach, level: true };
};

/**
 * Places the words of a line: on it, turned along it where it is not steep; beside it, level, where
 * it is too short for them and they would cover its ends, or bears a diamond that they would hide.
 */
export const placeLineLabel = (
  [from, to]: readonly [SceneNode | undefined, SceneNode | undefined],
  {
    width,
    points,
    diamond,
  }: { width: number; points: ReadonlyMap<Id, LabelPoint>; diamond: boolean },
): LineLabelPlace => {
  if (from === undefined || to === undefined || from.at === null || to.at === null) return onLine;
  const [a, b] = [from.at, to.at];
  const gap = distance(a, b) - from.foot.size / 2 - to.foot.size / 2;
  const level = isSteep(a, b);
  const needed = level ? Math.min(width, wordsHeight * 2) + 8 : width + 16;
  if (gap >= needed && !diamond) return { ...onLine, level };
  const names = [from, to].map(({ entity }) => points.get(entity.id) ?? 's');
  const below = names.filter((point) => point.startsWith('s')).length;
  const above = names.filter((point) => point.startsWith('n')).length;
  return beside(a, b, { width, up: below >= above });
};
