import { describe, expect, it } from 'vitest';
import { placeLineLabel } from '../../../client/src/canvas/lineLabel';
import type { Point } from '../../../client/src/graph/types';
import { entity, picture } from '../world';
import { sceneFor } from './drawing';

const place = (to: Point, { width = 60, diamond = false } = {}) => {
  const scene = sceneFor(picture([entity('a'), entity('b')], [], { a: { x: 0, y: 0 }, b: to }));
  const ends = [scene.nodes.get('a'), scene.nodes.get('b')] as const;
  return placeLineLabel(ends, { width, points: new Map(), diamond });
};

describe('the words of a line', () => {
  it('stand on it, turned along it', () => {
    expect(place({ x: 300, y: 80 })).toEqual({ x: 0, y: 0, level: false });
  });

  it('stay level once the line is steeper than 40°', () => {
    expect(place({ x: 100, y: 300 })).toEqual({ x: 0, y: 0, level: true });
  });

  it('step beside a line that is too short for them, on the side without names', () => {
    const { x, y, level } = place({ x: 80, y: 0 });
    expect(level).toBe(true);
    expect(x).toBeCloseTo(0);
    expect(y).toBeLessThan(-15);
    expect(place({ x: -80, y: 0 }).y).toBeLessThan(-15);
  });

  it('step beside a diamond, however long the line', () => {
    const { x, y, level } = place({ x: 300, y: 0 }, { diamond: true });
    expect([x, level]).toEqual([0, true]);
    expect(Math.abs(y)).toBeGreaterThan(18);
  });

  it('need a place to stand by', () => {
    expect(
      placeLineLabel([undefined, undefined], { width: 10, points: new Map(), diamond: true }),
    ).toEqual({
      x: 0,
      y: 0,
      level: false,
    });
  });
});
