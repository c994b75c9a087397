import { describe, expect, it } from 'vitest';
import { footprint, labelBox } from '../../../client/src/graph/footprint';
import { boxAround, lengthInside, sharedArea, shift } from '../../../client/src/graph/geometry';
import { legibility, placeLabels, type Labelled } from '../../../client/src/graph/labels';
import { roughMeasure } from '../../../client/src/graph/text';
import type { Point } from '../../../client/src/graph/types';
import { entity } from '../world';

const item = (id: string, at: Point, hidden = 0): Labelled => ({
  id,
  at,
  foot: footprint(entity(id), { anchor: false, hidden, measure: roughMeasure }),
});

describe('placeLabels', () => {
  it('puts a label that stands free under its symbol', () => {
    expect(placeLabels([item('free', { x: 0, y: 0 })], []).get('free')).toBe('s');
  });

  it('parts the labels of two that stand close above each other', () => {
    const items = [item('upper one', { x: 0, y: 0 }), item('lower one', { x: 0, y: 40 })];
    const points = placeLabels(items, []);
    expect(legibility(items, points)).toEqual({
      labelsOnLabels: 0,
      labelsOnSymbols: 0,
      symbolsOnSymbols: 0,
    });
  });

  it('never lets a highlighted line leave through its own label', () => {
    const items = [item('from here', { x: 0, y: 0 }), item('to there', { x: 0, y: 200 })];
    const [from, to] = items;
    if (from === undefined || to === undefined) throw new Error('two items');
    const line = {
      a: from.at,
      b: to.at,
      ends: ['from here', 'to there'] as const,
      highlighted: true,
    };
    const points = placeLabels(items, [line]);
    for (const { id, at, foot } of items)
      expect(lengthInside(line, shift(labelBox(foot, points.get(id) ?? 's'), at))).toBe(0);
  });

  it('leaves the diamond of a line in sight', () => {
    const items = [item('name', { x: 0, y: 0 })];
    const [one] = items;
    if (one === undefined) throw new Error('one item');
    const diamond = boxAround({ x: 0, y: 24 }, 18, 18);
    const line = { a: { x: -40, y: 24 }, b: { x: 40, y: 24 }, ends: ['x', 'y'] as const };
    const points = placeLabels(items, [{ ...line, highlighted: false, diamond }]);
    const label = shift(labelBox(one.foot, points.get('name') ?? 's'), one.at);
    expect(sharedArea(label, diamond)).toBe(0);
  });

  it('leaves fixed labels where they are', () => {
    const items = [item('upper one', { x: 0, y: 0 }), item('lower one', { x: 0, y: 40 })];
    const fixed = new Map([['upper one', 's' as const]]);
    expect(placeLabels(items, [], fixed).get('upper one')).toBe('s');
  });

  it('does not depend on the order of entities', () => {
    const items = Array.from({ length: 30 }, (_, at) =>
      item(`entity ${at}`, { x: (at % 6) * 70, y: Math.floor(at / 6) * 50 }, at % 4),
    );
    const forward = Object.fromEntries(placeLabels(items, []));
    expect(Object.fromEntries(placeLabels([...items].reverse(), []))).toEqual(forward);
  });
});
