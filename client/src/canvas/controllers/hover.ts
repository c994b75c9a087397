import type { EventObjectEdge, EventObjectNode } from 'cytoscape';
import type { Controller } from '../context';

/** Lights up what the pointer is over. */
export const hoverController: Controller = ({ cy, app, container }) => {
  const { point } = app.actions;
  const onEnter = (event: EventObjectNode | EventObjectEdge): void => {
    const kind = event.target.isNode() ? 'entity' : 'line';
    container.style.cursor = 'pointer';
    point({ kind, id: event.target.id() });
  };
  const onLeave = (): void => {
    container.style.cursor = '';
    point(null);
  };
  cy.on('mouseover', 'node, edge', onEnter);
  cy.on('mouseout', 'node, edge', onLeave);
  return () => {
    cy.off('mouseover', 'node, edge', onEnter);
    cy.off('mouseout', 'node, edge', onLeave);
  };
};
