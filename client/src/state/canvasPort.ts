import type { CanvasPort } from './types';

const nothing = (): void => undefined;

/** Where the canvas plugs in, and panels reach it without knowing it. */
export interface CanvasSocket {
  /** Stays the same object; forwards to the canvas that is mounted. */
  readonly port: CanvasPort;
  /** Plugs a canvas in. @returns how to unplug it */
  plug(canvas: CanvasPort): () => void;
}

const unplugged: CanvasPort = {
  fit: nothing,
  zoomIn: nothing,
  zoomOut: nothing,
  resetZoom: nothing,
  focus: nothing,
  exportPng: () => Promise.resolve(),
};

/** Makes a socket with nothing in it. */
export const createCanvasSocket = (): CanvasSocket => {
  let current = unplugged;
  return {
    port: {
      fit: () => current.fit(),
      zoomIn: () => current.zoomIn(),
      zoomOut: () => current.zoomOut(),
      resetZoom: () => current.resetZoom(),
      focus: (id) => current.focus(id),
      exportPng: () => current.exportPng(),
    },
    plug: (canvas) => {
      current = canvas;
      return () => {
        if (current === canvas) current = unplugged;
      };
    },
  };
};
