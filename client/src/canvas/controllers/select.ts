import type { EventObject, EventObjectEdge, EventObjectNode } from 'cytoscape';
import type { Controller } from '../context';

const wantsBoth = ({ originalEvent }: EventObject): boolean => {
  const { shiftKey, ctrlKey, metaKey } = originalEvent as Partial<MouseEvent>;
  return shiftKey === true || ctrlKey === true || metaKey === true;
};

/**
 * A tap selects; with Shift, or held on a touch screen, it selects a second entity. A tap on a
 * ghost unticks it; a tap on the paper clears.
 */
export const selectController: Controller = ({ cy, app }) => {
  const { actions } = app;
  const onNode = (event: EventObjectNode): void => {
    const id = event.target.id();
    if (event.target.hasClass('ghost')) actions.tick(id);
    else if (wantsBoth(event)) actions.selectAlso(id);
    else actions.select(id);
  };
  const onHold = (event: EventObjectNode): void => actions.selectAlso(event.target.id());
  const onLine = (event: EventObjectEdge): void => actions.selectLine(event.target.id());
  const onPaper = (event: EventObject): void => {
    if (event.target === cy) actions.select(null);
  };
  cy.on('tap', 'node', onNode);
  cy.on('taphold', 'node', onHold);
  cy.on('tap', 'edge', onLine);
  cy.on('tap', onPaper);
  return () => {
    cy.off('tap', 'node', onNode);
    cy.off('taphold', 'node', onHold);
    cy.off('tap', 'edge', onLine);
    cy.off('tap', onPaper);
  };
};
