import type { Core } from 'cytoscape';
import type { Box } from '../graph/geometry';
import type { View } from './viewMemory';

/** Space that panels take from the sheet's edges, in screen pixels. */
export interface Inset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Length of a movement of the view, in milliseconds; none where the reader wants stillness. */
const duration = (): number => (prefersStill() ? 0 : 320);

/** What of the container is free of panels. */
export const freeArea = (cy: Core, inset: Inset) => ({
  left: inset.left,
  top: inset.top,
  width: Math.max(120, cy.width() - inset.left - inset.right),
  height: Math.max(120, cy.height() - inset.top - inset.bottom),
});

/** Zoom and pan that bring a rectangle into the free area, never larger than `most`. */
export const viewOn = (cy: Core, box: Box, { inset, most }: { inset: Inset; most: number }) => {
  const area = freeArea(cy, inset);
  const width = Math.max(1, box.right - box.left);
  const height = Math.max(1, box.bottom - box.top);
  const fitting = Math.min(area.width / width, area.height / height);
  const zoom = Math.max(cy.minZoom(), Math.min(most, fitting));
  return {
    zoom,
    pan: {
      x: area.left + area.width / 2 - ((box.left + box.right) / 2) * zoom,
      y: area.top + area.height / 2 - ((box.top + box.bottom) / 2) * zoom,
    },
  };
};

/** The view at another zoom, moved just as far as it takes to bring a rectangle into sight. */
export const viewNudged = (cy: Core, box: Box, { inset, zoom }: { inset: Inset; zoom: number }) => {
  const area = freeArea(cy, inset);
  const factor = zoom / cy.zoom();
  const middle = { x: area.left + area.width / 2, y: area.top + area.height / 2 };
  const pan = {
    x: middle.x + (cy.pan().x - middle.x) * factor,
    y: middle.y + (cy.pan().y - middle.y) * factor,
  };
  const inwards = (from: number, to: number, [least, most]: readonly [number, number]): number => {
    // What does not fit is shown by its middle: that is where what it belongs to stands.
    if (to - from > most - least) return (least + most - from - to) / 2;
    return from < least ? least - from : Math.min(0, most - to);
  };
  const { x, y } = pan;
  return {
    zoom,
    pan: {
      x:
        x + inwards(box.left * zoom + x, box.right * zoom + x, [area.left, area.left + area.width]),
      y: y + inwards(box.top * zoom + y, box.bottom * zoom + y, [area.top, area.top + area.height]),
    },
  };
};

/** Whether a rectangle of the sheet lies in the free area. */
export const isInside = (cy: Core, box: Box, inset: Inset): boolean => {
  const area = freeArea(cy, inset);
  const { x, y } = cy.pan();
  const zoom = cy.zoom();
  return (
    box.left * zoom + x >= area.left &&
    box.top * zoom + y >= area.top &&
    box.right * zoom + x <= area.left + area.width &&
    box.bottom * zoom + y <= area.top + area.height
  );
};

/** Moves the view, softly where that is wanted. */
export const moveView = (cy: Core, view: View, soft: boolean): void => {
  cy.stop(true, false);
  if (!soft || duration() === 0) cy.viewport({ zoom: view.zoom, pan: { ...view.pan } });
  else
    cy.animate({
      zoom: view.zoom,
      pan: { ...view.pan },
      duration: duration(),
      easing: 'ease-out-cubic',
    });
};

/** The reader moved the view without the pointer on it. */
export const ownMoveEvent = 'ownmove';

/** Zooms about the middle of the free area. */
export const zoomBy = (cy: Core, factor: number, inset: Inset): void => {
  const area = freeArea(cy, inset);
  const level = Math.max(cy.minZoom(), Math.min(cy.maxZoom(), cy.zoom() * factor));
  const at = { x: area.left + area.width / 2, y: area.top + area.height / 2 };
  cy.stop(true, false);
  cy.zoom({ level, renderedPosition: at });
  cy.emit(ownMoveEvent);
};
