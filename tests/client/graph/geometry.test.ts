import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  boxAround,
  crosses,
  distance,
  lengthInside,
  nearestOn,
  sharedArea,
} from '../../../client/src/graph/geometry';

const coordinate = fc.integer({ min: -60, max: 60 });
const point = fc.record({ x: coordinate, y: coordinate });
const segment = fc.record({ a: point, b: point });

describe('lengthInside', () => {
  it('agrees with counting points along the segment', () => {
    fc.assert(
      fc.property(segment, point, ({ a, b }, middle) => {
        const box = boxAround(middle, 40, 24);
        const samples = 4_000;
        let inside = 0;
        for (let at = 0; at <= samples; at += 1) {
          const x = a.x + ((b.x - a.x) * at) / samples;
          const y = a.y + ((b.y - a.y) * at) / samples;
          if (x > box.left && x < box.right && y > box.top && y < box.bottom) inside += 1;
        }
        const sampled = (inside / samples) * distance(a, b);
        // A segment along an edge is inside for the one and outside for the other.
        fc.pre(a.x !== b.x || (a.x !== box.left && a.x !== box.right));
        fc.pre(a.y !== b.y || (a.y !== box.top && a.y !== box.bottom));
        expect(lengthInside({ a, b }, box)).toBeCloseTo(sampled, 0);
      }),
      { numRuns: 60 },
    );
  });
});

describe('crosses', () => {
  it('does not mind which is named first, nor from which end', () => {
    fc.assert(
      fc.property(segment, segment, (one, other) => {
        const answer = crosses(one, other);
        expect(crosses(other, one)).toBe(answer);
        expect(crosses({ a: one.b, b: one.a }, other)).toBe(answer);
      }),
    );
  });

  it('is no crossing where two segments share an end', () => {
    const middle = { x: 0, y: 0 };
    expect(crosses({ a: middle, b: { x: 5, y: 5 } }, { a: middle, b: { x: 5, y: -5 } })).toBe(
      false,
    );
    expect(
      crosses({ a: { x: -5, y: 0 }, b: { x: 5, y: 0 } }, { a: { x: 0, y: -5 }, b: { x: 0, y: 5 } }),
    ).toBe(true);
  });
});

describe('nearestOn', () => {
  it('is never farther than either end', () => {
    fc.assert(
      fc.property(segment, point, ({ a, b }, from) => {
        const gap = distance(nearestOn({ a, b }, from), from);
        expect(gap).toBeLessThanOrEqual(Math.min(distance(a, from), distance(b, from)) + 1e-9);
      }),
    );
  });
});

describe('sharedArea', () => {
  it('is the whole of a box with itself, nothing beside it', () => {
    const box = boxAround({ x: 0, y: 0 }, 10, 4);
    expect(sharedArea(box, box)).toBe(40);
    expect(sharedArea(box, boxAround({ x: 10, y: 0 }, 10, 4))).toBe(0);
  });
});
