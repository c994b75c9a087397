import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { footprint } from '../../../client/src/graph/footprint';
import { distance } from '../../../client/src/graph/geometry';
import { legibility, type Labelled } from '../../../client/src/graph/labels';
import { part } from '../../../client/src/graph/part';
import { refine } from '../../../client/src/graph/refine';
import { roughMeasure } from '../../../client/src/graph/text';
import { entity } from '../world';

const sheet = { left: -330, right: 330, top: -300, bottom: 300 };

const heap = (count: number, step: number): readonly Labelled[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `entity ${at}`,
    at: {
      x: Math.cos(at * 2.4) * step * Math.sqrt(at),
      y: Math.sin(at * 2.4) * step * Math.sqrt(at),
    },
    foot: footprint(entity(`entity ${at}`), { anchor: false, hidden: 2, measure: roughMeasure }),
  }));

const star = (items: readonly Labelled[]) =>
  items.slice(1).map(({ id }) => ({ from: id, to: 'entity 0' }));

const moved = (items: readonly Labelled[], places: ReturnType<typeof part>): readonly Labelled[] =>
  items.map((item) => ({ ...item, at: places.get(item.id) ?? item.at }));

const clean = { labelsOnLabels: 0, labelsOnSymbols: 0, symbolsOnSymbols: 0 };

describe('part', () => {
  it('parts a heap so that nothing covers anything', () => {
    const items = heap(24, 22);
    expect(legibility(items, new Map())).not.toEqual(clean);
    const after = moved(items, part(items, star(items), { within: sheet }));
    expect(legibility(after, new Map())).toEqual(clean);
  });

  it('leaves fixed entities to the pixel', () => {
    fc.assert(
      fc.property(fc.subarray([0, 3, 5, 8, 13]), (numbers) => {
        const items = heap(16, 20);
        const fixed = new Set(numbers.map((at) => `entity ${at}`));
        const places = part(items, star(items), { fixed });
        for (const { id, at } of items) if (fixed.has(id)) expect(places.get(id)).toEqual(at);
      }),
      { numRuns: 20 },
    );
  });

  it('pushes a symbol off a line that is not its own', () => {
    const items = heap(3, 0).map((item, at) => ({
      ...item,
      at:
        [
          { x: -200, y: 0 },
          { x: 200, y: 0 },
          { x: 0, y: 3 },
        ][at] ?? item.at,
    }));
    const places = part(items, [{ from: 'entity 0', to: 'entity 1' }]);
    expect(Math.abs(places.get('entity 2')?.y ?? 0)).toBeGreaterThan(14);
  });
});

describe('refine', () => {
  const items = heap(26, 44);
  const edges = [
    ...star(items),
    ...[2, 5, 7, 11, 17].map((at) => ({ from: `entity ${at}`, to: `entity ${at + 6}` })),
  ];

  it('keeps everything on the sheet and covers nothing', () => {
    const places = refine(items, edges, { within: sheet });
    const after = moved(items, part(moved(items, places), edges, { within: sheet }));
    expect(legibility(after, new Map())).toEqual(clean);
    for (const { at } of after) {
      expect(Math.abs(at.x)).toBeLessThanOrEqual(330);
      expect(Math.abs(at.y)).toBeLessThanOrEqual(300);
    }
  });

  it('gives the same drawing for the same input', () => {
    expect(refine(items, edges, { within: sheet })).toEqual(
      refine(items, edges, { within: sheet }),
    );
  });

  it('leaves fixed entities where they are', () => {
    const places = refine(items, edges, { within: sheet, fixed: new Set(['entity 0']) });
    expect(distance(places.get('entity 0') ?? { x: 9, y: 9 }, { x: 0, y: 0 })).toBe(0);
  });
});
