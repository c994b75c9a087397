import type { Core } from 'cytoscape';
import type { App } from '../state';
import type { Scene } from './scene';
import type { Inset } from './view';

/** What controllers work with. */
export interface CanvasContext {
  readonly cy: Core;
  readonly app: App;
  readonly container: HTMLElement;
  /** What is drawn now. */
  readonly scene: () => Scene;
  /** Space that panels take from the sheet. */
  readonly inset: () => Inset;
  /** Brings everything into sight. */
  readonly fit: (soft: boolean) => void;
}

/** A controller: listens to one concern. @returns how to stop it */
export type Controller = (context: CanvasContext) => () => void;
