import type { Controller } from '../context';

/**
 * Follows the size of the sheet. While the reader has not moved the view, everything stays in
 * sight; afterwards the view is theirs.
 */
export const resizeController: Controller = ({ cy, container, fit }) => {
  let own = false;
  const onOwn = (): void => {
    own = true;
  };
  const observer = new ResizeObserver(() => {
    cy.resize();
    if (!own) fit(false);
  });
  observer.observe(container);
  cy.on('dragpan scrollzoom pinchzoom', onOwn);
  return () => {
    observer.disconnect();
    cy.off('dragpan scrollzoom pinchzoom', onOwn);
  };
};
