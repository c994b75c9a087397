import type { Id } from '../graph/types';
import type { App, CanvasPort } from '../state';
import type { CanvasContext } from './context';
import { controllers } from './controllers';
import { createCy } from './create';
import { savePng } from './exportPng';
import { extentOf } from './layout';
import { createMeasure, loadMapFonts } from './measure';
import { createRenderer } from './renderer';
import { stylesheet } from './style/stylesheet';
import { readTokens } from './style/tokens';
import { freeArea, isInside, moveView, viewOn, zoomBy, type Inset } from './view';

/** A running canvas. */
export interface SheetCanvas {
  readonly context: CanvasContext;
  destroy(): void;
}

const zoomStep = 1.25;
/** A sheet with little on it is not blown up beyond this. */
const mostOnFit = 1;

/** Names stay written down to this zoom; newcomers do not push the view below it. */
const leastOnFollow = 0.82;

/** Makes a canvas in a container, draws the state on it and follows the state until destroyed. */
export const createSheetCanvas = (
  container: HTMLElement,
  app: App,
  inset: () => Inset,
): SheetCanvas => {
  const cy = createCy(container);
  let tokens = readTokens(container);
  const { measure, forget } = createMeasure(() => ({ map: tokens.map, urdu: tokens.mapUrdu }));
  const renderer = createRenderer({
    cy,
    measure,
    tokens: () => tokens,
    size: () => freeArea(cy, inset()),
    settle: app.actions.settle,
  });

  const fit = (soft: boolean): void => {
    if (renderer.scene().nodes.size === 0) return;
    moveView(cy, viewOn(cy, extentOf(renderer.scene()), { inset: inset(), most: mostOnFit }), soft);
  };

  const restyle = (): void => {
    tokens = readTokens(container);
    cy.style(stylesheet(tokens));
    renderer.invalidate();
    renderer.render(app.store.getState());
  };

  /** Brings newcomers into sight when they would land outside; else the view stays. */
  const follow = (newcomers: ReadonlySet<Id>): void => {
    const all = viewOn(cy, extentOf(renderer.scene()), { inset: inset(), most: cy.zoom() });
    if (all.zoom >= leastOnFollow) {
      if (!isInside(cy, extentOf(renderer.scene(), newcomers), inset())) moveView(cy, all, true);
      return;
    }
    const zoom = Math.min(cy.zoom(), Math.max(leastOnFollow, all.zoom));
    const box = extentOf(renderer.scene(), newcomers);
    const view = viewOn(cy, box, { inset: inset(), most: zoom });
    if (!isInside(cy, box, inset())) moveView(cy, view, true);
  };

  const context: CanvasContext = { cy, app, container, scene: renderer.scene, inset, fit };
  const port = createPort(context, () => tokens);
  const stops: (() => void)[] = [];

  const start = (): void => {
    let known: ReadonlySet<Id> = new Set();
    let anchor: Id | null | undefined;
    const onState = (): void => {
      const state = app.store.getState();
      renderer.render(state);
      const { nodes } = renderer.scene();
      const opened = state.picture.anchor !== anchor || known.size === 0;
      if (nodes.size > 0 && opened) fit(false);
      else {
        const newcomers = new Set([...nodes.keys()].filter((id) => !known.has(id)));
        if (newcomers.size > 0) follow(newcomers);
      }
      anchor = state.picture.anchor;
      known = new Set(nodes.keys());
      container.dataset['entities'] = String(nodes.size);
    };
    let scheme = app.store.getState().theme.scheme;
    restyle();
    onState();
    stops.push(
      app.store.subscribe((state) => {
        if (state.theme.scheme !== scheme) {
          scheme = state.theme.scheme;
          restyle();
        }
        onState();
      }),
      ...controllers.map((controller) => controller(context)),
      app.canvas.plug(port),
    );
    container.dataset['ready'] = 'true';
  };

  let gone = false;
  void loadMapFonts(tokens.map, tokens.mapUrdu).then(() => {
    forget();
    if (!gone) start();
  });

  return {
    context,
    destroy: () => {
      gone = true;
      stops.forEach((stop) => stop());
      cy.destroy();
    },
  };
};

const createPort = (
  { cy, app, container, inset, fit }: CanvasContext,
  tokens: () => ReturnType<typeof readTokens>,
): CanvasPort => ({
  fit: () => fit(true),
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
    container.dispatchEvent(new CustomEvent('frontgraph:focus', { detail: id }));
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
