import type { Core } from 'cytoscape';
import type { Id } from '../graph/types';
import type { AppState } from '../state';
import { extentOf } from './layout';
import type { Scene } from './scene';
import { isInside, moveView, ownMoveEvent, viewNudged, viewOn, type Inset } from './view';
import { createViewMemory, type View } from './viewMemory';

/** What of the state the view follows. */
type Followed = Pick<AppState, 'picture' | 'preview' | 'history'>;

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

/** The view that shows newcomers: all of the sheet where that stays legible. Null: it does already. */
const viewOnNewcomers = (
  cy: Core,
  scene: Scene,
  { newcomers, inset }: { newcomers: ReadonlySet<Id>; inset: Inset },
): View | null => {
  const box = extentOf(scene, newcomers);
  if (isInside(cy, box, inset)) return null;
  const all = viewOn(cy, extentOf(scene), { inset, most: cy.zoom() });
  const most = Math.min(cy.zoom(), leastOnFollow);
  return all.zoom >= most ? all : viewNudged(cy, box, { inset, zoom: most });
};

/** The reader's own ways to move the view, with the pointer or with the toolbar. */
const ownMoves = `dragpan scrollzoom pinchzoom ${ownMoveEvent}`;

/**
 * Lets the view follow what happens on the sheet: a newly opened one is fitted, newcomers are
 * brought into sight, and what is taken back takes its movement back too. For everything else the
 * view stays the reader's.
 */
export const createFollower = (cy: Core, inset: () => Inset) => {
  const memory = createViewMemory();
  let known: ReadonlySet<Id> = new Set();
  let anchor: Id | null | undefined;
  /** Where a soft movement is going. */
  let heading: View | null = null;
  const viewNow = (): View =>
    heading !== null && cy.animated() ? heading : { zoom: cy.zoom(), pan: { ...cy.pan() } };
  const move = (view: View, soft: boolean): void => {
    heading = view;
    moveView(cy, view, soft);
  };
  const follow = (scene: Scene, state: Followed): void => {
    const placed = placedIn(scene);
    if (placed.size === 0) return;
    const newcomers = new Set([...placed].filter((id) => !known.has(id)));
    const first = known.size === 0;
    const opened = first || state.picture.anchor !== anchor;
    known = placed;
    anchor = state.picture.anchor;
    const moment = { depth: state.history.past.length, previewing: state.preview !== null };
    const back = memory.goTo(moment);
    if (back !== null) return move(back, !opened);
    const next = opened
      ? viewOn(cy, extentOf(scene), { inset: inset(), most: mostOnFit })
      : newcomers.size > 0
        ? viewOnNewcomers(cy, scene, { newcomers, inset: inset() })
        : null;
    if (next === null) return;
    if (!first) memory.leave(viewNow());
    move(next, !opened);
  };
  cy.on(ownMoves, memory.forget);
  return { follow, stop: () => void cy.off(ownMoves, memory.forget) };
};
