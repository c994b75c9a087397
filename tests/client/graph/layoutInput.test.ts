import { describe, expect, it } from 'vitest';
import { distance } from '../../../client/src/graph/geometry';
import { layoutInput } from '../../../client/src/graph/layoutInput';
import { link } from '../world';

const links = [link('b', 'a'), link('c', 'a'), link('d', 'c'), link('e', 'd')];
const ids = ['a', 'b', 'c', 'd', 'e', 'lonely'];

describe('layoutInput', () => {
  it('starts from the anchor, in steps outwards', () => {
    const { start, depth } = layoutInput(ids, links, 'a');
    expect(start.get('a')).toEqual({ x: 0, y: 0 });
    expect(Object.fromEntries(depth)).toEqual({ a: 0, b: 1, c: 1, d: 2, e: 3 });
  });

  it('gives everybody a place of their own', () => {
    const { start } = layoutInput(ids, links, 'a');
    const places = [...start.values()];
    expect(new Set(start.keys())).toEqual(new Set(ids));
    places.forEach((one, at) => {
      for (const other of places.slice(at + 1)) expect(distance(one, other)).toBeGreaterThan(1);
    });
  });

  it('does not depend on the order of ids or links', () => {
    const shuffled = layoutInput([...ids].reverse(), [...links].reverse(), 'a');
    expect(Object.fromEntries(shuffled.start)).toEqual(
      Object.fromEntries(layoutInput(ids, links, 'a').start),
    );
  });

  it('takes the best linked where there is no anchor', () => {
    expect(layoutInput(ids, [...links, link('b', 'c')], null).start.get('c')).toEqual({
      x: 0,
      y: 0,
    });
  });

  it('starts nothing from nothing', () => {
    expect(layoutInput([], [], null).start.size).toBe(0);
  });
});
