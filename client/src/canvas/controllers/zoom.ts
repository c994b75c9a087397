import type { Controller } from '../context';

/** Tells the state the zoom, once a frame: level of detail and the toolbar follow it. */
export const zoomController: Controller = ({ cy, app }) => {
  let frame = 0;
  const tell = (): void => {
    frame = 0;
    app.actions.zoomed(cy.zoom());
  };
  const onZoom = (): void => {
    if (frame === 0) frame = requestAnimationFrame(tell);
  };
  cy.on('zoom', onZoom);
  return () => {
    cancelAnimationFrame(frame);
    cy.off('zoom', onZoom);
  };
};
