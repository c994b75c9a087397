import type { Id } from '../graph/types';
import { busyEntities } from './marks';
import type { Scene } from './scene';

/** How much is written on the sheet at a zoom. */
export type Detail = 'anchors' | 'busy' | 'names' | 'lines';

/** Zoom at which a name of 11 px is 8 px on the screen, the least that can be read. */
const smallestNames = 8 / 11;

/** Level of detail at a zoom (look: "Zoom"; names stay as long as they can be read). */
export const detailAt = (zoom: number): Detail => {
  if (zoom < 0.5) return 'anchors';
  if (zoom < smallestNames) return 'busy';
  return zoom > 1.5 ? 'lines' : 'names';
};

/** Classes that the level of detail adds: names that go, line labels that come. */
export const detailMarks = (scene: Scene, detail: Detail): ReadonlyMap<Id, string> => {
  const marks = new Map<Id, string>();
  if (detail === 'lines') for (const id of scene.lines.keys()) marks.set(id, 'named');
  if (detail === 'names' || detail === 'lines') return marks;
  const busy = detail === 'busy' ? busyEntities(scene) : new Set<Id>();
  for (const [id, { entity, anchor }] of scene.nodes)
    if (!anchor && entity.kind !== 'Group' && !busy.has(id)) marks.set(id, 'unlabelled');
  return marks;
};
