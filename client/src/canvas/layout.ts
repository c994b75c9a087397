import type { Core } from 'cytoscape';
import type { FcoseLayoutOptions } from 'cytoscape-fcose';
import { hull, type Box } from '../graph/geometry';
import { coveredBox } from '../graph/footprint';
import { placeLabels, type Labelled } from '../graph/labels';
import { layoutInput } from '../graph/layoutInput';
import { stretchInto } from '../graph/measures';
import { part, type Edge } from '../graph/part';
import { refine } from '../graph/refine';
import type { Id, Point } from '../graph/types';
import type { Scene } from './scene';

/** Square pixels that an entity with its name wants for itself. */
const roomEach = 9_500;
/** A crowded sheet is laid out larger than it is, and then shown smaller, by this at most. */
const mostSpread = 1.15;

/** The size at which a sheet is legible: its own, or larger where it is crowded. */
const roomFor = (scene: Scene, { width, height }: SheetSize): SheetSize => {
  const wanted = Math.sqrt((scene.nodes.size * roomEach) / (width * height));
  const spread = Math.max(1, Math.min(mostSpread, wanted));
  return { width: width * spread, height: height * spread };
};

/** Larger sheets are left to the forces: refining them would take seconds. */
const mostRefined = 80;

/** Sizes of the sheet in model pixels at 100 %. */
export interface SheetSize {
  readonly width: number;
  readonly height: number;
}

const options = (anchor: Id | null, size: SheetSize): FcoseLayoutOptions => ({
  name: 'fcose',
  // Places are given: without this the layout would draw lots, and never look the same twice.
  randomize: false,
  quality: 'proof',
  animate: false,
  fit: false,
  nodeDimensionsIncludeLabels: true,
  uniformNodeDimensions: false,
  packComponents: false,
  nodeRepulsion: () => 9_000,
  idealEdgeLength: () => Math.max(70, Math.min(size.width, size.height) / 6),
  edgeElasticity: () => 0.12,
  nodeSeparation: 90,
  gravity: 0.18,
  numIter: 2_500,
  ...(anchor === null
    ? {}
    : { fixedNodeConstraint: [{ nodeId: anchor, position: { x: 0, y: 0 } }] }),
});

const runForces = (cy: Core, scene: Scene, size: SheetSize): ReadonlyMap<Id, Point> => {
  const ids = [...scene.nodes.keys()].sort();
  const anchor = [...scene.nodes.values()].find((node) => node.anchor)?.entity.id ?? null;
  const links = [...scene.lines.values()].flatMap(({ line }) => line.links);
  const { start } = layoutInput(ids, links, anchor);
  cy.batch(() => {
    for (const [id, at] of start) cy.getElementById(id).position({ ...at });
  });
  if (ids.length > 1) cy.layout(options(anchor, size)).run();
  return new Map(ids.map((id) => [id, { ...cy.getElementById(id).position() }]));
};

const labelledAt = (scene: Scene, places: ReadonlyMap<Id, Point>): readonly Labelled[] =>
  [...scene.nodes].map(([id, { foot }]) => ({ id, foot, at: places.get(id) ?? { x: 0, y: 0 } }));

const edgesOf = (scene: Scene): readonly Edge[] =>
  [...scene.lines.values()].map(({ line }) => ({ from: line.from, to: line.to }));

/** The sheet, with room for what stands out over the middles of the outermost symbols. */
const boundsOf = ({ width, height }: SheetSize): Box => ({
  left: -width / 2,
  right: width / 2,
  top: -height / 2,
  bottom: height / 2,
});

/**
 * Lays a whole sheet out: forces, then stretched to the sheet, then label boxes parted. The same
 * entities, links and size give the same places.
 */
export const layOut = (cy: Core, scene: Scene, sheet: SheetSize): ReadonlyMap<Id, Point> => {
  const size = roomFor(scene, sheet);
  const forced = runForces(cy, scene, size);
  const within = boundsOf(size);
  const inner: Box = {
    left: within.left + 52,
    right: within.right - 52,
    top: within.top + 24,
    bottom: within.bottom - 42,
  };
  const stretched = stretchInto(forced, inner);
  const edges = edgesOf(scene);
  const parted = part(labelledAt(scene, stretched), edges, { within });
  if (scene.nodes.size > mostRefined) return parted;
  const refined = refine(labelledAt(scene, parted), edges, { within });
  return part(labelledAt(scene, stretchInto(refined, inner)), edges, { within });
};

/** Everything that a scene, or some of its entities, covers, labels included, in model pixels. */
export const extentOf = (scene: Scene, only?: ReadonlySet<Id>): Box => {
  const items = [...scene.nodes].flatMap<Labelled>(([id, { at, foot }]) =>
    at === null || only?.has(id) === false ? [] : [{ id, at, foot }],
  );
  const points = placeLabels(items, []);
  return hull(
    items.map(({ id, at, foot }) => {
      const box = coveredBox(foot, points.get(id) ?? 's');
      return {
        left: box.left + at.x,
        right: box.right + at.x,
        top: box.top + at.y,
        bottom: box.bottom + at.y,
      };
    }),
  );
};
