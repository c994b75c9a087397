import type { Controller } from '../context';
import { dragController } from './drag';
import { expandController } from './expand';
import { hoverController } from './hover';
import { resizeController } from './resize';
import { selectController } from './select';
import { zoomController } from './zoom';

/** All controllers of the canvas, one a concern. */
export const controllers: readonly Controller[] = [
  selectController,
  hoverController,
  expandController,
  dragController,
  zoomController,
  resizeController,
];
