import { bearsDiamond, lineLabel } from '../graph/bundle';
import type { Difference } from '../graph/dated';
import { labelCentre, labelStyle, type LabelPoint } from '../graph/footprint';
import { isRightToLeft, type Measure } from '../graph/text';
import type { Id, Point } from '../graph/types';
import { iconName, kindTerm } from '../graph/vocabulary';
import type { Scene, SceneLine, SceneNode } from './scene';
import { differenceWords } from './differenceWords';
import { lineFont, placeLineLabel } from './lineLabel';
import { badgeImage, blankImage, iconImage } from './style/images';
import type { CanvasTokens } from './style/tokens';

type Datum = string | number | boolean | readonly (string | number)[];

/** One element as Cytoscape takes it. */
export interface Element {
  readonly id: Id;
  readonly group: 'nodes' | 'edges';
  readonly data: Readonly<Record<string, Datum>>;
  /** Classes that belong to the element itself. */
  readonly classes: readonly string[];
  readonly position: Point | null;
}

/** What the drawing of elements depends on beside the scene. */
export interface ElementOptions {
  readonly tokens: CanvasTokens;
  readonly points: ReadonlyMap<Id, LabelPoint>;
  /** Links whose words their lines bear: the open tab, the hops of a path. */
  readonly named: ReadonlySet<Id>;
  readonly measure: Measure;
}

const shapeOf = ({ entity }: SceneNode): string => {
  const { shape } = kindTerm(entity.kind);
  return shape === 'wedge' ? 'vee' : shape;
};

/** Icon inside, hidden-count pill at the upper end corner. */
/** What stands in the pill of a symbol: how many neighbours are hidden, or what two days tell. */
const pillOf = ({ hidden, day }: SceneNode): string | null => {
  if (day.difference === 'began') return 'new';
  if (day.difference === 'ended') return 'gone';
  return hidden < 2 ? null : `+${hidden > 999 ? '999' : hidden}`;
};

const imagesOf = (node: SceneNode, tokens: CanvasTokens) => {
  const { entity, foot, ghost } = node;
  const filled = entity.kind === 'Group' && !ghost;
  const colour = filled ? tokens.canvas : tokens.hue(kindTerm(entity.kind).hue);
  const size = Math.round(foot.size * (entity.kind === 'Event' ? 0.46 : 0.54));
  const icon = iconImage(iconName(entity.kind, entity.role), colour, size);
  const pill = pillOf(node);
  const badge = pill === null ? blankImage : badgeImage(pill, tokens);
  return {
    images: [icon.uri, badge.uri],
    imageWidths: [icon.width, badge.width],
    imageHeights: [icon.height, badge.height],
    imageShiftX: [0, badge.width * 0.62],
    imageShiftY: [0, -badge.height * 0.62],
  };
};

const justifyOf = (point: LabelPoint): string =>
  point.includes('e') ? 'left' : point.includes('w') ? 'right' : 'center';

const nodeElement = (node: SceneNode, { tokens, points }: ElementOptions): Element => {
  const { entity, foot, anchor } = node;
  const point = points.get(entity.id) ?? 's';
  const centre = labelCentre(foot, point);
  const style = labelStyle(entity, anchor);
  return {
    id: entity.id,
    group: 'nodes',
    position: node.at,
    classes: isRightToLeft(entity.name) ? ['urdu'] : [],
    data: {
      kind: entity.kind,
      possibly: node.day.possibly,
      size: foot.size,
      shape: shapeOf(node),
      hue: tokens.hue(kindTerm(entity.kind).hue),
      label: foot.text.lines.join('\n'),
      fontSize: style.size,
      fontWeight: style.weight,
      lineHeight: style.lineHeight,
      justify: justifyOf(point),
      labelX: centre.x,
      labelY: centre.y,
      ...imagesOf(node, tokens),
    },
  };
};

/** Sign of a difference on a line: told by its shape, not by a colour. */
const signs: Readonly<Record<Difference, string>> = {
  began: '+',
  ended: '−',
  changed: '±',
  surer: '●',
  lessSure: '○',
};

const lineWords = ({ line, day }: SceneLine, named: ReadonlySet<Id>): string => {
  const link = line.links.find(({ id }) => named.has(id));
  const words = link === undefined ? line.label : lineLabel(line.links, link);
  return day.difference === null ? words : `${differenceWords[day.difference]}: ${words}`;
};

const lineElement = (
  drawn: SceneLine,
  nodes: Scene['nodes'],
  { named, points, measure }: ElementOptions,
): Element => {
  const { line } = drawn;
  const words = lineWords(drawn, named);
  const ends = [nodes.get(line.from), nodes.get(line.to)] as const;
  const diamond = bearsDiamond(line);
  const place = placeLineLabel(ends, { width: measure(words, lineFont), points, diamond });
  // A sign stands on its line, or beside the diamond there.
  const sign = diamond ? placeLineLabel(ends, { width: 8, points, diamond }) : { x: 0, y: 0 };
  return {
    id: line.id,
    group: 'edges',
    position: null,
    classes: place.level ? ['level'] : [],
    data: {
      source: line.from,
      target: line.to,
      status: line.lead.status,
      contested: line.contested,
      possibly: drawn.day.possibly,
      signX: sign.x,
      signY: sign.y,
      sign: drawn.day.difference === null ? '' : signs[drawn.day.difference],
      label: words,
      labelX: place.x,
      labelY: place.y,
    },
  };
};

/** All elements of a scene, nodes first. */
export const elementsOf = (scene: Scene, options: ElementOptions): readonly Element[] => [
  ...[...scene.nodes.values()].map((node) => nodeElement(node, options)),
  ...[...scene.lines.values()]
    .filter(({ line }) => scene.nodes.has(line.from) && scene.nodes.has(line.to))
    .map((line) => lineElement(line, scene.nodes, options)),
];
