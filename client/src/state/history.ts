import { apply, diff, isEmptyDiff, onlyDays, reverse } from '../graph/diff';
import type { Days } from '../graph/days';
import type { Picture } from '../graph/types';
import type { History, Step } from './types';

/** Picture and history together: what undo and redo work on. */
export interface Timeline {
  readonly picture: Picture;
  readonly history: History;
}

/** Steps that are kept; older ones can no longer be undone. */
const longest = 200;

/** A history in which nothing has happened. */
export const emptyHistory: History = { past: [], future: [] };

/** Takes a step. A step that changes nothing is none, and does not forget what was undone. */
export const commit = (line: Timeline, label: string, next: Picture): Timeline => {
  const change = diff(line.picture, next);
  if (isEmptyDiff(change)) return line;
  const past = [...line.history.past, { label, change }].slice(-longest);
  return { picture: next, history: { past, future: [] } };
};

/** Changes the present picture as part of the step that led to it. */
export const amend = (line: Timeline, next: Picture): Timeline => {
  const last = line.history.past.at(-1);
  if (last === undefined) return { ...line, picture: next };
  const before = apply(line.picture, reverse(last.change));
  const past = [...line.history.past.slice(0, -1), { ...last, change: diff(before, next) }];
  return { picture: next, history: { ...line.history, past } };
};

/**
 * Takes a step to other days. Going through the years is one step, however many it passes, or undo
 * would go back year by year.
 */
export const commitDays = (line: Timeline, label: string, days: Days): Timeline => {
  const last = line.history.past.at(-1);
  const next = { ...line.picture, days };
  if (last === undefined || !onlyDays(last.change)) return commit(line, label, next);
  const before = apply(line.picture, reverse(last.change));
  const earlier = {
    picture: before,
    history: { ...line.history, past: line.history.past.slice(0, -1) },
  };
  const taken = commit(earlier, label, next);
  return taken === earlier ? { ...earlier, picture: next } : taken;
};

/** Goes back to days that are drawn because others did not load: no step, and undo passes it by. */
export const revertDays = (line: Timeline, label: string, days: Days): Timeline => {
  const last = line.history.past.at(-1);
  return last !== undefined && onlyDays(last.change)
    ? commitDays(line, label, days)
    : amend(line, { ...line.picture, days });
};

const moveStep = (from: readonly Step[], to: readonly Step[], step: Step) => ({
  from: from.slice(0, -1),
  to: [...to, step],
});

/** Takes the last step back. */
export const undo = (line: Timeline): Timeline => {
  const step = line.history.past.at(-1);
  if (step === undefined) return line;
  const { from, to } = moveStep(line.history.past, line.history.future, step);
  return {
    picture: apply(line.picture, reverse(step.change)),
    history: { past: from, future: to },
  };
};

/** Takes the last undone step again. */
export const redo = (line: Timeline): Timeline => {
  const step = line.history.future.at(-1);
  if (step === undefined) return line;
  const { from, to } = moveStep(line.history.future, line.history.past, step);
  return { picture: apply(line.picture, step.change), history: { past: to, future: from } };
};
