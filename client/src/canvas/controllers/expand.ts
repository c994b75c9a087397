import type { EventObjectNode } from 'cytoscape';
import type { Controller } from '../context';

/** A double click previews an entity's hidden neighbours; a second one adds them. */
export const expandController: Controller = ({ cy, app }) => {
  const onDouble = (event: EventObjectNode): void => {
    if (!event.target.hasClass('ghost')) void app.actions.expand(event.target.id());
  };
  cy.on('dbltap', 'node', onDouble);
  return () => cy.off('dbltap', 'node', onDouble);
};
