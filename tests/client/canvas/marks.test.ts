import { describe, expect, it } from 'vitest';
import { detailAt, detailMarks } from '../../../client/src/canvas/detail';
import { marksOf } from '../../../client/src/canvas/marks';
import { noSelection } from '../../../client/src/state/selection';
import type { AppState } from '../../../client/src/state';
import { onOneDay } from '../../../client/src/graph/dated';
import { anyDay, type Days } from '../../../client/src/graph/days';
import { entity, link, picture, subgraph } from '../world';
import { sceneFor } from './drawing';

const sheet = picture(
  [entity('a', { kind: 'Group' }), entity('b'), entity('c'), entity('d')],
  [link('b', 'a'), link('c', 'b'), link('d', 'a')],
);
type Part = Pick<AppState, 'picture' | 'preview' | 'selection' | 'pointed' | 'expanding'>;
const state: Part = {
  picture: sheet,
  preview: null,
  selection: noSelection,
  pointed: null,
  expanding: null,
};
const marks = (more: Partial<Part>) =>
  Object.fromEntries(
    [...marksOf({ ...state, ...more }, sceneFor(sheet))].map(([id, set]) => [id, [...set].sort()]),
  );

describe('marks', () => {
  it('are none on an untouched sheet', () => {
    expect(marks({})).toEqual({});
  });

  it('put the marker under a line and both its ends', () => {
    expect(marks({ selection: { kind: 'line', line: 'a~b', link: 'b~FRONT_FOR~a' } })).toEqual({
      'a~b': ['selected'],
      a: ['end'],
      b: ['end'],
    });
  });

  it('mark a path, name its weakest hop, dim the rest and remove nothing', () => {
    const path = { entityIds: ['c', 'b', 'a'], linkIds: [], weakest: 1, index: 0 };
    expect(marks({ picture: { ...sheet, path } })).toEqual({
      c: ['end', 'path'],
      b: ['path'],
      a: ['end', 'path'],
      'b~c': ['path'],
      'a~b': ['path', 'weakest'],
      d: ['dim'],
      'a~d': ['dim'],
    });
  });

  it('light up an entity with its lines, a line with its words', () => {
    expect(marks({ pointed: { kind: 'entity', id: 'b' } })).toEqual({
      b: ['hovered'],
      'a~b': ['hovered'],
      'b~c': ['hovered'],
    });
    expect(marks({ pointed: { kind: 'line', id: 'b~c' } })).toEqual({
      'b~c': ['hovered', 'pointed'],
    });
  });
});

describe('on a day', () => {
  const days: Days = { ...anyDay, asOf: '2009' };
  const dated = onOneDay(
    { days, ids: sheet.entities.keys(), sheet },
    {
      ...subgraph([entity('a', { kind: 'Group' }), entity('b')], [link('b', 'a')]),
      possibly: new Set([link('b', 'a').id, 'c']),
    },
  );
  const scene = sceneFor({ ...sheet, days, dated });

  it('everything keeps its place in the scene; what is not there is marked as unseen', () => {
    const found = marksOf({ ...state, picture: { ...sheet, days, dated } }, scene);
    expect(Object.fromEntries([...found].map(([id, set]) => [id, [...set]]))).toEqual({
      c: ['absent'],
      d: ['absent'],
      'b~c': ['absent'],
      'a~d': ['absent'],
    });
    expect([...scene.nodes.keys()]).toEqual([...sceneFor(sheet).nodes.keys()]);
    expect(scene.lines.get('a~b')?.day.possibly).toBe(true);
  });
});

describe('the level of detail', () => {
  it.each([
    [0.4, 'anchors'],
    [0.6, 'busy'],
    [0.8, 'names'],
    [1, 'names'],
    [1.6, 'lines'],
  ] as const)('at %d is %s', (zoom, detail) => {
    expect(detailAt(zoom)).toBe(detail);
  });

  it('leaves groups their names on a small sheet, and brings line labels on a large one', () => {
    const scene = sceneFor(sheet);
    expect([...detailMarks(scene, 'anchors').keys()]).toEqual(['b', 'c', 'd']);
    expect([...detailMarks(scene, 'lines')]).toEqual([
      ['a~b', 'named'],
      ['a~d', 'named'],
      ['b~c', 'named'],
    ]);
    expect(detailMarks(scene, 'names').size).toBe(0);
  });
});
