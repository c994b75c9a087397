import { bundle } from '../graph/bundle';
import { lineDifference, showsDays, type Dated, type Difference } from '../graph/dated';
import { footprint, type Footprint } from '../graph/footprint';
import { isDrawable } from '../graph/merge';
import type { Measure } from '../graph/text';
import type { GraphEntity, Id, Line, Picture, Point } from '../graph/types';
import { sheetOf, wholeSheetOf } from '../state/sheet';
import type { AppState } from '../state';

/** How a symbol or line stands on the days asked about. */
export interface OnDay {
  /** Not there: it keeps its place and is not seen. */
  readonly absent: boolean;
  /** Its dates do not tell for sure. */
  readonly possibly: boolean;
  /** Of a comparison: what of it is not the same on both days. */
  readonly difference: Difference | null;
}

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
  readonly day: OnDay;
}

/** One line to draw. */
export interface SceneLine {
  readonly line: Line;
  readonly ghost: boolean;
  readonly day: OnDay;
}

/** Everything to draw, before marks: derived from the state, never edited. */
export interface Scene {
  readonly nodes: ReadonlyMap<Id, SceneNode>;
  readonly lines: ReadonlyMap<Id, SceneLine>;
}

type Part = Pick<AppState, 'picture' | 'preview' | 'hiddenCountsShown'>;

const always: OnDay = { absent: false, possibly: false, difference: null };

const datedOf = (picture: Picture): Dated | null => (showsDays(picture) ? picture.dated : null);

/**
 * All symbols, there on the days or not: what comes and goes must move nothing. Their room is that
 * of every day, so that names stay where they are.
 */
const solidNodes = ({ picture, hiddenCountsShown }: Part, measure: Measure): SceneNode[] => {
  const [sheet, whole] = [sheetOf(picture), wholeSheetOf(picture)];
  const dated = datedOf(picture);
  return [...new Map([...whole.entities, ...sheet.entities]).values()].map((entity) => {
    const { id } = entity;
    const anchor = picture.anchor === id;
    const shown = hiddenCountsShown ? (whole.hidden.get(id) ?? 0) : 0;
    const at = picture.positions.get(id) ?? null;
    const foot = footprint(entity, { anchor, hidden: shown, measure });
    const hidden = dated === null ? shown : 0;
    const day: OnDay = {
      absent: !sheet.entities.has(id),
      possibly: dated?.possibly.has(id) ?? false,
      difference: dated?.differences.get(id) ?? null,
    };
    return { entity, at, anchor, hidden, ghost: false, foot, day };
  });
};

/** All lines; one that is not there on the days keeps its undated shape, unseen. */
const solidLines = (picture: Picture): SceneLine[] => {
  const [sheet, whole] = [sheetOf(picture), wholeSheetOf(picture)];
  const dated = datedOf(picture);
  return [...new Map([...whole.lines, ...sheet.lines]).values()].map((line) => ({
    line,
    ghost: false,
    day: {
      absent: !sheet.lines.has(line.id),
      possibly: dated?.possibly.has(line.lead.id) ?? false,
      difference: dated === null ? null : lineDifference(line.links, dated.differences),
    },
  }));
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
      day: always,
    }));

const ghostLines = ({ preview }: Part, nodes: ReadonlyMap<Id, SceneNode>): SceneLine[] => {
  if (preview === null) return [];
  const isGhost = (id: Id): boolean => nodes.get(id)?.ghost === true;
  const links = preview.answer.links.filter(
    ({ from, to }) => nodes.has(from) && nodes.has(to) && (isGhost(from) || isGhost(to)),
  );
  return bundle(links).map((line) => ({ line, ghost: true, day: always }));
};

/** Derives what is drawn. */
export const sceneOf = (state: Part, measure: Measure): Scene => {
  const nodes = new Map(
    [...solidNodes(state, measure), ...ghostNodes(state, measure)].map((node) => [
      node.entity.id,
      node,
    ]),
  );
  const lines = new Map(
    [...solidLines(state.picture), ...ghostLines(state, nodes)].map((drawn) => [
      drawn.line.id,
      drawn,
    ]),
  );
  return { nodes, lines };
};
