import type { EventObjectNode } from 'cytoscape';
import { distance } from '../../graph/geometry';
import type { Point } from '../../graph/types';
import type { Controller } from '../context';

/** Less than this is a click with an unsteady hand, in model pixels. */
const least = 2;

/** A drag ends as one step that can be undone. */
export const dragController: Controller = ({ cy, app }) => {
  let from: Point | null = null;
  const onGrab = (event: EventObjectNode): void => {
    from = { ...event.target.position() };
  };
  const onFree = (event: EventObjectNode): void => {
    const { x, y }: Point = event.target.position();
    const to = { x: Math.round(x), y: Math.round(y) };
    if (from !== null && distance(from, to) >= least)
      app.actions.move(new Map([[event.target.id(), to]]));
    from = null;
  };
  cy.on('grab', 'node', onGrab);
  cy.on('dragfree', 'node', onFree);
  return () => {
    cy.off('grab', 'node', onGrab);
    cy.off('dragfree', 'node', onFree);
  };
};
