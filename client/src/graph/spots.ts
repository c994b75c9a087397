import { distance } from './geometry';
import type { Point } from './types';

const nearRings = [104, 140, 178, 220, 266, 320, 390, 480, 600] as const;
const nearDirections = 28;

/** Beyond the near rings: so far apart, and the spots on them about a name's width. */
const farStep = 84;
const farGap = 116;
/** Room for some thousands. */
const farRings = 60;

interface Ring {
  readonly radius: number;
  readonly directions: number;
}

const spotsOn = ({ radius, directions }: Ring, parent: Point, outward: number): readonly Point[] =>
  Array.from({ length: directions }, (_, step) => {
    // 0, 1, -1, 2, -2 … so that equal costs fall on the outward side.
    const turn = Math.ceil(step / 2) * (step % 2 === 0 ? -1 : 1);
    const angle = outward + (turn * 2 * Math.PI) / directions;
    return {
      x: Math.round(parent.x + radius * 1.12 * Math.cos(angle)),
      y: Math.round(parent.y + radius * 0.88 * Math.sin(angle)),
    };
  });

/** Spots round a parent: near ones, and rings further out for when those are taken. */
export interface Spots {
  readonly near: readonly Point[];
  /** One ring after the other, nearest first. */
  readonly far: () => Iterable<readonly Point[]>;
}

/** Spots round a parent, nearest ring first, beginning away from the middle of the sheet. */
export const spotsRound = (parent: Point, middle: Point): Spots => {
  const outward =
    distance(parent, middle) < 1
      ? Math.PI / 2
      : Math.atan2(parent.y - middle.y, parent.x - middle.x);
  return {
    near: nearRings.flatMap((radius) =>
      spotsOn({ radius, directions: nearDirections }, parent, outward),
    ),
    far: function* () {
      for (let ring = 1; ring <= farRings; ring += 1) {
        const radius = 600 + ring * farStep;
        const directions = Math.floor((2 * Math.PI * radius) / farGap);
        yield spotsOn({ radius, directions }, parent, outward);
      }
    },
  };
};
