import type { Core } from 'cytoscape';
import { placeNew } from '../graph/place';
import type { Measure } from '../graph/text';
import type { Id, Point } from '../graph/types';
import type { AppState } from '../state';
import { applyElements, applyMarks, type Drawn } from './apply';
import { detailAt, detailMarks, type Detail } from './detail';
import { elementsOf } from './elements';
import { createLabelling } from './labelling';
import { layOut, type SheetSize } from './layout';
import { marksOf, type Marks } from './marks';
import { sceneOf, type Scene } from './scene';
import type { CanvasTokens } from './style/tokens';

/** What the renderer asks of its surroundings. */
export interface RendererOptions {
  readonly cy: Core;
  readonly measure: Measure;
  readonly tokens: () => CanvasTokens;
  /** Size of the free area at 100 %. */
  readonly size: () => SheetSize;
  /** Takes places that a layout found. */
  readonly settle: (places: ReadonlyMap<Id, Point>) => void;
}

/** Marks that say less of an element, not more: its name may go as well. */
const quiet: ReadonlySet<string> = new Set(['dim', 'absent', 'same']);

const withDetail = (marks: Marks, scene: Scene, detail: Detail): Marks => {
  const extra = detailMarks(scene, detail);
  if (extra.size === 0) return marks;
  const all = new Map(marks);
  for (const [id, mark] of extra) {
    const own = all.get(id);
    // What is marked keeps its name, however small the sheet.
    if (mark === 'unlabelled' && [...(own ?? [])].some((name) => !quiet.has(name))) continue;
    all.set(id, new Set([...(own ?? []), mark]));
  }
  return all;
};

const homeless = (scene: Scene): readonly Id[] =>
  [...scene.nodes].filter(([, node]) => !node.ghost && node.at === null).map(([id]) => id);

/** Draws states: derives the scene, compares it with what is drawn, applies the difference. */
export const createRenderer = (options: RendererOptions) => {
  const { cy, measure } = options;
  const label = createLabelling();
  let scene: Scene = { nodes: new Map(), lines: new Map() };
  let seen: Pick<AppState, 'picture' | 'preview' | 'hiddenCountsShown'> | null = null;
  let drawn: Drawn = new Map();
  let marks: Marks = new Map();

  const draw = (state: AppState): void => {
    const points = label(scene, state);
    const named = new Set(state.picture.path?.linkIds);
    if (state.selection.kind === 'line') named.add(state.selection.link);
    const elements = elementsOf(scene, { tokens: options.tokens(), points, named, measure });
    drawn = applyElements(cy, drawn, elements);
  };

  const mark = (next: Marks): void => {
    applyMarks(cy, marks, next);
    marks = next;
    cy.nodes().forEach((node) => void (node.hasClass('ghost') ? node.ungrabify() : node.grabify()));
  };

  const findPlaces = (state: AppState, missing: readonly Id[]): ReadonlyMap<Id, Point> => {
    const none = missing.length === [...scene.nodes.values()].filter(({ ghost }) => !ghost).length;
    return none ? layOut(cy, scene, options.size()) : placeNew(state.picture, { measure });
  };

  const changed = (state: AppState): boolean =>
    seen === null ||
    seen.picture !== state.picture ||
    seen.preview !== state.preview ||
    seen.hiddenCountsShown !== state.hiddenCountsShown;

  return {
    scene: () => scene,
    /** Forgets what was derived: after a change of theme or typeface. */
    invalidate: (): void => {
      seen = null;
    },
    render: (state: AppState): void => {
      if (changed(state)) {
        scene = sceneOf(state, measure);
        seen = state;
      }
      draw(state);
      const missing = homeless(scene);
      if (missing.length === 0)
        return mark(withDetail(marksOf(state, scene), scene, detailAt(state.zoom)));
      // Marks make names wider: a layout must not depend on what happens to be selected by then.
      mark(new Map());
      // Settling changes the state, which renders again with places for all.
      options.settle(findPlaces(state, missing));
    },
  };
};
