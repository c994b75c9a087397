import type { Point } from '../graph/types';

/** What of the sheet is seen. */
export interface View {
  readonly zoom: number;
  readonly pan: Point;
}

/** Where in the history the sheet stands. */
export interface Moment {
  /** Steps that could be undone. */
  readonly depth: number;
  readonly previewing: boolean;
}

/** A preview lies between the step before it and the one that it may become. */
const order = ({ depth, previewing }: Moment): number => depth + (previewing ? 0.5 : 0);

/**
 * Remembers from where each step moved the view, so that taking the step back brings the view back.
 * A preview that is added hands its view on to the step.
 */
export const createViewMemory = () => {
  const views = new Map<number, View>();
  let last = 0;
  const takeAfter = (now: number): View | null => {
    const later = [...views.keys()].filter((key) => key > now).sort((a, b) => a - b);
    const first = later[0] === undefined ? undefined : views.get(later[0]);
    for (const key of later) views.delete(key);
    return first ?? null;
  };
  const handOn = (now: number): void => {
    const view = views.get(last);
    if (last % 1 === 0 || view === undefined) return;
    views.delete(last);
    views.set(now, view);
  };
  return {
    /** Goes to a moment. @returns the view to go back to, where what moved it was taken back */
    goTo: (moment: Moment): View | null => {
      const now = order(moment);
      const back = now < last ? takeAfter(now) : null;
      if (now > last) handOn(now);
      last = now;
      return back;
    },
    /** The view is about to leave `from` because of what happened at this moment. */
    leave: (from: View): void => {
      if (!views.has(last)) views.set(last, from);
    },
    /** The reader has moved the view: from here on it is theirs. */
    forget: (): void => views.clear(),
  };
};
