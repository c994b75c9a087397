import type { Hue } from '../../graph/vocabulary.generated';

/** The colours of the page that the canvas draws with, read from its CSS variables. */
export interface CanvasTokens {
  readonly canvas: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly rule: string;
  readonly surface: string;
  readonly accent: string;
  readonly onAccent: string;
  /** Family names of the map's typeface, and with Nastaliq for names in Arabic script. */
  readonly map: string;
  readonly mapUrdu: string;
  readonly hue: (hue: Hue) => string;
  /** Milliseconds in which something fades in or out; 0 where the reader wants stillness. */
  readonly fade: number;
}

/** Reads the tokens as they are now: again after each change of theme. */
export const readTokens = (element: Element): CanvasTokens => {
  const style = getComputedStyle(element);
  const read = (name: string, fallback: string): string =>
    style.getPropertyValue(name).trim() || fallback;
  // Cytoscape reads family names in double quotes alone.
  const family = (name: string, fallback: string): string =>
    read(name, fallback).replaceAll("'", '"');
  return {
    canvas: read('--canvas', '#fbfbf8'),
    ink: read('--ink', '#161614'),
    ink2: read('--ink-2', '#45453f'),
    ink3: read('--ink-3', '#64645c'),
    rule: read('--rule', '#dfdfd7'),
    surface: read('--surface', '#ffffff'),
    accent: read('--accent', '#ffd43b'),
    onAccent: read('--on-accent', '#161614'),
    map: family('--f-map', 'sans-serif'),
    mapUrdu: family('--f-map-ur', 'serif'),
    fade: Number.parseFloat(read('--m-layout', '0ms')),
    hue: (hue) => read(`--k-${hue}`, '#161614'),
  };
};
