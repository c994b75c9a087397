import type { CanvasPort } from '../state';
import type { CanvasContext } from './context';
import { savePng } from './exportPng';
import type { CanvasTokens } from './style/tokens';
import { freeArea, ownMoveEvent, zoomBy } from './view';

const zoomStep = 1.25;

/** Tells the keyboard walk to stand on an entity. */
export const focusEvent = 'frontgraph:focus';

/** What panels may ask of a running canvas. */
export const createPort = (
  { cy, app, container, inset, fit }: CanvasContext,
  tokens: () => CanvasTokens,
): CanvasPort => ({
  fit: () => {
    fit(true);
    cy.emit(ownMoveEvent);
  },
  zoomIn: () => zoomBy(cy, zoomStep, inset()),
  zoomOut: () => zoomBy(cy, 1 / zoomStep, inset()),
  resetZoom: () => zoomBy(cy, 1 / cy.zoom(), inset()),
  focus: (id) => {
    const node = cy.getElementById(id);
    if (node.empty()) return;
    const { x, y } = node.renderedPosition();
    const area = freeArea(cy, inset());
    const inside =
      x > area.left && y > area.top && x < area.left + area.width && y < area.top + area.height;
    if (!inside) cy.animate({ center: { eles: node }, duration: 200 });
    container.dispatchEvent(new CustomEvent(focusEvent, { detail: id }));
  },
  exportPng: async () => {
    try {
      await savePng(cy, app, tokens());
      app.actions.notify('The picture is saved, with its sources');
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      app.actions.notify(`The picture was not saved. ${reason}`, 'failure');
    }
  },
});
