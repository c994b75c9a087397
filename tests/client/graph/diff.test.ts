import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, diff, isEmptyDiff, reverse, same } from '../../../client/src/graph/diff';
import { anyPicture, entity, picture } from '../world';

const twoPictures = fc.tuple(anyPicture, anyPicture);

describe('diff of two pictures', () => {
  it('leads from the one to the other', () => {
    fc.assert(
      fc.property(twoPictures, ([before, after]) => {
        expect(apply(before, diff(before, after))).toEqual(after);
      }),
    );
  });

  it('leads back when reversed', () => {
    fc.assert(
      fc.property(twoPictures, ([before, after]) => {
        expect(apply(after, reverse(diff(before, after)))).toEqual(before);
      }),
    );
  });

  it('is empty for equal pictures alone', () => {
    fc.assert(
      fc.property(twoPictures, ([before, after]) => {
        expect(isEmptyDiff(diff(before, structuredClone(before)))).toBe(true);
        expect(isEmptyDiff(diff(before, after))).toBe(equalByValue(before, after));
      }),
    );
  });

  it('names what was added, updated and removed', () => {
    const before = picture([entity('a'), entity('b')]);
    const after = picture([entity('b', { neighbourCount: 3 }), entity('c')]);
    const { entities } = diff(before, after);
    expect([...entities.added.keys()]).toEqual(['c']);
    expect([...entities.removed.keys()]).toEqual(['a']);
    expect(entities.updated.get('b')).toEqual({
      before: entity('b'),
      after: entity('b', { neighbourCount: 3 }),
    });
  });
});

/** Equality that does not mind the order of maps, which a picture does not either. */
const equalByValue = (a: unknown, b: unknown): boolean => {
  try {
    expect(a).toEqual(b);
    return true;
  } catch {
    return false;
  }
};

describe('same', () => {
  it('compares plain data by value', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => same(value, structuredClone(value))));
  });

  it('tells an array from an object with its keys', () => {
    expect(same(['a'], { 0: 'a' })).toBe(false);
    expect(same({ a: undefined }, {})).toBe(false);
    expect(same(null, {})).toBe(false);
  });
});
