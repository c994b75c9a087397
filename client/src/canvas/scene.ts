import { bundle } from '../graph/bundle';
import { footprint, type Footprint } from '../graph/footprint';
import { isDrawable } from '../graph/merge';
import type { Measure } from '../graph/text';
import type { GraphEntity, Id, Line, Point } from '../graph/types';
import { sheetOf } from '../state/sheet';
import type { AppState } from '../state';

/** One symbol to draw. */
export interface SceneNode {
  readonly entity: GraphEntity;
  /** Null until the layout has found it a place. */
  readonly at: Point | null;
  readonly anchor: boolean;
  /** Neighbours off the sheet, 0 where pills are turned off. */
  readonly hidden: number;
  /** Only previewed. */
  readonly ghost: boolean;
  readonly foot: Footprint;
}

/** One line to draw. */
export interface SceneLine {
  readonly line: Line;
  readonly ghost: boolean;
}

/** Everything to draw, before marks: derived from the state, never edited. */
export interface Scene {
  readonly nodes: ReadonlyMap<Id, SceneNode>;
  readonly lines: ReadonlyMap<Id, SceneLine>;
}

type Part = Pick<AppState, 'picture' | 'preview' | 'hiddenCountsShown'>;

const solidNodes = ({ picture, hiddenCountsShown }: Part, measure: Measure): SceneNode[] => {
  const sheet = sheetOf(picture);
  return [...sheet.entities.values()].map((entity) => {
    const anchor = picture.anchor === entity.id;
    const hidden = hiddenCountsShown ? (sheet.hidden.get(entity.id) ?? 0) : 0;
    const at = picture.positions.get(entity.id) ?? null;
    const foot = footprint(entity, { anchor, hidden, measure });
    return { entity, at, anchor, hidden, ghost: false, foot };
  });
};

const ghostNodes = ({ preview }: Part, measure: Measure): SceneNode[] =>
  (preview?.candidates ?? [])
    .filter(({ ticked, entity }) => ticked && isDrawable(entity))
    .map(({ entity }) => ({
      entity,
      at: preview?.places.get(entity.id) ?? null,
      anchor: false,
      hidden: 0,
      ghost: true,
      foot: footprint(entity, { anchor: false, hidden: 0, measure }),
    }));

const ghostLines = ({ preview }: Part, nodes: ReadonlyMap<Id, SceneNode>): SceneLine[] => {
  if (preview === null) return [];
  const isGhost = (id: Id): boolean => nodes.get(id)?.ghost === true;
  const links = preview.answer.links.filter(
    ({ from, to }) => nodes.has(from) && nodes.has(to) && (isGhost(from) || isGhost(to)),
  );
  return bundle(links).map((line) => ({ line, ghost: true }));
};

/** Derives what is drawn. */
export const sceneOf = (state: Part, measure: Measure): Scene => {
  const nodes = new Map(
    [...solidNodes(state, measure), ...ghostNodes(state, measure)].map((node) => [
      node.entity.id,
      node,
    ]),
  );
  const solid = [...sheetOf(state.picture).lines.values()].map((line) => ({ line, ghost: false }));
  const lines = new Map(
    [...solid, ...ghostLines(state, nodes)].map((drawn) => [drawn.line.id, drawn]),
  );
  return { nodes, lines };
};
