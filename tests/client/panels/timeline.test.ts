import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  heightOf,
  labelledYears,
  placeOf,
  scaleOf,
  slotsOf,
} from '../../../client/src/panels/timeline/scale';

const claims = (year: number, held = 1, reported = 0) => ({ year, held, reported });
const steady = Array.from({ length: 20 }, (_, at) => claims(2001 + at, 2, 3));

describe('the years of the strip', () => {
  it('end with this year, or later where a claim does', () => {
    expect(scaleOf(steady, 2026)).toEqual({ first: 2001, last: 2026, earlier: 0 });
    expect(scaleOf([...steady, claims(2030)], 2026).last).toBe(2030);
    expect(scaleOf([], 2026)).toEqual({ first: 2006, last: 2026, earlier: 0 });
  });

  it('count a few claims far before all others at the edge, and cut nothing else off', () => {
    expect(scaleOf([claims(1950), claims(1986, 2), ...steady], 2026)).toMatchObject({
      first: 2001,
      earlier: 3,
    });
    expect(scaleOf([claims(1986, 40), ...steady], 2026)).toMatchObject({ first: 1986, earlier: 0 });
    expect(scaleOf([claims(1995), ...steady], 2026)).toMatchObject({ first: 1995, earlier: 0 });
  });

  it('are labelled without overlap, and stand in order within the strip', () => {
    const any = fc.record({
      first: fc.integer({ min: 1900, max: 2020 }),
      width: fc.integer({ min: 120, max: 2000 }),
    });
    fc.assert(
      fc.property(any, ({ first, width }) => {
        const scale = { first, last: 2026, earlier: 0 };
        const places = labelledYears(scale, width).map(
          (year) => placeOf(scale, year + 0.5) * width,
        );
        places.forEach((place, at) => {
          expect(place).toBeLessThanOrEqual(width);
          if (at > 0) expect(place - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(43.9);
        });
        expect(placeOf(scale, 2027)).toBeCloseTo(1 - 1 / slotsOf(scale));
      }),
    );
  });

  it('grow by square roots: one claim is still seen beside a hundred', () => {
    expect([0, 1, 25, 100, 400].map((count) => heightOf(count, 100))).toEqual([0, 0.1, 0.5, 1, 1]);
  });
});
