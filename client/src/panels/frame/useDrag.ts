import { useRef, useState, type PointerEvent } from 'react';
import { heightOf, restAt, type Snap } from './snap';

/** A press that moves less than this is a tap. */
const SLACK = 6;

interface DragOptions {
  snap: Snap;
  room: number;
  rest: (snap: Snap) => void;
  tap: () => void;
}

/** Follows the finger that moves the drawer's handle. Height is null while nothing is dragged. */
export function useDrag({ snap, room, rest, tap }: DragOptions) {
  const [height, setHeight] = useState<number | null>(null);
  const start = useRef<{ y: number; height: number; lastY: number; at: number; speed: number }>(
    null,
  );
  return {
    height,
    handlers: {
      onPointerDown: (event: PointerEvent) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        const from = heightOf(snap, room);
        start.current = {
          y: event.clientY,
          height: from,
          lastY: event.clientY,
          at: event.timeStamp,
          speed: 0,
        };
      },
      onPointerMove: (event: PointerEvent) => {
        const from = start.current;
        if (from === null) return;
        const time = event.timeStamp - from.at;
        if (time > 0) from.speed = (from.lastY - event.clientY) / time;
        from.lastY = event.clientY;
        from.at = event.timeStamp;
        const next = from.height + from.y - event.clientY;
        setHeight(Math.min(Math.max(next, heightOf('peek', room)), heightOf('full', room)));
      },
      onPointerUp: (event: PointerEvent) => {
        const from = start.current;
        start.current = null;
        setHeight(null);
        if (from === null) return;
        const moved = from.y - event.clientY;
        if (Math.abs(moved) < SLACK) return tap();
        rest(restAt(from.height + moved, room, from.speed));
      },
      onPointerCancel: () => {
        start.current = null;
        setHeight(null);
      },
    },
  };
}
