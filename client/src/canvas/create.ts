import cytoscape, { type Core } from 'cytoscape';
import fcose from 'cytoscape-fcose';

cytoscape.use(fcose);

/** Zoom that the sheet allows. */
export const zoomRange = { min: 0.15, max: 4 } as const;

/** Makes the one Cytoscape of a sheet. It lives as long as its container. */
export const createCy = (container: HTMLElement): Core =>
  cytoscape({
    container,
    elements: [],
    style: [],
    minZoom: zoomRange.min,
    maxZoom: zoomRange.max,
    // Selection, multiple or not, is the state's: Cytoscape's own would be a second truth.
    autounselectify: true,
    boxSelectionEnabled: false,
    selectionType: 'single',
    pixelRatio: 'auto',
  });
