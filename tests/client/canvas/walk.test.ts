import { describe, expect, it } from 'vitest';
import { firstOf, nextTowards } from '../../../client/src/canvas/walk';

const places = new Map([
  ['middle', { x: 0, y: 0 }],
  ['right', { x: 100, y: 10 }],
  ['far right', { x: 300, y: 0 }],
  ['above', { x: 20, y: -90 }],
  ['left', { x: -80, y: 30 }],
]);

describe('the keyboard walk', () => {
  it.each([
    ['right', 'right'],
    ['up', 'above'],
    ['left', 'left'],
    ['down', null],
  ] as const)('goes %s to the next there', (direction, expected) => {
    expect(nextTowards(places, 'middle', direction)).toBe(expected);
  });

  it('goes on to what lies behind', () => {
    expect(nextTowards(places, 'right', 'right')).toBe('far right');
  });

  it('starts at the upper start corner', () => {
    expect(firstOf(places)).toBe('above');
    expect(firstOf(new Map())).toBeNull();
  });
});
