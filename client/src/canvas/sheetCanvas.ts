import type { App } from '../state';
import type { CanvasContext } from './context';
import { controllers } from './controllers';
import { createCy } from './create';
import { createFollower, fitView } from './followView';
import { createMeasure, loadMapFonts } from './measure';
import { createPort } from './port';
import { createRenderer } from './renderer';
import { stylesheet } from './style/stylesheet';
import { readTokens } from './style/tokens';
import { freeArea, type Inset } from './view';

/** A running canvas. */
export interface SheetCanvas {
  readonly context: CanvasContext;
  destroy(): void;
}

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
  const fit = (soft: boolean): void => fitView(cy, renderer.scene(), { inset: inset(), soft });
  const context: CanvasContext = { cy, app, container, scene: renderer.scene, inset, fit };
  const stop = createStops();

  const start = (): void => {
    const follower = createFollower(cy, inset);
    let scheme: string | null = null;
    const onState = (): void => {
      const state = app.store.getState();
      if (state.theme.scheme !== scheme) {
        scheme = state.theme.scheme;
        tokens = readTokens(container);
        cy.style(stylesheet(tokens));
        renderer.invalidate();
      }
      renderer.render(state);
      follower.follow(renderer.scene(), state);
      const drawn = cy.nodes().size();
      container.dataset['entities'] = String(drawn);
      if (drawn > 0) container.dataset['ready'] = 'true';
    };
    // First listen, then draw: a layout changes the state, and that is drawn by the listener.
    stop.later(
      app.store.subscribe(onState),
      app.canvas.plug(createPort(context, () => tokens)),
      follower.stop,
    );
    onState();
    stop.later(...controllers.map((controller) => controller(context)));
  };

  void loadMapFonts(tokens.map, tokens.mapUrdu).then(() => {
    forget();
    if (!stop.isDone()) start();
  });

  return {
    context,
    destroy: () => {
      stop.all();
      cy.destroy();
    },
  };
};

/** Collects what must be stopped at the end. */
const createStops = () => {
  const stops: (() => void)[] = [];
  let done = false;
  return {
    later: (...more: readonly (() => void)[]) => stops.push(...more),
    isDone: () => done,
    all: () => {
      done = true;
      stops.forEach((stop) => stop());
    },
  };
};
