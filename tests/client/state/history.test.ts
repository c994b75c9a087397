import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '../../../client/src/graph/days';
import type { Picture } from '../../../client/src/graph/types';
import {
  amend,
  commit,
  commitDays,
  emptyHistory,
  redo,
  undo,
  type Timeline,
} from '../../../client/src/state/history';
import { anyPicture, entity, picture } from '../world';

const begin = (first: Picture): Timeline => ({ picture: first, history: emptyHistory });
const somePictures = fc.array(anyPicture, { minLength: 1, maxLength: 12 });

const walk = (pictures: readonly Picture[]): Timeline =>
  pictures
    .slice(1)
    .reduce(
      (line, next, at) => commit(line, `step ${at}`, next),
      begin(pictures[0] ?? picture([])),
    );

const repeat = (times: number, move: (line: Timeline) => Timeline, line: Timeline): Timeline =>
  Array.from({ length: times }).reduce<Timeline>((now) => move(now), line);

describe('going through the years', () => {
  const start = begin(picture([entity('a')]));
  const to = (line: Timeline, asOf: string | null): Timeline =>
    commitDays(line, `As of ${asOf}`, { ...anyDay, asOf });

  it('is one step, however many years it passes, named after the last', () => {
    const end = to(to(to(start, '2001'), '2002'), '2018');
    expect(end.history.past.map(({ label }) => label)).toEqual(['As of 2018']);
    expect(undo(end).picture).toEqual(start.picture);
    expect(redo(undo(end)).picture.days.asOf).toBe('2018');
  });

  it('is none where it comes back, and a new one after something else was done', () => {
    expect(to(to(start, '2001'), null)).toEqual(start);
    const added = commit(to(start, '2001'), 'Add b', {
      ...to(start, '2001').picture,
      entities: picture([entity('a'), entity('b')]).entities,
    });
    expect(to(added, '2018').history.past).toHaveLength(3);
  });
});

describe('history', () => {
  it('undone to the end is the beginning, redone to the end is the present', () => {
    fc.assert(
      fc.property(somePictures, (pictures) => {
        const end = walk(pictures);
        const start = repeat(pictures.length, undo, end);
        expect(start.picture).toEqual(pictures[0]);
        expect(start.history.past).toEqual([]);
        expect(repeat(pictures.length, redo, start)).toEqual(end);
      }),
    );
  });

  it('agrees with a list of whole pictures, whatever is done', () => {
    const moves = fc.array(
      fc.oneof(anyPicture, fc.constantFrom('undo' as const, 'redo' as const)),
      {
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(anyPicture, moves, (first, all) => {
        let line = begin(first);
        let model = { before: [] as Picture[], now: first, after: [] as Picture[] };
        for (const move of all) {
          if (move === 'undo') {
            line = undo(line);
            const last = model.before.at(-1);
            if (last !== undefined)
              model = {
                before: model.before.slice(0, -1),
                now: last,
                after: [...model.after, model.now],
              };
          } else if (move === 'redo') {
            line = redo(line);
            const next = model.after.at(-1);
            if (next !== undefined)
              model = {
                before: [...model.before, model.now],
                now: next,
                after: model.after.slice(0, -1),
              };
          } else {
            const steps = line.history.past.length;
            line = commit(line, 'change', move);
            // A step that changes nothing is none, for the model as well.
            if (line.history.past.length > steps)
              model = { before: [...model.before, model.now], now: move, after: [] };
          }
          expect(line.picture).toEqual(model.now);
        }
      }),
    );
  });

  it('forgets what was undone when a new step is taken', () => {
    const line = commit(
      undo(walk([picture([]), picture([entity('a')])])),
      'other',
      picture([entity('b')]),
    );
    expect(line.history.future).toEqual([]);
  });

  it('takes no step where nothing changes', () => {
    const line = begin(picture([entity('a')]));
    expect(commit(line, 'nothing', picture([entity('a')]))).toBe(line);
  });

  it('keeps no more than two hundred steps', () => {
    const pictures = Array.from({ length: 230 }, (_, at) => picture([entity(`e${at}`)]));
    expect(walk(pictures).history.past).toHaveLength(200);
  });
});

describe('amend', () => {
  it('makes what follows a part of the step, so that one undo takes both back', () => {
    fc.assert(
      fc.property(anyPicture, anyPicture, anyPicture, (first, second, settled) => {
        const line = amend(commit(begin(first), 'open', second), settled);
        expect(line.picture).toEqual(settled);
        if (line.history.past.length > 0) expect(undo(line).picture).toEqual(first);
      }),
    );
  });

  it('is no step on an untouched sheet', () => {
    const line = amend(begin(picture([])), picture([entity('a')]));
    expect(line.history.past).toEqual([]);
  });
});
