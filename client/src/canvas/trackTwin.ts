import type { CanvasContext } from './context';

/**
 * Keeps `data-x` and `data-y` of the twin's entities at the pixels where they are drawn, so that
 * magnifiers, scripts and tests can find them.
 */
export const trackTwin = ({ cy }: CanvasContext, twin: () => HTMLElement | null): (() => void) => {
  let frame = 0;
  const write = (): void => {
    frame = 0;
    twin()
      ?.querySelectorAll<HTMLElement>('[data-entity]')
      .forEach((row) => {
        const node = cy.getElementById(row.dataset['entity'] ?? '');
        if (node.empty()) return;
        const { x, y } = node.renderedPosition();
        row.dataset['x'] = String(Math.round(x));
        row.dataset['y'] = String(Math.round(y));
      });
  };
  const later = (): void => {
    if (frame === 0) frame = requestAnimationFrame(write);
  };
  cy.on('render', later);
  return () => {
    cancelAnimationFrame(frame);
    cy.off('render', later);
  };
};
