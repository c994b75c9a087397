import type { ReactNode } from 'react';

/** Space that panels take from the sheet's edges, in pixels. */
export interface Room {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What a frame is given: panels know the canvas only as something to place. */
export interface FrameProps {
  canvas: (room: Room) => ReactNode;
}
