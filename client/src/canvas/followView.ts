import type { Core } from 'cytoscape';
import type { Id } from '../graph/types';
import { extentOf } from './layout';
import type { Scene } from './scene';
import { isInside, moveView, viewNudged, viewOn, type Inset } from './view';

/** A sheet with little on it is not blown up beyond this. */
const mostOnFit = 1;
/** Names stay written down to this zoom; newcomers do not push the view below it. */
const leastOnFollow = 0.82;

/** Brings the whole scene into sight. */
export const fitView = (
  cy: Core,
  scene: Scene,
  { inset, soft }: { inset: Inset; soft: boolean },
): void => {
  if (placedIn(scene).size > 0)
    moveView(cy, viewOn(cy, extentOf(scene), { inset, most: mostOnFit }), soft);
};

const placedIn = (scene: Scene): ReadonlySet<Id> =>
  new Set([...scene.nodes].filter(([, { at }]) => at !== null).map(([id]) => id));

/** Shows newcomers that would land out of sight: all of the sheet where that stays legible. */
const showNewcomers = (
  cy: Core,
  scene: Scene,
  { newcomers, inset }: { newcomers: ReadonlySet<Id>; inset: Inset },
): void => {
  const box = extentOf(scene, newcomers);
  if (isInside(cy, box, inset)) return;
  const all = viewOn(cy, extentOf(scene), { inset, most: cy.zoom() });
  const most = Math.min(cy.zoom(), leastOnFollow);
  moveView(cy, all.zoom >= most ? all : viewNudged(cy, box, { inset, zoom: most }), true);
};

/**
 * Lets the view follow what happens on the sheet: a newly opened one is fitted, newcomers are
 * brought into sight, and for everything else the view stays the reader's.
 */
export const createFollower = (cy: Core, inset: () => Inset) => {
  let known: ReadonlySet<Id> = new Set();
  let anchor: Id | null | undefined;
  return (scene: Scene, anchorNow: Id | null): void => {
    const placed = placedIn(scene);
    if (placed.size === 0) return;
    const newcomers = new Set([...placed].filter((id) => !known.has(id)));
    if (anchorNow !== anchor || known.size === 0)
      fitView(cy, scene, { inset: inset(), soft: false });
    else if (newcomers.size > 0) showNewcomers(cy, scene, { newcomers, inset: inset() });
    anchor = anchorNow;
    known = placed;
  };
};
