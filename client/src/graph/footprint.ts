import { boxAround, hull, type Box } from './geometry';
import { isRightToLeft, setLabel, type LabelStyle, type LabelText, type Measure } from './text';
import type { GraphEntity, Point } from './types';
import type { EntityKind } from './vocabulary';

/** Width and height of the symbols, in model pixels. */
const sizes: Readonly<Partial<Record<EntityKind, number>>> = {
  Group: 38,
  Event: 32,
  Organisation: 28,
  Party: 28,
  Person: 26,
  Bounty: 26,
  Listing: 26,
  Law: 26,
  Authority: 28,
  Account: 20,
  Platform: 20,
  Place: 24,
  Statistic: 22,
};

const anchorSize = 52;

/** Size of an entity's symbol; the anchor is the largest. */
export const symbolSize = (kind: EntityKind, anchor: boolean): number =>
  anchor ? anchorSize : (sizes[kind] ?? 26);

/** How an entity's name is set: the anchor and groups a little louder. */
export const labelStyle = (entity: GraphEntity, anchor: boolean): LabelStyle => {
  if (isRightToLeft(entity.name))
    return { size: 13, weight: anchor ? 700 : 500, maxWidth: 130, lineHeight: 2.4 };
  const lineHeight = 1.08;
  if (anchor) return { size: 13, weight: 700, maxWidth: 128, lineHeight };
  if (entity.kind === 'Group') return { size: 12, weight: 600, maxWidth: 108, lineHeight };
  return { size: 11, weight: 500, maxWidth: 96, lineHeight };
};

/** The eight points round a symbol at which its label may stand, best first. */
export const labelPoints = ['s', 'n', 'e', 'w', 'se', 'sw', 'ne', 'nw'] as const;

/** A point of the compass: where a label stands, seen from its symbol. */
export type LabelPoint = (typeof labelPoints)[number];

/** Space between symbol and label. */
const labelGap = 3;
/** Width and height of a hidden-count pill. */
const pill = { width: 24, height: 14 };

/** The space that an entity takes around its own middle. */
export interface Footprint {
  readonly size: number;
  readonly text: LabelText;
  readonly symbol: Box;
  /** The hidden-count pill at the upper end corner, where there is one. */
  readonly badge: Box | null;
}

/** Measures an entity. `hidden` is its number of neighbours off the sheet. */
export const footprint = (
  entity: GraphEntity,
  { anchor, hidden, measure }: { anchor: boolean; hidden: number; measure: Measure },
): Footprint => {
  const size = symbolSize(entity.kind, anchor);
  const symbol = boxAround({ x: 0, y: 0 }, size + 2, size + 2);
  return {
    size,
    symbol,
    text: setLabel(entity.name, labelStyle(entity, anchor), measure),
    badge:
      hidden < 2 ? null : boxAround({ x: size / 2 + 4, y: -size / 2 - 2 }, pill.width, pill.height),
  };
};

/** Middle of a label at one of the eight points, seen from the symbol's middle. */
export const labelCentre = ({ size, text, badge }: Footprint, point: LabelPoint): Point => {
  const half = size / 2;
  const side = half + labelGap + 1 + text.width / 2;
  const far = half + labelGap + text.height / 2;
  const corner = half * 0.72;
  const past = badge !== null && point.includes('e') && point !== 'se' ? 16 : 0;
  switch (point) {
    case 's':
      return { x: 0, y: far };
    case 'n':
      return { x: 0, y: -far - (badge === null ? 0 : 6) };
    case 'e':
      return { x: side, y: past === 0 ? 0 : 4 };
    case 'w':
      return { x: -side, y: 0 };
    case 'se':
      return { x: corner + text.width / 2, y: corner + text.height / 2 + labelGap };
    case 'sw':
      return { x: -corner - text.width / 2, y: corner + text.height / 2 + labelGap };
    case 'ne':
      return { x: corner + past + text.width / 2, y: -corner - text.height / 2 - labelGap };
    case 'nw':
      return { x: -corner - text.width / 2, y: -corner - text.height / 2 - labelGap };
  }
};

/** The rectangle of a label at one of the eight points, seen from the symbol's middle. */
export const labelBox = (foot: Footprint, point: LabelPoint): Box =>
  boxAround(labelCentre(foot, point), foot.text.width, foot.text.height);

/** Everything an entity covers: symbol, label and pill, seen from the symbol's middle. */
export const coveredBox = (foot: Footprint, point: LabelPoint = 's'): Box =>
  hull([foot.symbol, labelBox(foot, point), ...(foot.badge === null ? [] : [foot.badge])]);
