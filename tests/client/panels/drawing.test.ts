import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisOf, placeOn } from '../../../client/src/panels/evidence/axis';
import { heightOf, restAt, type Snap } from '../../../client/src/panels/frame/snap';
import { ICON_PATHS, SHAPE_PATHS } from '../../../client/src/graph/symbols';
import { KINDS } from '../../../client/src/graph/vocabulary.generated';

const dated = (reportedOn: string | null, from: string | null = null) => ({
  from: from === null ? null : { date: from, precision: 'DAY' },
  to: null,
  reportedOn,
});

describe('axisOf', () => {
  it('spans ten years at least, on whole fives', () => {
    expect(axisOf([dated('2010-08-23')])).toEqual({
      first: 2005,
      last: 2015,
      ticks: [2005, 2010, 2015],
    });
  });

  it('is null where nothing is dated', () => {
    expect(axisOf([dated(null)])).toBeNull();
  });

  it('holds every date and has few ticks, all within it', () => {
    const year = fc.integer({ min: 1900, max: 2100 });
    fc.assert(
      fc.property(fc.array(year, { minLength: 1 }), (years) => {
        const axis = axisOf(years.map((at) => dated(String(at))));
        if (axis === null) throw new Error('dated claims have an axis');
        for (const at of years) {
          expect(at).toBeGreaterThanOrEqual(axis.first);
          expect(at).toBeLessThan(axis.last);
        }
        expect(axis.ticks.length).toBeLessThanOrEqual(7);
        expect(axis.ticks.every((tick) => tick >= axis.first && tick <= axis.last)).toBe(true);
      }),
    );
  });

  it('places a date between the ends of the axis, in order', () => {
    const axis = axisOf([dated('2010', '2001')]);
    if (axis === null) throw new Error('dated claims have an axis');
    const [early, late] = [placeOn(axis, '2001'), placeOn(axis, '2010')];
    expect(early).toBeLessThan(late ?? 0);
    expect(placeOn(axis, null)).toBeNull();
  });
});

describe('the drawer of a phone', () => {
  const room = 671;
  const snaps: Snap[] = ['peek', 'half', 'full'];

  it('rises from a line over half to full', () => {
    const heights = snaps.map((snap) => heightOf(snap, room));
    expect(heights).toEqual([...heights].sort((a, b) => a - b));
    expect(heights.at(-1)).toBeLessThanOrEqual(room);
  });

  it.each(snaps)('stays at %s when let go there', (snap) => {
    expect(restAt(heightOf(snap, room), room, 0)).toBe(snap);
  });

  it('goes where it is flicked, one rest at a time', () => {
    expect(restAt(heightOf('peek', room) + 30, room, 1)).toBe('half');
    expect(restAt(heightOf('half', room) - 30, room, -1)).toBe('peek');
    expect(restAt(heightOf('full', room), room, 2)).toBe('full');
  });
});

describe('symbols', () => {
  it.each(
    KINDS.map(({ name, shape, icon, roles }) => [name, shape, icon, Object.values(roles)] as const),
  )('has outline and icons for %s', (_name, shape, icon, roles) => {
    expect(SHAPE_PATHS).toHaveProperty(shape);
    for (const name of [icon, ...roles]) expect(ICON_PATHS).toHaveProperty(name);
  });
});
