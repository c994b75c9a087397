import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { roughMeasure } from '../../../client/src/graph/text';
import type { Picture } from '../../../client/src/graph/types';
import { elementsOf, type Element } from '../../../client/src/canvas/elements';
import { sceneOf, type Scene } from '../../../client/src/canvas/scene';
import type { CanvasTokens } from '../../../client/src/canvas/style/tokens';
import type { Preview } from '../../../client/src/state';

/** Colours that a test can tell apart. */
export const tokens: CanvasTokens = {
  canvas: '#fff',
  ink: '#111',
  ink2: '#222',
  ink3: '#333',
  rule: '#444',
  surface: '#555',
  accent: '#666',
  onAccent: '#777',
  map: 'sans-serif',
  mapUrdu: 'serif',
  fade: 0,
  hue: (hue) => `#${hue}`,
};

/** A Cytoscape without a screen, with the real engine. */
export const headless = (): Core => cytoscape({ headless: true, styleEnabled: false });

/** One that can lay out as well: it must know how large things are. */
export const headlessWithLayout = (): Core => {
  cytoscape.use(fcose);
  return cytoscape({ headless: true, styleEnabled: true });
};

/** The scene of a picture. */
export const sceneFor = (picture: Picture, preview: Preview | null = null): Scene =>
  sceneOf({ picture, preview, hiddenCountsShown: true }, roughMeasure);

/** The elements of a picture. */
export const elementsFor = (picture: Picture): readonly Element[] =>
  elementsOf(sceneFor(picture), {
    tokens,
    points: new Map(),
    named: new Set(),
    measure: roughMeasure,
  });
